import fc from "fast-check";
import { expect, it } from "vitest";

import { type Counts, totalOf } from "#domain/rounds/round-result.ts";
import { medianOf } from "#domain/rounds/summary.ts";

import { medianBand, medianLaw } from "./chance-band.ts";

/** Every sample of `n` answers, dealt one by one: slow and plain. */
function lawByHand(pooled: Counts, n: number): ReadonlyMap<number, number> {
  const answers = pooled.flatMap((count, point) => Array.from({ length: count }, () => point));
  const found = new Map<number, number>();
  let all = 0;
  const deal = (from: number, left: number, taken: readonly number[]): void => {
    if (left === 0) {
      const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
      for (const point of taken) counts[point] = (counts[point] ?? 0) + 1;
      const median = medianOf(counts) ?? 0;
      found.set(median, (found.get(median) ?? 0) + 1);
      all += 1;
      return;
    }
    for (let index = from; index <= answers.length - left; index += 1)
      deal(index + 1, left - 1, [...taken, answers[index] ?? 0]);
  };
  deal(0, n, []);
  return new Map([...found].map(([median, times]) => [median, times / all]));
}

const few = fc.nat(3);
const counts = fc.tuple(few, few, few, few, few);

it("A2 the law of the median is that of every sample dealt by hand", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 6 }), (pooled, wanted) => {
      const n = Math.min(wanted, totalOf(pooled));
      fc.pre(n > 0);
      const byHand = lawByHand(pooled, n);
      for (const [median, chance] of medianLaw(pooled, n))
        expect(chance).toBeCloseTo(byHand.get(median) ?? 0, 9);
    }),
    { numRuns: 60 },
  );
});

it("A2 the law is whole with thousands of answers too, and one answer is dealt as often as it was given", () => {
  const pooled: Counts = [400, 1100, 2300, 900, 300];
  const sumOf = (law: ReadonlyMap<number, number>) =>
    [...law.values()].reduce((sum, chance) => sum + chance, 0);
  for (const n of [1, 2, 19, 20, 600, 2500]) expect(sumOf(medianLaw(pooled, n))).toBeCloseTo(1, 9);
  for (const [index, count] of pooled.entries())
    expect(medianLaw(pooled, 1).get(index + 1)).toBeCloseTo(count / totalOf(pooled), 9);
});

it("A11 the band leaves at most 2.5 % on either side, and is as narrow as that allows", () => {
  const pooled: Counts = [2, 6, 18, 26, 12];
  const { low, high } = medianBand(pooled, 8);
  const law = [...medianLaw(pooled, 8)];
  const chanceOf = (matches: (median: number) => boolean) =>
    law.filter(([median]) => matches(median)).reduce((sum, [, chance]) => sum + chance, 0);

  expect([low, high]).toEqual([3, 4.5]);
  expect(chanceOf((median) => median < low)).toBeLessThanOrEqual(0.025);
  expect(chanceOf((median) => median <= low)).toBeGreaterThan(0.025);
  expect(chanceOf((median) => median > high)).toBeLessThanOrEqual(0.025);
});

it("has no width when everyone always gave the same answer", () => {
  expect(medianBand([0, 0, 0, 40, 0], 8)).toEqual({ low: 4, high: 4 });
});
