import { NO_COUNTS, type Counts } from "#domain/round-result.ts";
import { type Day } from "#domain/row.ts";
import { totalOf } from "#domain/summary.ts";

import { weighted } from "./exact-tail.ts";
import { addCounts, doubledMidranks, rankScatter } from "./rank-test.ts";

/**
 * The rounds that a new round is compared with, kept as sums, so that a round costs the same after five rounds as
 * after five hundred. Times are weeks since the first of these rounds.
 */
export interface Baseline {
  readonly rounds: number;
  readonly since: Day;
  readonly firstDay: number;
  /** All answers together. */
  readonly pooled: Counts;
  /** Per point of the scale the sum of the times of its answers. */
  readonly timedCounts: Counts;
  /** Sums over the answers of time and of squared time. */
  readonly time: number;
  readonly timeSquared: number;
  /** The same sums with every round weighing its number of answers squared: without time, with time and time squared. */
  readonly bySize: readonly [number, number, number];
}

/** One round of ballots of a factor. */
export interface BallotRound {
  readonly heldOn: Day;
  readonly day: number;
  readonly counts: Counts;
}

export function startBaseline(round: BallotRound): Baseline {
  const empty = {
    rounds: 0,
    since: round.heldOn,
    firstDay: round.day,
    pooled: NO_COUNTS,
    timedCounts: NO_COUNTS,
  };
  return extendBaseline({ ...empty, time: 0, timeSquared: 0, bySize: [0, 0, 0] }, round);
}

export function extendBaseline(baseline: Baseline, round: BallotRound): Baseline {
  const weeks = (round.day - baseline.firstDay) / 7;
  const [a, b, c, d, e] = round.counts;
  const n = totalOf(round.counts);
  const [size, sizeTime, sizeTimeSquared] = baseline.bySize;
  return {
    rounds: baseline.rounds + 1,
    since: baseline.since,
    firstDay: baseline.firstDay,
    pooled: addCounts(baseline.pooled, round.counts),
    timedCounts: addCounts(baseline.timedCounts, [a * weeks, b * weeks, c * weeks, d * weeks, e * weeks]),
    time: baseline.time + n * weeks,
    timeSquared: baseline.timeSquared + n * weeks * weeks,
    bySize: [size + n * n, sizeTime + n * n * weeks, sizeTimeSquared + n * n * weeks * weeks],
  };
}

/**
 * How strongly the answers move with time over all rounds of a baseline: below 0 for a slide down (A2).
 *
 * Each answer's midrank among all answers, times the time of its round, summed and standardised by its exact
 * permutation mean and variance. Its normal tail is close from four rounds of five answers on: 0.0066 where the exact
 * mid-p is 0.0050, so it errs to the safe side. Tests of ordered trend: A. R. Jonckheere (1954), Biometrika 41;
 * E. B. Page (1963), JASA 58.
 */
export function slideScore(baseline: Baseline): number {
  const total = totalOf(baseline.pooled);
  const scatter = rankScatter(baseline.pooled);
  const spreadOfTime = baseline.timeSquared - baseline.time ** 2 / total;
  if (scatter === 0 || spreadOfTime <= 1e-9) return 0;
  const expected = (total + 1) * baseline.time;
  const sum = weighted(baseline.timedCounts, doubledMidranks(baseline.pooled));
  return (sum - expected) / Math.sqrt((scatter / (total - 1)) * spreadOfTime);
}
