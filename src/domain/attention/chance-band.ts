import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { type RememberedHistory } from "./memory.ts";
import { addCounts } from "./rank-test.ts";
import { stepsOf } from "./verdicts.ts";

/** Where the median of a round lies in 95 of 100 cases when nothing changed, on the scale of 1 to 5. */
export interface ChanceBand {
  readonly roundId: string;
  readonly low: number;
  readonly high: number;
}

/**
 * A band round the trend of one factor: what chance alone would give each round's median, with as many ballots and the
 * same rounds to compare with as the flags have (A2, A11). Only for ballots: one number has no noise to estimate (A10).
 */
export function chanceBands(history: RememberedHistory, factorId: FactorId): readonly ChanceBand[] {
  const steps = stepsOf(history, factorId);
  return steps.flatMap(({ occasion: { point, kind } }, index): ChanceBand[] => {
    const before = steps[index - 1]?.lines[kind]?.ballots;
    if (point.mode !== "individual" || point.n < 2 || before === undefined) return [];
    const band = medianBand(addCounts(before.baseline.pooled, point.counts), point.n);
    return [{ roundId: point.roundId, ...band }];
  });
}

/** Half of what is left out on either side of the band. */
const TAIL = 0.025;

/**
 * The narrowest band that the median of `n` answers, dealt at random from all answers, leaves below and above with a
 * chance of at most 2.5 % each: the permutation law of order statistics, exact.
 */
export function medianBand(pooled: Counts, n: number): Pick<ChanceBand, "low" | "high"> {
  const chances = medianLaw(pooled, n);
  const values = [...chances.keys()].toSorted((a, b) => a - b);
  const below = (limit: number) =>
    sumOf(values.filter((value) => value < limit).map((value) => chances.get(value) ?? 0));
  const above = (limit: number) =>
    sumOf(values.filter((value) => value > limit).map((value) => chances.get(value) ?? 0));
  return {
    low: values.findLast((value) => below(value) <= TAIL) ?? 1,
    high: values.find((value) => above(value) <= TAIL) ?? 5,
  };
}

/** The chance of each median of `n` answers dealt from `pooled`. */
export function medianLaw(pooled: Counts, n: number): ReadonlyMap<number, number> {
  const lower = Math.ceil(n / 2);
  const upper = Math.floor(n / 2) + 1;
  const atMost = pooled.map((_count, point) => sumOf(pooled.slice(0, point + 1)));
  const logWays = logFactorials(Math.max(totalOf(pooled), 1));
  // P(lower-th answer <= a and upper-th answer <= b), for points a <= b; 0 below the scale.
  const both = (a: number, b: number) =>
    a < 0
      ? 0
      : jointTail({
          first: atMost[a] ?? 0,
          second: atMost[b] ?? 0,
          total: totalOf(pooled),
          n,
          lower,
          upper,
          logWays,
        });
  const law = new Map<number, number>();
  for (let a = 0; a < pooled.length; a += 1) {
    for (let b = a; b < pooled.length; b += 1) {
      const chance =
        a === b
          ? both(a, a) - both(a - 1, a)
          : both(a, b) - both(a - 1, b) - both(a, b - 1) + both(a - 1, b - 1);
      const median = (a + b) / 2 + 1;
      law.set(median, (law.get(median) ?? 0) + chance);
    }
  }
  return law;
}

interface Joint {
  /** Answers at or below the first and the second point. */
  readonly first: number;
  readonly second: number;
  readonly total: number;
  readonly n: number;
  readonly lower: number;
  readonly upper: number;
  readonly logWays: readonly number[];
}

function jointTail({ first, second, total, n, lower, upper, logWays }: Joint): number {
  const choose = (from: number, take: number) =>
    take < 0 || take > from ? -Infinity : at(logWays, from) - at(logWays, take) - at(logWays, from - take);
  let sum = 0;
  for (let i = lower; i <= n; i += 1) {
    for (let j = Math.max(i, upper); j <= n; j += 1) {
      sum += Math.exp(
        choose(first, i) + choose(second - first, j - i) + choose(total - second, n - j) - choose(total, n),
      );
    }
  }
  return sum;
}

function logFactorials(most: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= most; k += 1) logs.push(at(logs, k - 1) + Math.log(k));
  return logs;
}

const at = (list: readonly number[], index: number) => list[index] ?? 0;
const sumOf = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
