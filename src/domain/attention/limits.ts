import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";

/**
 * Every limit that decides about a flag, with its default below.
 *
 * "Flips" are flags that differ between two meetings in which nothing changed, simulated on the real
 * answers in `tests/fixtures/climate`.
 */
export interface Limits {
  /** A1: `low` from this median down. 95 % of truly low factors (mean 2.0) with 8 answers, 0.1 % of fine ones (3.8). */
  readonly low: number;
  /** A1: `low` ends at this interpolated median, so that it does not flicker. */
  readonly lowEnds: number;
  /** A1: `lowMinority` from this share of answers 1 and 2, and at least `minorityAnswers` of them. */
  readonly minority: number;
  readonly minorityEnds: number;
  readonly minorityAnswers: number;
  /** A3: `divided` below this agreement. Half at 2 and half at 4 is 0.167; one dissenter among eight is at least 0.396. */
  readonly divided: number;
  readonly dividedEnds: number;
  /** A3: fewer answers than this have no spread worth naming (R5). */
  readonly dividedAnswers: number;
  /** A4: `unsure` from this share of don't-knows among all who answered. */
  readonly unsure: number;
  /** A5: `stale` after this many times the rhythm of the community. */
  readonly staleRhythms: number;
  /** A6: `unattended` from this many flagged rounds in a row. */
  readonly unattendedRounds: number;
  /** A7: `strong` from this median up, with at least this agreement. */
  readonly strong: number;
  readonly strongEnds: number;
  readonly strongAgreement: number;
  /** A11: share of stable factors that may be called falling or rising in a round, both directions and all looks together. */
  readonly falseCalls: number;
}

export const DEFAULT_LIMITS: Limits = {
  low: 2.5,
  lowEnds: 2.75,
  minority: 1 / 3,
  minorityEnds: 1 / 4,
  minorityAnswers: 3,
  divided: 0.2,
  dividedEnds: 0.3,
  dividedAnswers: DEFAULT_THRESHOLD,
  unsure: 1 / 3,
  staleRhythms: 2,
  unattendedRounds: 2,
  strong: 4.5,
  strongEnds: 4.25,
  strongAgreement: 0.5,
  falseCalls: 0.05,
};
