import { describe, expect, it } from "vitest";

import { readCsvFixture } from "#tests/support/fixture.ts";
import { makeRound } from "#tests/support/make-history.ts";

import { type Counts } from "./round-result.ts";
import { pointOf, summarise } from "./summary.ts";

const EXACT = 1e-9;

describe("summarise", () => {
  it("S1: agrees with R on all 288 groups and statements of the climate data", () => {
    const rows = readCsvFixture("climate/climate-expected.csv");
    expect(rows).toHaveLength(288);
    for (const row of rows) {
      const at = (name: string) => Number(row[name]);
      const summary = summarise([at("c1"), at("c2"), at("c3"), at("c4"), at("c5")]);
      const differences = [
        Math.abs((summary?.n ?? Number.NaN) - at("n")),
        Math.abs((summary?.mean ?? Number.NaN) - at("mean")),
        Math.abs((summary?.median ?? Number.NaN) - at("median")),
        Math.abs((summary?.q1 ?? Number.NaN) - at("q1")),
        Math.abs((summary?.q3 ?? Number.NaN) - at("q3")),
        Math.abs((summary?.agreement ?? Number.NaN) - at("A")),
      ];
      expect(Math.max(...differences), JSON.stringify(row)).toBeLessThan(EXACT);
    }
  });

  it.each<[Counts, number]>([
    [[0, 0, 4, 0, 0], 3],
    [[0, 4, 0, 4, 0], 3],
    [[0, 0, 2, 4, 2], 4],
    [[0, 1, 4, 3, 0], 3.25],
    [[0, 0, 0, 0, 1], 5],
  ])("S1: the interpolated median of %j is %d", (counts, expected) => {
    expect(summarise(counts)?.interpolatedMedian).toBeCloseTo(expected, 12);
  });

  it("I2: no answer on the scale is no number", () => {
    expect(summarise([0, 0, 0, 0, 0])).toBeUndefined();
  });

  it("S1: one answer has no agreement", () => {
    expect(summarise([0, 0, 1, 0, 0])).toEqual({
      n: 1,
      median: 3,
      q1: 3,
      q3: 3,
      interpolatedMedian: 3,
      mean: 3,
    });
  });
});

describe("pointOf", () => {
  const answers = {
    trust: { counts: [0, 1, 4, 1, 0], dontKnow: 2 },
    profit: { dontKnow: 7, notApplicable: 1 },
  } as const;
  const round = makeRound(0, answers, { roundId: "r1", heldOn: "2026-03-05" });

  it("S2: carries n and the don't-knows beside the numbers", () => {
    expect(pointOf(round, "trust")).toMatchObject({
      n: 6,
      dontKnow: 2,
      notApplicable: 0,
      median: 3,
      q1: 3,
      q3: 3,
    });
  });

  it("I2: has no median when everybody answered don't know", () => {
    expect(pointOf(round, "profit")).toEqual({
      roundId: "r1",
      heldOn: "2026-03-05",
      mode: "individual",
      counts: [0, 0, 0, 0, 0],
      n: 0,
      dontKnow: 7,
      notApplicable: 1,
    });
  });

  it("R4, R5: a hidden round and an unscored factor have no point", () => {
    expect(pointOf({ ...round, hidden: true }, "trust")).toBeUndefined();
    expect(pointOf(round, "vision")).toBeUndefined();
  });
});
