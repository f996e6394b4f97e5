import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tableFromRecords } from "#tests/support/table-from-records.ts";

import { columnLetter, filledCells, MAX_COLUMNS, MAX_ROWS } from "./table.ts";

describe("tableFromRecords", () => {
  it("takes the first record with two filled cells as header and numbers rows as a spreadsheet does", () => {
    const table = tableFromRecords([
      ["Evaluatie", ""],
      [""],
      ["Q1", "Q2", ""],
      ["1", "2", ""],
      ["", ""],
      [" 3 ", ""],
    ]);

    expect(table).toEqual({
      ok: true,
      value: {
        header: ["Q1", "Q2"],
        rows: [
          { number: 4, cells: ["1", "2"] },
          { number: 6, cells: ["3", ""] },
        ],
        shortRows: [],
      },
    });
  });

  it("names rows with fewer cells than the header", () => {
    const table = tableFromRecords([["Q1", "Q2"], ["1", "2"], ["1"]]);

    expect(table.ok && table.value.shortRows).toEqual([3]);
  });

  it("B4 refuses what is no table, and names the place", () => {
    const wide = Array.from({ length: MAX_COLUMNS + 1 }, () => "x");

    expect(tableFromRecords([])).toEqual({ ok: false, error: { type: "empty" } });
    expect(
      tableFromRecords([
        ["Q1", "Q2"],
        ["", " "],
      ]),
    ).toEqual({ ok: false, error: { type: "empty" } });
    expect(tableFromRecords([["a letter"], ["to you"]])).toEqual({ ok: false, error: { type: "notATable" } });
    expect(
      tableFromRecords([
        ["Q1", "Q2"],
        ["1", "2", "3"],
      ]),
    ).toEqual({
      ok: false,
      error: { type: "tooManyCells", row: 2, cells: 3, columns: 2 },
    });
    expect(
      tableFromRecords([
        ["Q1", "Q2"],
        ["1", "2".repeat(40_000)],
      ]),
    ).toEqual({
      ok: false,
      error: { type: "cellTooLong", row: 2, column: 1 },
    });
    expect(tableFromRecords([wide, wide])).toEqual({
      ok: false,
      error: { type: "tooManyColumns", limit: MAX_COLUMNS },
    });
    expect(tableFromRecords(Array.from({ length: MAX_ROWS + 2 }, () => ["1", "2"]))).toEqual({
      ok: false,
      error: { type: "tooManyRows", limit: MAX_ROWS },
    });
  });

  it("B4 gives every row as many cells as the header, whatever comes in", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "binary" }))), (records) => {
        const table = tableFromRecords(records);
        const { header, rows } = table.ok ? table.value : { header: [], rows: [] };

        expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
        expect(rows.flatMap(({ cells }) => cells).every((cell) => cell.isWellFormed())).toBe(true);
      }),
    );
  });
});

it("names columns as a spreadsheet does", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

it("gives the filled cells of a column", () => {
  const table = tableFromRecords([
    ["a", "b"],
    ["1", ""],
    ["", "2"],
    ["3", ""],
  ]);

  expect(table.ok && filledCells(table.value, 0)).toEqual(["1", "3"]);
});
