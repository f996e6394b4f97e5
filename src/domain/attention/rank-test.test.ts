import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/round-result.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { normalTail, studentTail } from "./normal.ts";
import { rankScore, rankTest } from "./rank-test.ts";

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

  it("A2: the normal tail that stands in from 24 answers on is within 0.002 of the exact mid-p", () => {
    const last: Counts = [1, 5, 9, 6, 2];
    for (const base of [
      [0, 3, 8, 8, 4],
      [0, 2, 9, 8, 4],
      [1, 4, 9, 7, 2],
      [2, 20, 70, 60, 30],
    ] as const) {
      const approximate = normalTail(-rankScore(last, base));
      expect(Math.abs(rankTest(last, base).down - approximate)).toBeLessThan(0.002);
    }
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
