import { type Counts } from "#domain/round-result.ts";
import { totalOf } from "#domain/summary.ts";

/** How a sum of scores lies among all sums that chance could have dealt. */
export interface Tail {
  readonly below: number;
  readonly equal: number;
}

/**
 * The chance that a sample dealt from all answers has a lower sum of scores than this one, and an equal sum: the
 * multivariate hypergeometric law, every table counted.
 *
 * `scores` belong to the points of the scale; whole numbers that do not go down from point to point.
 */
export function exactTail(sample: Counts, pooled: Counts, scores: Counts): Tail {
  const observed = weighted(sample, scores);
  const n = totalOf(sample);
  const ways = pooled.map((count) => waysToTake(count, n));
  const waysAbove = pooled.map((_count, point) => waysToTake(sumFrom(pooled, point), n));
  const tail = { below: 0, equal: 0 };

  // Deals the rest of the sample over the points from this one up. Branches that end on one side of `observed`
  // whatever is dealt are not walked through, and the last two points are summed at once.
  const walk = (point: number, left: number, weight: number, sum: number): void => {
    const score = scores[point] ?? 0;
    const gap = scores[4] - score;
    const excess = sum + left * scores[4] - observed;
    if (excess > left * gap) return;
    if (excess < 0) tail.below += weight * at(waysAbove[point], left);
    else if (gap === 0) tail.equal += weight * at(waysAbove[point], left);
    else if (point === LAST_BUT_ONE) {
      tail.equal += weight * waysOf(ways, left, excess / gap);
      tail.below += weight * waysBeyond(ways, left, excess / gap);
    } else {
      const most = Math.min(left, pooled[point] ?? 0);
      for (let taken = 0; taken <= most; taken += 1) {
        walk(point + 1, left - taken, weight * at(ways[point], taken), sum + taken * score);
      }
    }
  };
  walk(0, n, 1 / choose(totalOf(pooled), n), 0);
  return tail;
}

const LAST_BUT_ONE = 3;

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

export function choose(total: number, taken: number): number {
  let ways = 1;
  for (let index = 1; index <= taken; index += 1) ways = (ways * (total - taken + index)) / index;
  return ways;
}

/** Ways to deal `left` answers over the last two points, `taken` of them to the lower one. */
function waysOf(ways: readonly (readonly number[])[], left: number, taken: number): number {
  return Number.isInteger(taken)
    ? at(ways[LAST_BUT_ONE], taken) * at(ways[LAST_BUT_ONE + 1], left - taken)
    : 0;
}

/** Ways to deal `left` answers over the last two points, more than `least` of them to the lower one. */
function waysBeyond(ways: readonly (readonly number[])[], left: number, least: number): number {
  const [lower = [], upper = []] = ways.slice(LAST_BUT_ONE);
  let sum = 0;
  for (let taken = Math.min(left, lower.length - 1); taken > least; taken -= 1) {
    sum += at(lower, taken) * at(upper, left - taken);
  }
  return sum;
}

function at(ways: readonly number[] | undefined, taken: number): number {
  return ways?.[taken] ?? 0;
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
