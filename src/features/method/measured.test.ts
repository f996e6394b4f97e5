import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { FALLS_FOUND, FALSE_CALLS, FAMILY, RIVALS, SWINGS, WIDE } from "./measured.ts";

const results = readFileSync("tests/bench/attention/results.md", "utf8");

const ANSWERS = { made: "made answers", real: "real answers", near: "nearly all the same" } as const;
const RULES = {
  app: "Kiemkracht",
  anyMean: "any change of the mean",
  halfPoint: "mean half a point off",
  xmr: "XmR limits",
  mannKendall: "Mann-Kendall trend",
  twoInARow: "two in a row",
} as const;

/** The table under a heading, as one record per row. */
function tableUnder(heading: string): readonly Readonly<Record<string, string>>[] {
  const part = results.split("\n## ").find((text) => text.startsWith(heading)) ?? "";
  const lines = part.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  const [head = [], ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
}

function cellOf(heading: string, where: Readonly<Record<string, string>>, column: string): readonly number[] {
  const row = tableUnder(heading).find((cells) =>
    Object.entries(where).every(([name, value]) => cells[name] === value),
  );
  return (row?.[column] ?? "").split(" / ").map(Number);
}

const DIFFERENT = { answers: "made answers", people: "different" } as const;

describe("measured", () => {
  it("A11: false calls are those of the last run of the benchmark, and none is above 5 %", () => {
    expect(FALSE_CALLS).toHaveLength(18);
    for (const { answers, people, earlier, shares } of FALSE_CALLS) {
      const where = { rule: "Kiemkracht", answers: ANSWERS[answers], people };
      expect(shares).toEqual(cellOf("False calls", where, `after ${earlier}`));
      expect(Math.max(...shares)).toBeLessThanOrEqual(5);
    }
  });

  it("A11: nor with 24, 40 and 100 answers, nor where nearly everyone answers the same", () => {
    expect(WIDE).toHaveLength(9);
    for (const { answers, earlier, shares } of WIDE) {
      expect(shares).toHaveLength(7);
      expect(shares).toEqual(cellOf("More answers", { answers: ANSWERS[answers] }, `after ${earlier}`));
      expect(Math.max(...shares)).toBeLessThanOrEqual(5);
    }
  });

  it("A8: what a change says about chance is an upper bound, within three standard errors", () => {
    const told = {
      "one factor, at most 10 %": 10,
      "one factor, at most 1 %": 1,
      "one factor, at most 0.1 %": 0.1,
    };
    for (const answers of Object.values(ANSWERS))
      for (const [column, most] of Object.entries(told)) {
        const shares = cellOf("How sure", { answers }, column);
        expect(shares).toHaveLength(7);
        expect(Math.max(...shares)).toBeLessThanOrEqual(most * 1.25);
      }
  });

  it("A11: so are the chances of any false call", () => {
    expect(FAMILY.once).toBe(cellOf("More than one", DIFFERENT, "any of 12, one round")[1]);
    expect(FAMILY.sevenRounds).toBe(
      cellOf("More than one", DIFFERENT, "one factor, in seven judged rounds")[1],
    );
    expect(FAMILY.anyInSeven).toBe(
      cellOf("More than one", DIFFERENT, "any of 12, in seven judged rounds")[1],
    );
  });

  it("A11: so are false calls where meetings swing", () => {
    expect(SWINGS).toHaveLength(14);
    for (const { swing, isMinded, earlier, shares } of SWINGS) {
      const rule = isMinded ? "Kiemkracht" : "Kiemkracht, if it did not reckon with swing";
      expect(shares).toEqual(cellOf("Where whole", { rule, swing: String(swing) }, `after ${earlier}`));
    }
  });

  it("A11: so are the falls found, and their part of what the best such test finds", () => {
    expect(FALLS_FOUND).toHaveLength(18);
    for (const { answers, fall, earlier, found, ratio } of FALLS_FOUND) {
      const where = { answers: ANSWERS[answers], people: "different", "earlier rounds": String(earlier) };
      expect(found).toEqual(cellOf(`Real falls of ${fall} points`, where, "Kiemkracht"));
      expect(ratio).toEqual(cellOf(`Real falls of ${fall} points`, where, "of it at equal false falls"));
    }
  });

  it("A11: so are the rules of others", () => {
    for (const { rule, falseCalls, found } of RIVALS) {
      expect(falseCalls).toBe(cellOf("False calls", { rule: RULES[rule], ...DIFFERENT }, "after 7")[1]);
      const falls = [0.5, 1, 1.5].map(
        (fall) =>
          cellOf(`Real falls of ${fall} points`, { ...DIFFERENT, "earlier rounds": "7" }, RULES[rule])[1],
      );
      expect(found).toEqual(falls);
    }
  });
});
