import { describe, expect, it } from "vitest";

import { makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { evidenceCsv } from "./evidence-csv.ts";

describe("evidenceCsv", () => {
  const parse = (text: string) =>
    text
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));

  it("A8: has every number that a fall was called on", () => {
    const history = makeHistory(
      makeSeries([
        [0, 0, 1, 5, 2],
        [0, 4, 4, 0, 0],
      ]),
    );
    const [header = [], first = [], ...rest] = parse(evidenceCsv(history, () => "Vertrouwen"));
    const at = (row: readonly string[], name: string) => row[header.indexOf(name)];
    expect([header, first, ...rest].every((row) => row.length === header.length)).toBe(true);
    expect(at(first, "flag")).toBe("");
    expect(at(first, "trend")).toBe("tooEarly");
    const falling = rest.find((row) => at(row, "flag") === "falling") ?? [];
    expect(
      ["factor", "count_2", "count_3", "n_before", "before_4", "median_before", "compared_with"].map((name) =>
        at(falling, name),
      ),
    ).toEqual(["Vertrouwen", "4", "4", "8", "5", "4", "previous"]);
    expect(Number(at(falling, "mid_p"))).toBeLessThan(0.025);
    expect(Number(at(falling, "p_value"))).toBeGreaterThan(Number(at(falling, "mid_p")));
    expect(rest.map((row) => at(row, "flag"))).toEqual(["falling", "low"]);
  });

  it("A8, A10: has a row of the same width for every kind of flag", () => {
    const rounds = [
      makeRound(0, { a: [0, 4, 0, 4, 0], b: { counts: [0, 0, 2, 2, 0], dontKnow: 4 }, c: [0, 0, 0, 2, 6] }),
      makeRound(1, { a: single(5), b: single(2), c: single(3) }, { mode: "manager" }),
      makeRound(2, { a: single(2), b: single(2), c: single(1) }, { mode: "manager" }),
    ];
    const rows = parse(evidenceCsv(makeHistory(rounds, { factorIds: ["a", "b", "c"] }), (id) => id));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const kinds = rows.map((row) => row[rows[0]?.indexOf("flag") ?? -1]);
    expect(kinds).toEqual(expect.arrayContaining(["divided", "unsure", "strong", "falling", "low"]));
  });

  it("R5: of what too few answered it says only that", () => {
    const [first, second, third] = makeSeries([
      [0, 0, 1, 5, 2],
      [0, 0, 1, 5, 2],
      [0, 0, 1, 5, 2],
    ]);
    const few = second && { ...second, factors: {}, tooFew: ["trust"] };
    const rounds = [first, few, third].filter((round) => round !== undefined);
    const rows = parse(evidenceCsv(makeHistory(rounds), (id) => id));
    const trend = rows[0]?.indexOf("trend") ?? -1;
    expect(rows.map((row) => row[trend])).toEqual(["trend", "tooEarly", "tooFewAnswers", "judged"]);
    const said = rows[2]?.filter((cell) => cell !== "");
    expect(said).toEqual(["trust", "trust", few?.roundId, few?.heldOn, "individual", "tooFewAnswers"]);
    expect(rows[2]).toHaveLength(rows[0]?.length ?? 0);
  });

  it("R4, R5: leaves hidden rounds out", () => {
    const [round] = makeSeries([[0, 0, 1, 5, 2]]);
    if (round === undefined) throw new Error("no round");
    expect(
      parse(evidenceCsv(makeHistory([{ ...round, hidden: true, factors: {} }]), (id) => id)),
    ).toHaveLength(1);
  });
});
