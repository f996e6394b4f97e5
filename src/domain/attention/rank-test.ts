import { type Counts } from "#domain/round-result.ts";
import { totalOf } from "#domain/summary.ts";

import { choose, exactTail, weighted } from "./exact-tail.ts";
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
