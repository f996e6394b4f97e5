import { type OrganisationKind } from "#domain/organisation-kind.ts";

import { type FactorId } from "./instrument.ts";
import { type MeetingKind } from "./meeting.ts";
import { type RoundPlace } from "./order-of-rounds.ts";
import { type Withheld } from "./round-counts.ts";
import { type Mode } from "./round.ts";

/** How many answered 1, 2, 3, 4 and 5. */
export type Counts = readonly [number, number, number, number, number];

/** The answers to one factor in one round. A `manager` or `agreed` round has one answer. */
export interface FactorResult {
  readonly counts: Counts;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** Changed after the round was closed, visibly and with a reason (R6). */
  readonly corrected: boolean;
}

/** How often each answer was given. */
export type AnswerCounts = Pick<FactorResult, "counts" | "dontKnow" | "notApplicable">;

/**
 * What one round says, as calculations and charts see it: no rows, no people.
 *
 * `factors` lacks the factors that nobody answered (R7), and those in `tooFew`. `hidden` is true while a round is open
 * (R4), and where an individual round has fewer ballots than its threshold, or those of another round (R5); then nothing is
 * told of any factor.
 */
export interface RoundResult extends RoundPlace {
  readonly meetingId: string;
  readonly meetingKind: MeetingKind;
  readonly mode: Mode;
  readonly instrumentId: string;
  readonly instrumentVersion: number;
  /** Number of ballots; 1 in a `manager` or `agreed` round. */
  readonly ballots: number;
  readonly threshold: number;
  readonly hidden: boolean;
  /** The round that is told in place of this one: it has the same forms, but for a few (R5). */
  readonly sameFormsAs?: string;
  readonly factors: Readonly<Record<FactorId, FactorResult>>;
  /** Factors that some answered, and fewer than the threshold: nothing else is told of them (R5). */
  readonly tooFew: readonly FactorId[];
  /** The same per kind of organisation, where that was asked and may be told of all of them (R5). */
  readonly kinds?: readonly OfKind[] | undefined;
  /** What was scored again after the talk. It is shown beside; nothing is judged by it (R8). */
  readonly after?: AfterTalk;
}

/** A kind of organisation, or who did not say. */
export type KindGroup = OrganisationKind | "unsaid";

export interface OfKind {
  readonly kind: KindGroup;
  readonly ballots: number;
  readonly factors: Readonly<Record<FactorId, FactorResult>>;
}

/** What people answered once more after they had talked, as far as it may be told beside what they answered before (R8). */
export interface AfterTalk extends RoundResult {
  /** The factors that were scored again. */
  readonly asked: readonly FactorId[];
  readonly withheld: Readonly<Record<FactorId, Withheld>>;
}

/** Answers on the scale. */
export function totalOf(counts: Counts): number {
  return counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
}
