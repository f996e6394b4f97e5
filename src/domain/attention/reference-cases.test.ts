import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { exactTail, weighted } from "./exact-tail.ts";
import { addCounts } from "./rank-test.ts";

/** Cases that R worked out; those of the rank test stand with it, in rank-test.test.ts. */
const CASES = readFixture("attention/reference-cases.csv")
  .split("\n")
  .map((line) => line.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(",", ";")).split(","));

function parseCounts(text = ""): Counts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = text.trim().split(" ").map(Number);
  return [a, b, c, d, e];
}

describe("A2 the exact permutation law agrees with R for other scores than ranks", () => {
  const cases = CASES.filter(([test]) => test === "permutation sum of scores");
  const SCORES: Counts = [1, 2, 3, 4, 5];

  it.each(cases)("%s, %s", (_test, _name, last, base, stat, lower, upper) => {
    const sample = parseCounts(last);
    const { below, equal } = exactTail(sample, addCounts(sample, parseCounts(base)), SCORES);

    expect(weighted(sample, SCORES)).toBe(Number(stat));
    expect(Math.abs(below + equal - Number(lower))).toBeLessThan(1e-9);
    expect(Math.abs(1 - below - Number(upper))).toBeLessThan(1e-9);
  });

  it("has cases to agree with", () => {
    expect(cases.length).toBeGreaterThanOrEqual(7);
  });
});
