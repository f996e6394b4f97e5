import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/round-result.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { extendBaseline, slideScore, startBaseline } from "./baseline.ts";
import { exactTail, weighted } from "./exact-tail.ts";
import { normalTail } from "./normal.ts";
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

it("A2 the slide over rounds has R's standardised score, and its normal tail errs to the safe side", () => {
  const found = CASES.find(([test = ""]) => test.includes("linear midrank trend"));
  const rounds = (found?.[2] ?? "").split("/").map(parseCounts);
  const inR = Number(/z=(-?[\d.]+)/.exec(found?.[0] ?? "")?.[1]);
  const exactMidP = Number(found?.[7]);

  // Rounds a week apart, as R had them one apart: only the order of the distances counts.
  const [first, ...rest] = rounds.map((counts, index) => ({ heldOn: "2026-01-01", day: index * 7, counts }));
  const all = rest.reduce(
    extendBaseline,
    startBaseline(first ?? { heldOn: "", day: 0, counts: [0, 0, 0, 0, 0] }),
  );

  expect(rounds).toHaveLength(4);
  expect(slideScore(all)).toBeCloseTo(inR, 6);
  expect(normalTail(-slideScore(all))).toBeGreaterThan(exactMidP);
  expect(normalTail(-slideScore(all))).toBeLessThan(exactMidP + 0.002);
});
