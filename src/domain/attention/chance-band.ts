import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { BinomialLaw } from "./binomial-law.ts";
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
    if (!hasBallots(point.mode) || point.n < 2 || before === undefined) return [];
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
  const atMost = pooled.map((_count, point) => sumOf(pooled.slice(0, point + 1)));
  // By two points: the chance that the middle answers lie at the first or below, and at the second or below.
  const both = atMost.map((first) =>
    atMost.map((second) => (first <= second ? bothWithin(first, second, n, totalOf(pooled)) : 0)),
  );
  const chanceOf = (a: number, b: number) => both[a]?.[b] ?? 0;
  const law = new Map<number, number>();
  for (let a = 0; a < pooled.length; a += 1) {
    for (let b = a; b < pooled.length; b += 1) {
      const chance =
        a === b
          ? chanceOf(a, a) - chanceOf(a - 1, a)
          : chanceOf(a, b) - chanceOf(a - 1, b) - chanceOf(a, b - 1) + chanceOf(a - 1, b - 1);
      const median = (a + b) / 2 + 1;
      law.set(median, (law.get(median) ?? 0) + chance);
    }
  }
  return law;
}

/**
 * The chance that of `n` answers dealt from `total`, the lower of the two in the middle is one of the `first` lowest answers, and
 * the upper one of the `second` lowest. For an odd number they are one answer.
 *
 * Three binomial numbers, given that together they are `n`: whatever share they are taken with.
 */
function bothWithin(first: number, second: number, n: number, total: number): number {
  const share = n / (total + 1);
  const low = new BinomialLaw(first, share);
  const between = new BinomialLaw(second - first, share);
  const high = new BinomialLaw(total - second, share);
  let sum = 0;
  for (let lows = Math.ceil(n / 2); lows <= Math.min(n, first); lows += 1) {
    let rest = 0;
    for (
      let more = Math.max(0, Math.floor(n / 2) + 1 - lows);
      more <= Math.min(n - lows, second - first);
      more += 1
    )
      rest += between.at(more) * high.at(n - lows - more);
    sum += low.at(lows) * rest;
  }
  return sum / new BinomialLaw(total, share).at(n);
}

const sumOf = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
