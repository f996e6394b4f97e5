import { isPoint, type Answer } from "./answer.ts";
import { type FactorId } from "./instrument.ts";
import { type MeetingKind } from "./meeting.ts";
import { type RoundPlace } from "./order-of-rounds.ts";
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

/**
 * What one round says, as calculations and charts see it: no rows, no people.
 *
 * `factors` lacks the factors that nobody answered (R7), and those in `tooFew`. `hidden` is true while a round is open
 * (R4), and where an individual round has fewer ballots than its threshold (R5); then nothing is told of any factor.
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
  readonly factors: Readonly<Record<FactorId, FactorResult>>;
  /** Factors that some answered, and fewer than the threshold: nothing else is told of them (R5). */
  readonly tooFew: readonly FactorId[];
}

export const NO_COUNTS: Counts = [0, 0, 0, 0, 0];

export function sameCounts(a: Counts, b: Counts): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4];
}

/** Counts the answers to one factor (S1, S2). */
export function countAnswers(answers: readonly Answer[], corrected = false): FactorResult {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let dontKnow = 0;
  let notApplicable = 0;
  for (const answer of answers) {
    if (isPoint(answer)) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
    else if (answer === "dont-know") dontKnow += 1;
    else notApplicable += 1;
  }
  return { counts, dontKnow, notApplicable, corrected };
}

/** Answers on the scale. */
export function totalOf(counts: Counts): number {
  return counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
}
