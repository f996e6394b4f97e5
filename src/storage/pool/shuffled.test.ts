import { expect, it } from "vitest";

import { shuffled } from "./shuffled.ts";

it("R3 what is shuffled is all there, each as often in one place as in any other", () => {
  const items = [0, 1, 2, 3, 4, 5];
  const rounds = 12_000;
  const counts = items.map(() => items.map(() => 0));
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(items);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
    order.forEach((item, place) => {
      const row = counts[item] ?? [];
      row[place] = (row[place] ?? 0) + 1;
    });
  }
  const expected = rounds / items.length;
  const distance = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // Chi-square with 25 degrees of freedom: above 90 less than once in a hundred million runs. A shuffle that swaps each
  // with any other, the usual slip, is far above it.
  expect(distance).toBeLessThan(90);
});
