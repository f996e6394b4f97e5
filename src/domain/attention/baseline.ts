import { type Counts, totalOf } from "#domain/rounds/round-result.ts";
import { NO_COUNTS } from "#domain/rounds/same-counts.ts";
import { type Day } from "#domain/rows/row.ts";

import { addCounts } from "./rank-test.ts";

/** The rounds that a new round is compared with, kept as sums. */
export interface Baseline {
  readonly rounds: number;
  readonly since: Day;
  /** All answers together. */
  readonly pooled: Counts;
  /** The sum of the squared numbers of answers: what swing of whole rounds weighs with. */
  readonly squares: number;
  /** The latest rounds, from old to new: what a slide is looked for in. */
  readonly latest: readonly BallotRound[];
}

/** Some rounds in a row, together. */
export interface Stretch {
  readonly counts: Counts;
  readonly squares: number;
}

/** One round of ballots of a factor. */
export interface BallotRound {
  readonly heldOn: Day;
  readonly counts: Counts;
}

/** The first and the last third of some rounds. */
export interface Ends {
  /** Rounds in all, and at either end. */
  readonly of: number;
  readonly rounds: number;
  readonly since: Day;
  readonly first: Stretch;
  readonly last: Stretch;
}

export function startBaseline(round: BallotRound): Baseline {
  return extendBaseline({ rounds: 0, since: round.heldOn, pooled: NO_COUNTS, squares: 0, latest: [] }, round);
}

/** Rounds that a slide is looked for in: about two years. What went slower shows beside all earlier rounds together. */
const MOST_SLIDING = 12;

export function extendBaseline(baseline: Baseline, round: BallotRound): Baseline {
  const { counts } = round;
  const pooled = addCounts(baseline.pooled, counts);
  const squares = baseline.squares + totalOf(counts) ** 2;
  return {
    rounds: baseline.rounds + 1,
    since: baseline.since,
    pooled,
    squares,
    latest: [...baseline.latest.slice(1 - MOST_SLIDING), round],
  };
}

/**
 * The first and the last third of the latest rounds, rounded up (A2): what a slow slide is seen on.
 *
 * The middle third says little about a slide. Thirds find nearly as much as a trend over all rounds does (8/9 of its
 * efficiency where the slide is even: D. R. Cox & A. Stuart (1955), Biometrika 42), and two samples have an exact law.
 */
export function endsOf({ latest, since }: Baseline): Ends {
  const third = Math.ceil(latest.length / 3);
  return {
    of: latest.length,
    rounds: third,
    since: latest[0]?.heldOn ?? since,
    first: together(latest.slice(0, third)),
    last: together(latest.slice(-third)),
  };
}

/** All its rounds, as one sample. */
export function allOf({ pooled, squares }: Baseline): Stretch {
  return { counts: pooled, squares };
}

/** Rounds in a row, as one sample. */
export function together(rounds: readonly BallotRound[]): Stretch {
  return {
    counts: rounds.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
    squares: rounds.reduce((sum, { counts }) => sum + totalOf(counts) ** 2, 0),
  };
}
