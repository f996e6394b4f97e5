import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { BinomialLaw } from "./binomial-law.ts";

/** How a sum of scores lies among all sums that chance could have dealt. */
export interface Tail {
  readonly below: number;
  readonly equal: number;
  readonly above: number;
}

/** Tables rarer than this are not counted one by one; together they are less than a millionth. */
const NEGLIGIBLE = 1e-13;

/**
 * The chance that a sample dealt from all answers has a lower sum of scores than this one, an equal sum, and a higher
 * one: the multivariate hypergeometric law.
 *
 * It is the law of binomial numbers of answers from each point, all with the same chance, given that together they are as
 * many as the sample has. Only tables that can occur are walked through, the likeliest first; the last two points, those
 * with most answers, are summed at once. What is too rare to be counted is missing from all three.
 *
 * `enough` ends it early: once the sum lies among the lower ones and among the higher ones with more than that chance
 * (half of the equal ones counted), the outcome is settled for who only asks whether one of the two is smaller.
 */
export function exactTail(
  sample: Counts,
  pooled: Counts,
  scores: Counts,
  enough = Number.POSITIVE_INFINITY,
): Tail {
  const [n, total] = [totalOf(sample), totalOf(pooled)];
  if (n === 0 || n === total) return { below: 0, equal: 1, above: 0 };
  const levels = levelsOf(pooled, scores, n / total);
  const dealing = new Dealing(levels, enough);
  dealing.deal(0, n, 1 / (levels[0]?.all.at(n) ?? 1), weighted(sample, scores));
  return { below: dealing.below, equal: dealing.equal, above: dealing.above };
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

/** One point of the scale that was answered, while the points from here on are dealt. */
interface Level {
  readonly score: number;
  readonly law: BinomialLaw;
  /** This point and those after it, together. */
  readonly all: BinomialLaw;
  /** Those after it, and the part of the answers that is at this one. */
  readonly after: BinomialLaw;
  readonly part: number;
  readonly lowest: number;
  readonly highest: number;
}

class Dealing {
  below = 0;
  equal = 0;
  above = 0;
  private readonly levels: readonly Level[];
  private readonly enough: number;
  private readonly rows: LastTwo[] = [];

  constructor(levels: readonly Level[], enough: number) {
    this.levels = levels;
    this.enough = enough;
  }

  /** Deals `left` answers over the points from this one on; what they sum to is held against `rest`. */
  deal(depth: number, left: number, weight: number, rest: number): void {
    const level = this.levels[depth];
    if (level === undefined) return;
    const { lowest, highest, all } = level;
    if (left * highest < rest) this.below += weight * all.at(left);
    else if (left * lowest > rest) this.above += weight * all.at(left);
    else if (lowest === highest) this.equal += weight * all.at(left);
    else if (depth === this.levels.length - 2) this.dealLastTwo(level, left, weight, rest);
    else this.dealEach(depth, left, weight, rest);
  }

  /** Goes through the numbers of answers at one point, from the likeliest outwards. */
  private dealEach(depth: number, left: number, weight: number, rest: number): void {
    const level = this.levels[depth];
    if (level === undefined) return;
    const { score, law, after, part } = level;
    const likely = Math.round(left * part);
    for (let more = likely, fewer = likely - 1; ; more += 1, fewer -= 1) {
      const upper = weight * law.at(more);
      const lower = weight * law.at(fewer);
      const upperMass = upper * after.at(left - more);
      const lowerMass = lower * after.at(left - fewer);
      if (upperMass > NEGLIGIBLE) this.deal(depth + 1, left - more, upper, rest - more * score);
      if (lowerMass > NEGLIGIBLE) this.deal(depth + 1, left - fewer, lower, rest - fewer * score);
      if (upperMass + lowerMass <= NEGLIGIBLE || this.isSettled()) return;
    }
  }

  /** Each answer at the lower of the two points instead of the higher one takes the gap off the sum. */
  private dealLastTwo({ lowest, highest }: Level, left: number, weight: number, rest: number): void {
    const even = (left * highest - rest) / (highest - lowest);
    const { first, atMost } = (this.rows[left] ??= this.rowOf(left));
    const fewer = upTo(atMost, Math.ceil(even) - 1 - first);
    const notMore = upTo(atMost, Math.floor(even) - first);
    this.above += weight * fewer;
    this.equal += weight * (notMore - fewer);
    this.below += weight * (upTo(atMost, atMost.length) - notMore);
  }

  private rowOf(left: number): LastTwo {
    const [lower, upper] = this.levels.slice(-2);
    return lower && upper ? lastTwo(lower.law, upper.law, left) : { first: 0, atMost: [] };
  }

  private isSettled(): boolean {
    return Math.min(this.below, this.above) + this.equal / 2 > this.enough;
  }
}

/** So many answers over two points: at an index the ways in which that many of them or fewer are at the lower one. */
interface LastTwo {
  readonly first: number;
  readonly atMost: readonly number[];
}

/** Beside the likeliest number of answers, what is rarer than this is left out. */
const FINEST = 1e-30;

/**
 * The chance of the likeliest number at the lower point is reckoned, and those beside it follow from their neighbour. An array
 * that grows is cheaper here than one of floats, which the browser keeps apart.
 */
function lastTwo(lower: BinomialLaw, upper: BinomialLaw, left: number): LastTwo {
  const lowest = Math.max(0, left - upper.count);
  const highest = Math.min(lower.count, left);
  if (lowest > highest) return { first: 0, atMost: [] };
  // To one more at the lower point and one fewer at the upper: the share of the sample cancels out.
  const ratio = (taken: number) =>
    ((lower.count - taken) * (left - taken)) / ((taken + 1) * (upper.count - left + taken + 1));
  const likely = Math.floor((left * lower.count) / (lower.count + upper.count));
  let first = Math.min(highest, Math.max(lowest, likely));
  let chance = lower.at(first) * upper.at(left - first);
  const least = chance * FINEST;
  for (; first > lowest && chance > least; first -= 1) chance /= ratio(first - 1);
  const atMost = [chance];
  for (let taken = first, sum = chance; taken < highest; taken += 1) {
    chance *= ratio(taken);
    if (chance < least) break;
    sum += chance;
    atMost.push(sum);
  }
  return { first, atMost };
}

function upTo(atMost: readonly number[], index: number): number {
  if (index < 0 || atMost.length === 0) return 0;
  return atMost[Math.min(index, atMost.length - 1)] ?? 0;
}

/** The points that were answered, those with most answers last; of the last two the one with the lower score first. */
function levelsOf(pooled: Counts, scores: Counts, share: number): readonly Level[] {
  const points = pooled
    .map((count, point) => ({ count, score: scores[point] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [most, second] = points;
  if (most && second && second.score > most.score) points.splice(0, 2, second, most);
  const levels: Level[] = [];
  let after = new BinomialLaw(0, share);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { count, score } of points) {
    const law = new BinomialLaw(count, share);
    const all = after.count === 0 ? law : new BinomialLaw(after.count + count, share);
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
    levels.push({ score, law, all, after, part: count / all.count, lowest, highest });
    after = all;
  }
  return levels.reverse();
}
