import { type Counts } from "#domain/round-result.ts";
import { totalOf } from "#domain/summary.ts";

import { normalTail } from "./normal.ts";

/** One-sided mid-p of a fall and of a rise; together they are 1. */
export interface MidP {
  readonly down: number;
  readonly up: number;
}

/** Above this number of tables the normal tail is used: from 24 answers in the smaller sample. */
const MOST_TABLES = 18_000;

/**
 * How rare it is, by chance alone, that the last answers lie as low (or as high) as they do beside the
 * earlier ones (A2, A11).
 *
 * Mann-Whitney test with midranks for ties. Under "nothing changed" every way to deal all these answers over
 * the two samples is equally likely, so the counts of the last sample follow the multivariate hypergeometric
 * law; all its tables are enumerated. Mid-p counts half of the outcomes that are just as extreme.
 *
 * Sources: E. L. Lehmann (1975), Nonparametrics (ties, permutation law); H. O. Lancaster (1961), Significance
 * tests in discrete distributions, JASA 56; A. Agresti & A. Gottard (2007) on mid-p, CSDA 51.
 */
export function rankTest(last: Counts, earlier: Counts): MidP {
  const isLastSmaller = totalOf(last) <= totalOf(earlier);
  const sample = isLastSmaller ? last : earlier;
  const pooled = addCounts(last, earlier);
  const midP = tablesOf(sample) > MOST_TABLES ? normalMidP(sample, pooled) : exactMidP(sample, pooled);
  return isLastSmaller ? midP : { down: midP.up, up: midP.down };
}

/**
 * The standardised rank sum of the last answers beside the earlier ones: below 0 for a fall, 0 when all answers
 * are the same. Mean 0 and variance 1 over all ways to deal the answers.
 */
export function rankScore(last: Counts, earlier: Counts): number {
  return standardised(last, addCounts(last, earlier));
}

export function addCounts(a: Counts, b: Counts): Counts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}

/** Twice the midrank of each point of the scale among all answers: whole numbers, so that sums compare exactly. */
export function doubledMidranks(pooled: Counts): Counts {
  const ranks: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let below = 0;
  for (const [index, count] of pooled.entries()) {
    ranks[index] = 2 * below + count + 1;
    below += count;
  }
  return ranks;
}

/** Sum over the answers of a number that belongs to each point. */
export function weighted(counts: Counts, weights: Counts): number {
  return (
    counts[0] * weights[0] +
    counts[1] * weights[1] +
    counts[2] * weights[2] +
    counts[3] * weights[3] +
    counts[4] * weights[4]
  );
}

/** Sum of the squared distances of the doubled midranks to their mean, n + 1. */
export function rankScatter(pooled: Counts): number {
  const total = totalOf(pooled);
  const ranks = doubledMidranks(pooled);
  return pooled.reduce((sum, count, index) => sum + count * ((ranks[index] ?? 0) - total - 1) ** 2, 0);
}

function standardised(sample: Counts, pooled: Counts): number {
  const total = totalOf(pooled);
  const n = totalOf(sample);
  const scatter = rankScatter(pooled);
  if (scatter === 0 || n === 0 || n === total) return 0;
  const variance = (scatter / (total - 1)) * ((n * (total - n)) / total);
  return (weighted(sample, doubledMidranks(pooled)) - n * (total + 1)) / Math.sqrt(variance);
}

function normalMidP(sample: Counts, pooled: Counts): MidP {
  const score = standardised(sample, pooled);
  return { down: normalTail(-score), up: normalTail(score) };
}

/** Number of tables to enumerate at most: ways to put n answers on five points. */
function tablesOf(sample: Counts): number {
  return choose(totalOf(sample) + 4, 4);
}

function exactMidP(sample: Counts, pooled: Counts): MidP {
  const { below, equal } = exactTail(sample, pooled, doubledMidranks(pooled));
  const down = below + equal / 2;
  return { down, up: 1 - down };
}

/**
 * The chance that a sample dealt from all answers has a lower sum of scores than this one, and an equal sum.
 *
 * `scores` belong to the points of the scale; whole numbers that do not go down from point to point.
 */
export function exactTail(
  sample: Counts,
  pooled: Counts,
  scores: Counts,
): { readonly below: number; readonly equal: number } {
  const observed = weighted(sample, scores);
  const n = totalOf(sample);
  const ways = pooled.map((count) => waysToTake(count, n));
  const waysAbove = pooled.map((_count, point) => waysToTake(sumFrom(pooled, point), n));
  const [lower = [], upper = []] = [ways[3], ways[4]];
  const tail = { below: 0, equal: 0 };
  // Deals the rest of the sample over the points from this one up. Branches that end on one side of `observed`
  // whatever is dealt are not walked through, and the last two points are summed at once.
  const walk = (point: number, left: number, weight: number, sum: number): void => {
    if (sum + left * scores[4] < observed) {
      tail.below += weight * (waysAbove[point]?.[left] ?? 0);
      return;
    }
    const score = scores[point] ?? 0;
    if (sum + left * score > observed) return;
    const gap = scores[4] - score;
    if (gap === 0) {
      // Neither below nor above, so exactly as extreme.
      tail.equal += weight * (waysAbove[point]?.[left] ?? 0);
      return;
    }
    if (point === 3) {
      const equalAt = (sum + left * scores[4] - observed) / gap;
      if (Number.isInteger(equalAt))
        tail.equal += weight * (lower[equalAt] ?? 0) * (upper[left - equalAt] ?? 0);
      tail.below += weight * waysBeyond(lower, upper, left, equalAt);
      return;
    }
    const here = ways[point] ?? [];
    const most = Math.min(left, here.length - 1);
    for (let taken = 0; taken <= most; taken += 1)
      walk(point + 1, left - taken, weight * (here[taken] ?? 0), sum + taken * score);
  };
  walk(0, n, 1 / choose(totalOf(pooled), n), 0);
  return tail;
}

/** Ways to deal `left` answers over two points so that more than `least` go to the lower one. */
function waysBeyond(lower: readonly number[], upper: readonly number[], left: number, least: number): number {
  let sum = 0;
  for (let taken = Math.min(left, lower.length - 1); taken > least; taken -= 1) {
    sum += (lower[taken] ?? 0) * (upper[left - taken] ?? 0);
  }
  return sum;
}

function sumFrom(counts: Counts, point: number): number {
  return counts.reduce((sum, count, index) => (index >= point ? sum + count : sum), 0);
}

/** Number of ways to take 0, 1, 2 ... `most` answers out of `count` equal ones. */
function waysToTake(count: number, most: number): readonly number[] {
  const ways = [1];
  for (let taken = 1; taken <= Math.min(count, most); taken += 1) {
    ways.push(((ways[taken - 1] ?? 0) * (count - taken + 1)) / taken);
  }
  return ways;
}

function choose(total: number, taken: number): number {
  let ways = 1;
  for (let index = 1; index <= taken; index += 1) ways = (ways * (total - taken + index)) / index;
  return ways;
}
