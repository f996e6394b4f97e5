import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { exactTail, weighted } from "./exact-tail.ts";
import { normalTail } from "./normal.ts";

/** How rare it is, by chance alone, that answers lie as low as they do, and as high. */
export interface RankTest {
  /** One-sided mid-p of a fall and of a rise; together they are 1. */
  readonly down: number;
  readonly up: number;
  /** Half of the chance of answers that are just as extreme: with it a mid-p becomes a p-value. */
  readonly halfTie: number;
}

/** More tables than this take longer than anybody waits: from some 600 answers in the smaller of two samples on. */
const MOST_TABLES = 1_000_000;
/** With so few answers there are never more: one of up to 101 numbers at each of three points. */
const ALWAYS_COUNTED = 100;
/** So much is the normal tail enlarged where it stands in: it lies within 3 % of the exact one there, and now above it. */
const ENLARGED = 1.1;

/**
 * How rare it is, by chance alone, that the last answers lie as low (or as high) as they do beside the
 * earlier ones (A2, A11).
 *
 * Mann-Whitney test with midranks for ties. Under "nothing changed" every way to deal all these answers over
 * the two samples is equally likely, so the counts of the last sample follow the multivariate hypergeometric
 * law. Mid-p counts half of the outcomes that are just as extreme. Outcomes too rare to be counted, less than a
 * hundred thousandth together, are added to both sides: they take calls away, they make none.
 *
 * With `enough` the test ends as soon as both sides are known to be larger than that.
 *
 * Sources: E. L. Lehmann (1975), Nonparametrics (ties, permutation law); H. O. Lancaster (1961), Significance
 * tests in discrete distributions, JASA 56; A. Agresti & A. Gottard (2007) on mid-p, CSDA 51.
 */
export function rankTest(last: Counts, earlier: Counts, enough?: number): RankTest {
  const isLastSmaller = totalOf(last) <= totalOf(earlier);
  const sample = isLastSmaller ? last : earlier;
  const pooled = addCounts(last, earlier);
  if (totalOf(sample) > ALWAYS_COUNTED && tablesOf(sample, pooled) > MOST_TABLES)
    return roughTest(rankScore(last, earlier));
  const { below, equal, above } = exactTail(sample, pooled, doubledMidranks(pooled), enough);
  const uncounted = Math.max(0, 1 - below - equal - above);
  const [lower, higher] = [below + equal / 2 + uncounted, above + equal / 2 + uncounted];
  return isLastSmaller
    ? { down: lower, up: higher, halfTie: equal / 2 }
    : { down: higher, up: lower, halfTie: equal / 2 };
}

/** Tables that have to be walked through, about: the last two points are summed at once. */
function tablesOf(sample: Counts, pooled: Counts): number {
  const [n, total] = [totalOf(sample), totalOf(pooled)];
  const widths = pooled
    .toSorted((a, b) => a - b)
    .slice(0, -2)
    .map((count) => {
      const variance = (n * count * (total - count) * (total - n)) / (total * total * Math.max(1, total - 1));
      return 1 + Math.min(count, n, WIDTH * Math.sqrt(variance));
    });
  return widths.reduce((tables, width) => tables * width, 0.5);
}
/** Standard deviations from the rarest number that is counted to the other. */
const WIDTH = 13;

function roughTest(score: number): RankTest {
  return { down: ENLARGED * normalTail(-score), up: ENLARGED * normalTail(score), halfTie: 0 };
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
