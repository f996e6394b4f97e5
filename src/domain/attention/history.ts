import { type PhaseKind } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";

import { type FactorAttention, type Flag } from "./flag.ts";
import { type Limits } from "./limits.ts";

/** A factor stood on the agenda of a meeting: it was attended to. */
export interface Attended {
  readonly factorId: FactorId;
  readonly heldOn: Day;
}

/** Everything about one community that flags and charts are made from. Order of the lists is free. */
export interface History {
  readonly factorIds: readonly FactorId[];
  /** The closed ones: an open round changes nothing (R4). */
  readonly rounds: readonly RoundResult[];
  readonly phases: readonly { readonly kind: PhaseKind; readonly startsOn: Day }[];
  readonly attended: readonly Attended[];
  readonly rhythmWeeks: number;
  readonly today: Day;
  /** Limits that the community chose itself; the others are `DEFAULT_LIMITS`. Every flag carries the limit it was decided on. */
  readonly limits?: Partial<Limits>;
}

/** A factor that the manager left off the agenda after a certain round, with a reason (A9). */
export interface SetAsideFactor {
  readonly factorId: FactorId;
  readonly roundId: string;
  readonly reason: string;
}

/** A flagged factor in the order of A9. The first `MOST_PROPOSED` that are not set aside are proposed. */
export interface Proposal {
  readonly factorId: FactorId;
  readonly attention: FactorAttention;
  /** The flag that gave it its place. */
  readonly mainFlag: Flag;
  /** Why it stands where it stands, most weighty first. */
  readonly because: readonly ("serious" | "certain" | "longUnattended" | "withinReach")[];
  readonly proposed: boolean;
  readonly setAside?: { readonly reason: string };
}
