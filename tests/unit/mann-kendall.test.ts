import { describe, expect, it } from "vitest";

import { mannKendall } from "#tests/bench/attention/mann-kendall.ts";
import { readFixture } from "#tests/support/fixture.ts";

const CASES = readFixture("attention/reference-cases.csv")
  .split("\n")
  .map((line) => line.split(","))
  .filter(([test]) => test === "exact Mann-Kendall with ties");

describe("A11 the trend test that Kiemkracht is held against agrees with R", () => {
  it.each(CASES)("%s, %s", (_test, _name, values = "", _base, stat, lower, upper) => {
    const found = mannKendall(values.split(" ").map(Number));

    expect(found.score).toBe(Number(stat));
    expect(Math.abs(found.lower + found.same - Number(lower))).toBeLessThan(1e-9);
    expect(Math.abs(found.upper + found.same - Number(upper))).toBeLessThan(1e-9);
  });

  it("has cases to agree with", () => {
    expect(CASES).toHaveLength(3);
  });

  it("says nothing about numbers that are all alike", () => {
    expect(mannKendall([3, 3, 3])).toEqual({ score: 0, lower: 0, same: 1, upper: 0 });
  });
});
