import { type Baseline, type BallotRound, endsOf, extendBaseline } from "./baseline.ts";
import { against, evidence } from "./change-evidence.ts";
import { type BallotChange } from "./flag.ts";

/** A change larger than chance would give. */
export interface Call {
  readonly kind: "falling" | "rising";
  readonly change: BallotChange;
}

/** How rare what was seen is by chance alone, and in which direction it lies. */
export interface Found extends Pick<BallotChange, "midP" | "p" | "swing"> {
  readonly kind: Call["kind"];
}

/** What was found, and by which look. */
export interface KnownCall extends Found {
  readonly basis: BallotChange["basis"];
}

/** What the looks at one round found (A2): mostly nothing. */
export interface Finding {
  /** The call that it made itself. */
  readonly call?: KnownCall;
  /** That it lies on the side of the call before, and how rare that is. */
  readonly confirmed?: Found;
}

/** A round with the rounds it is held against. */
export interface Sight {
  readonly round: BallotRound;
  readonly previous: BallotRound;
  readonly baseline: Baseline;
}

/** A call, with all that it was decided on (A8). */
export function toldCall(sight: Sight, { kind, basis, ...rare }: KnownCall, limit: number): Call {
  return { kind, change: changes[basis](sight, { ...rare, limit }) };
}

type Rare = Pick<BallotChange, "midP" | "p" | "swing" | "limit">;

const changes: Readonly<Record<BallotChange["basis"], (sight: Sight, rare: Rare) => BallotChange>> = {
  previous: ({ round, previous }, rare) => ({ ...against(round, previous), basis: "previous", ...rare }),

  earlier: ({ round, baseline }, rare) => evidence(round, baseline, { basis: "earlier", ...rare }),

  slide({ round, baseline }, rare) {
    const { of, rounds, since, first, last } = endsOf(extendBaseline(baseline, round));
    const ends = { rounds, counts: last.counts, countsBefore: first.counts };
    const before = evidence(round, baseline, { basis: "slide", ...rare, ends });
    return { ...before, roundsBefore: of - 1, since };
  },
};
