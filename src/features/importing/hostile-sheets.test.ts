import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { planImport } from "#domain/answer-sheet/plan/plan-import.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { makeWorkbook } from "#tests/support/make-workbook.ts";
import { findIn } from "#tests/support/read-tables-of.ts";

const FACTORS = greenport12.factors.map(({ id }) => id);
const NAMES = FACTORS.map((id) => greenport12Nl.factors[id]?.name ?? "");
/** What every object has. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

/** A group of two for each of these names, all with the answers 1 to 5 in turn, under columns with the same names. */
const ROWS = [
  ["Groep", ...INHERITED, ...NAMES],
  ...INHERITED.flatMap((name, group) =>
    [0, 1].map((row) => [
      name,
      ...INHERITED,
      ...FACTORS.map((_, at) => String(((group + row + at) % 5) + 1)),
    ]),
  ),
];

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");

async function tableOf(content: string | Uint8Array<ArrayBuffer>): Promise<Table> {
  const found = await findIn(content);
  if (!found.ok) throw new Error("This gives no table.");
  return found.value.table;
}

function planByGroup(table: Table) {
  const { meanings } = guessColumns(table, greenport12, [greenport12Nl]);
  const group: ColumnMeaning = { type: "group" };
  return planImport(
    table,
    {
      meanings: meanings.with(0, group),
      meetings: {
        by: "group",
        days: new Map(INHERITED.map((name, index) => [name, `2025-03-0${index + 1}`])),
      },
      dayOrder: "dayFirst",
      leaveOutBadRows: false,
    },
    {
      labels: answerLabels([greenport12Nl]),
      factorIds: FACTORS,
      // The groups of this sheet are two rows each.
      threshold: 2,
      today: "2026-01-01",
      existingDays: [],
      random: () => 0.5,
    },
  );
}

describe("a hostile sheet of answers", () => {
  it.each([
    ["CSV", csv(ROWS)],
    ["a workbook", makeWorkbook([{ name: "__proto__", rows: ROWS }])],
  ])("B4 in %s may be called as what every object has, in columns, groups and cells", async (_, content) => {
    const plan = planByGroup(await tableOf(content));

    expect(plan.problems).toEqual([]);
    expect(plan.cellErrors).toEqual([]);
    expect(plan.toStore?.map(({ title, ballots }) => [title, ballots.length])).toEqual(
      INHERITED.map((name) => [name, 2]),
    );
    for (const { ballots } of plan.toStore ?? [])
      for (const ballot of ballots) expect(Object.keys(ballot).toSorted()).toEqual(FACTORS.toSorted());
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  it("B4 takes the name of what every object has for no answer", async () => {
    const table = await tableOf(
      csv(ROWS.map((row, index) => (index === 3 ? row.with(6, "constructor") : row))),
    );
    const plan = planByGroup(table);

    expect(plan.toStore).toBeUndefined();
    expect(plan.cellErrors).toMatchObject([{ row: 4, column: 6 }]);
  });

  it.each([
    ["a null character", "Kas\0Noord", "Kas\0Noord"],
    ["half a pair of surrogates", "Kas \ud800", "Kas \ufffd"],
    ["signs that turn text around", "\u202eKas\u2066", "\u202eKas\u2066"],
    ["letters above each other", `K${"\u0301".repeat(500)}`, `K${"\u0301".repeat(500)}`],
    ["as long as a cell may be", "W".repeat(32_000), "W".repeat(32_000)],
  ])("B4 reads %s as text that can be written again", async (_, text, expected) => {
    const rows = [
      ["Groep", "Opmerking"],
      ["Noord", text],
    ];
    for (const content of [csv(rows), makeWorkbook([{ name: "a", rows }])]) {
      const found = await findIn(content);
      // A workbook cannot hold what is no sign of XML, and a CSV file with a null character is none.
      if (!found.ok) {
        expect(text).toMatch(/[\0\ud800]/);
        continue;
      }
      const cell = found.value.table.rows[0]?.cells[1] ?? "";
      expect(cell.isWellFormed()).toBe(true);
      expect([expected, text.replaceAll(/[\0\ud800]/g, "").trim()]).toContain(cell);
    }
  });

  it("B4 takes bytes that are no UTF-8 for Windows-1252, and never for another sign", async () => {
    const bytes = Uint8Array.from(
      Buffer.from(
        csv([
          ["Groep", "Opmerking"],
          ["Café", "één"],
        ]),
        "latin1",
      ),
    );
    expect((await tableOf(bytes)).rows[0]?.cells).toEqual(["Café", "één"]);
  });
});
