import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { exactTail } from "./exact-tail.ts";
import { normalTail, studentTail } from "./normal.ts";
import { addCounts, doubledMidranks, rankScore, rankTest } from "./rank-test.ts";

function parseCounts(text = ""): Counts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = text.split(" ").map(Number);
  return [a, b, c, d, e];
}

const cases = readFixture("attention/reference-cases.csv")
  .split("\n")
  .filter((line) => line.startsWith("permutation Mann-Whitney"))
  .map((line) => line.split(","));

const counts = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most))
    .filter((c) => c.some((n) => n > 0));

/** Every table there can be, one by one, with its chance from factorials: plain, slow and written apart. */
function byHand(last: Counts, base: Counts): { readonly below: number; readonly equal: number } {
  const pooled = last.map((count, point) => count + (base[point] ?? 0));
  const n = last.reduce((a, b) => a + b, 0);
  const total = pooled.reduce((a, b) => a + b, 0);
  const logs = [0];
  for (let k = 1; k <= total; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  const ways = (from: number, take: number) =>
    (logs[from] ?? 0) - (logs[take] ?? 0) - (logs[from - take] ?? 0);
  const ranks = pooled.map(
    (count, point) => 2 * pooled.slice(0, point).reduce((a, b) => a + b, 0) + count + 1,
  );
  const observed = last.reduce((sum, count, point) => sum + count * (ranks[point] ?? 0), 0);
  let [below, equal] = [0, 0];
  const walk = (point: number, left: number, log: number, sum: number): void => {
    const count = pooled[point];
    if (count === undefined) {
      if (left > 0) return;
      const chance = Math.exp(log - ways(total, n));
      if (sum < observed) below += chance;
      else if (sum === observed) equal += chance;
      return;
    }
    for (let taken = 0; taken <= Math.min(count, left); taken += 1)
      walk(point + 1, left - taken, log + ways(count, taken), sum + taken * (ranks[point] ?? 0));
  };
  walk(0, n, 0, 0);
  return { below, equal };
}

describe("rankTest", () => {
  it.each(cases)("A2: agrees with R: %s, %s", (_test, _name, last, base, ...numbers) => {
    const midP = rankTest(parseCounts(last), parseCounts(base));
    expect(Math.abs(midP.down - Number(numbers[3]))).toBeLessThan(1e-9);
    expect(Math.abs(midP.up - Number(numbers[4]))).toBeLessThan(1e-9);
  });

  it("A2: has R's cases to agree with", () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it("A2: gives the same whichever sample is the smaller one", () => {
    fc.assert(
      fc.property(counts(3), counts(6), (a, b) => {
        expect(rankTest(a, b).down).toBeCloseTo(rankTest(b, a).up, 10);
      }),
    );
  });

  it("A2: turning the scale round turns the direction round", () => {
    fc.assert(
      fc.property(counts(3), counts(6), ([a, b, c, d, e], [f, g, h, i, j]) => {
        expect(rankTest([a, b, c, d, e], [f, g, h, i, j]).down).toBeCloseTo(
          rankTest([e, d, c, b, a], [j, i, h, g, f]).up,
          10,
        );
      }),
    );
  });

  it.each<[Counts, Counts]>([
    [
      [0, 0, 1, 23, 0],
      [0, 0, 0, 168, 0],
    ],
    [
      [0, 0, 2, 22, 0],
      [0, 0, 3, 165, 0],
    ],
    [
      [1, 5, 9, 6, 3],
      [0, 3, 8, 8, 4],
    ],
    [
      [2, 6, 14, 13, 5],
      [1, 5, 13, 15, 6],
    ],
    [
      [2, 5, 15, 18, 0],
      [10, 30, 70, 170, 0],
    ],
    [
      [0, 30, 45, 25, 0],
      [0, 20, 40, 40, 0],
    ],
    [
      [3, 0, 27, 70, 0],
      [5, 0, 130, 565, 0],
    ],
    [
      [0, 190, 0, 210, 0],
      [0, 160, 0, 240, 0],
    ],
    [
      [0, 0, 12, 388, 0],
      [0, 0, 40, 2760, 0],
    ],
    [
      [0, 0, 60, 250, 90],
      [0, 0, 300, 1700, 800],
    ],
  ])("A2: counts every table, however many answers: %j beside %j", (last, base) => {
    const { below, equal } = byHand(last, base);
    const found = rankTest(last, base);
    expect(Math.abs(found.down - below - equal / 2)).toBeLessThan(1e-8);
    expect(Math.abs(found.halfTie - equal / 2)).toBeLessThan(1e-8);
    expect(found.down).toBeGreaterThan(below + equal / 2 - 1e-11);
  });

  it("A2: agrees with every table counted, for samples of every shape", () => {
    fc.assert(
      fc.property(counts(7), counts(12), (last, base) => {
        const { below, equal } = byHand(last, base);
        expect(rankTest(last, base).down).toBeCloseTo(below + equal / 2, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("A2: five even points and 400 answers beside 400, 1,600 and 10,000 are counted too", () => {
    const last: Counts = [92, 86, 80, 74, 68];
    for (const times of [1, 4, 25]) {
      const base: Counts = [80 * times, 80 * times, 80 * times, 80 * times, 80 * times];
      const { down, up, halfTie } = rankTest(last, base);
      expect(halfTie).toBeGreaterThan(0);
      expect(down + up - 1).toBeGreaterThanOrEqual(0);
      expect(down + up - 1).toBeLessThan(1e-6);
      // With so many answers on five points the normal tail is good to a few per cent.
      expect(down / normalTail(-rankScore(last, base))).toBeCloseTo(1, 1);
    }
  });

  it("A2: where there are too many tables, the stand-in lies above the exact mid-p, by at most 15 %", () => {
    for (const last of [
      [218, 209, 200, 191, 182],
      [212, 206, 200, 194, 188],
      [170, 185, 200, 215, 230],
    ] as const) {
      const base: Counts = [800, 800, 800, 800, 800];
      const pooled = addCounts(last, base);
      const { below, equal, above } = exactTail(last, pooled, doubledMidranks(pooled));
      const { down, up, halfTie } = rankTest(last, base);
      const stands = Math.min(down, up) / (Math.min(below, above) + equal / 2);
      expect(halfTie).toBe(0);
      expect(stands).toBeGreaterThan(1);
      expect(stands).toBeLessThan(1.15);
    }
  });

  it("A11: ending early changes no outcome that matters", () => {
    fc.assert(
      fc.property(counts(7), counts(12), fc.constantFrom(0.00075, 0.0235, 0.025), (last, base, enough) => {
        const [all, early] = [rankTest(last, base), rankTest(last, base, enough)];
        expect(early.down <= enough).toBe(all.down <= enough);
        expect(early.up <= enough).toBe(all.up <= enough);
        if (all.down <= enough) expect(early.down).toBeCloseTo(all.down, 12);
      }),
    );
  });

  it("A2: takes samples of any size", () => {
    expect(rankTest([10, 40, 80, 50, 20], [5, 30, 80, 60, 25]).down).toBeCloseTo(0.026, 2);
    expect(rankTest([0, 1, 4, 3, 0], [0, 1000, 4000, 3000, 2000]).down).toBeGreaterThan(0);
  });
});

describe("normalTail", () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [-1.6448536269514722, 0.95],
    [5, 2.866515718791939e-7],
    [8, 6.220960574271785e-16],
    [40, 0],
  ])("A2: the tail beyond %d is %d", (z, tail) => {
    expect(normalTail(z)).toBeCloseTo(tail, 14);
  });
});

describe("studentTail", () => {
  it.each([
    [2, 4.302652729911275, 0.025],
    [4, 2.7764451051977987, 0.025],
    [6, 3.142668403290983, 0.01],
    [30, 2.0422724563012373, 0.025],
    [1000, 1.9623390808264078, 0.025],
  ])("A11: with %d degrees of freedom the tail beyond %d is about %d, and not less", (freedom, t, tail) => {
    expect(studentTail(t, freedom)).toBeGreaterThan(tail * 0.999);
    expect(studentTail(t, freedom)).toBeLessThan(tail * 1.1);
    expect(studentTail(-t, freedom)).toBeCloseTo(1 - studentTail(t, freedom), 12);
  });
});
