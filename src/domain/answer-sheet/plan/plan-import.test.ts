import { describe, expect, it } from "vitest";

import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { aMeeting } from "#tests/support/rows.ts";
import { tableFromRecords } from "#tests/support/table-from-records.ts";

import { type ImportChoices } from "./import-plan.ts";
import { type ImportSetting, planImport } from "./plan-import.ts";
import { groupsOf } from "./read-rows.ts";

const SETTING: ImportSetting = {
  labels: answerLabels([]),
  factorIds: ["vision", "trust"],
  threshold: 5,
  today: "2026-01-01",
  existingDays: [],
  random: () => 0.5,
};

const MEANINGS: Record<string, ColumnMeaning> = {
  day: { type: "date" },
  team: { type: "group" },
  mail: { type: "personal" },
  trust: { type: "factor", factorId: "trust" },
  vision: { type: "factor", factorId: "vision" },
};

function sheet(...records: (readonly string[])[]): Table {
  const table = tableFromRecords(records);
  if (!table.ok) throw new Error(`The test needs a table: ${table.error.type}`);
  return table.value;
}

function choicesFor(
  table: Table,
  meetings: ImportChoices["meetings"],
  leaveOutBadRows = false,
): ImportChoices {
  const meanings = table.header.map((header): ColumnMeaning => MEANINGS[header] ?? { type: "ignore" });
  return { meanings, meetings, dayOrder: "dayFirst", leaveOutBadRows };
}

function plan(
  table: Table,
  meetings: ImportChoices["meetings"],
  {
    leaveOutBadRows = false,
    ...setting
  }: Partial<ImportSetting> & { readonly leaveOutBadRows?: boolean } = {},
) {
  return planImport(table, choicesFor(table, meetings, leaveOutBadRows), { ...SETTING, ...setting });
}

const ONE = { by: "one", heldOn: "2025-03-04", title: "Kas 1" } as const;

describe("planImport", () => {
  it("R3 keeps of a row its answers and nothing else", () => {
    const table = sheet(["mail", "trust", "remark", "vision"], ["an@example.org", "4", "well", "weet niet"]);

    expect(plan(table, ONE).toStore).toEqual([
      { heldOn: "2025-03-04", title: "Kas 1", ballots: [{ vision: "dont-know", trust: 4 }] },
    ]);
  });

  it("R1 makes a meeting of each day, in the order of the days", () => {
    const table = sheet(
      ["day", "trust"],
      ["4-3-2025 10:15", "4"],
      ["7-1-2025", "3"],
      ["4-3-2025 11:20", "5"],
    );

    expect(plan(table, { by: "day" }).meetings).toEqual([
      { key: "2025-01-07", heldOn: "2025-01-07", title: "", ballots: 1, isConfidential: true },
      { key: "2025-03-04", heldOn: "2025-03-04", title: "", ballots: 2, isConfidential: true },
    ]);
  });

  it("R1 makes a meeting of each group, on the day the user gives it", () => {
    const table = sheet(["team", "trust"], ["B", "4"], ["12", "3"], [" B ", "5"]);
    const anySize = { threshold: 1 };
    const days = new Map([
      ["B", "2025-03-04"],
      ["12", "2025-01-07"],
    ]);

    expect(groupsOf(table, choicesFor(table, ONE), SETTING.labels)).toEqual(["B", "12"]);
    expect(plan(table, { by: "group", days }, anySize).toStore).toEqual([
      { heldOn: "2025-01-07", title: "team 12", ballots: [{ trust: 3 }] },
      { heldOn: "2025-03-04", title: "B", ballots: [{ trust: 4 }, { trust: 5 }] },
    ]);
  });

  it("I2 skips rows without any answer and counts them; a missing answer is absent", () => {
    const table = sheet(
      ["day", "trust", "vision"],
      ["4-3-2025", "4", ""],
      ["", "", "geen antwoord"],
      ["soon", "", ""],
    );
    const made = plan(table, { by: "day" });

    expect(made).toMatchObject({ ballots: 1, emptyRows: 2, cellErrors: [], factorIds: ["vision", "trust"] });
    expect(made.toStore?.[0]?.ballots).toEqual([{ trust: 4 }]);
  });

  it("B4 names every cell that cannot be read and stores nothing of the sheet", () => {
    const table = sheet(
      ["day", "trust", "vision"],
      ["4-3-2025", "4", "3,5"],
      ["soon", "vaak", "3"],
      ["4-3-2025", `=HYPERLINK("${"x".repeat(99)}")`, "3"],
      ["4-3-2025", "an@example.org", "3"],
    );
    const made = plan(table, { by: "day" });

    expect(made.cellErrors).toEqual([
      { row: 2, column: 2, value: "3,5", reason: "fraction" },
      { row: 3, column: 0, value: "soon", reason: "noDay" },
      { row: 3, column: 1, value: "vaak", reason: "unknown" },
      { row: 4, column: 1, value: `=HYPERLINK("${"x".repeat(28)}…`, reason: "unknown" },
      { row: 5, column: 1, value: "", reason: "unknown" },
    ]);
    expect(made.toStore).toBeUndefined();
  });

  it("B4 leaves bad rows out only when the user says so, and counts them", () => {
    const table = sheet(["trust", "vision"], ["4", "vaak"], ["4", "2"]);

    expect(plan(table, ONE).leftOutRows).toBe(0);
    expect(plan(table, ONE, { leaveOutBadRows: true })).toMatchObject({
      leftOutRows: 1,
      ballots: 1,
      toStore: [{ ballots: [{ trust: 4, vision: 2 }] }],
    });
  });

  it("I3 refuses a column on another scale even if its rows are left out", () => {
    const table = sheet(["trust", "vision"], ["4", "3"], ["8", "3"], ["10", "4"]);
    const made = plan(table, ONE, { leaveOutBadRows: true });

    expect(made.problems).toEqual([{ type: "otherScale", columns: [0, 1], lowest: 1, highest: 10 }]);
    expect(made.toStore).toBeUndefined();
  });

  it("I3 lets a single typing error in a long column be left out", () => {
    const table = sheet(
      ["trust", "vision"],
      ...Array.from({ length: 40 }, (_, at) => [at === 7 ? "44" : "4", "3"]),
    );

    expect(plan(table, ONE).problems).toEqual([]);
    expect(plan(table, ONE).cellErrors).toEqual([{ row: 9, column: 0, value: "44", reason: "outsideScale" }]);
  });

  it("I3 refuses agree beside somewhat agree: that scale has more than five points", () => {
    const table = sheet(["trust", "vision"], ["eens", "helemaal eens"], ["enigszins eens", "eens"]);

    expect(plan(table, ONE).problems).toEqual([{ type: "longerScale", columns: [0, 1] }]);
  });

  it.each([
    ["noFactors", sheet(["a", "b"], ["1", "2"]), ONE],
    ["noDayColumn", sheet(["a", "trust"], ["1", "2"]), { by: "day" }],
    ["noGroupColumn", sheet(["a", "trust"], ["1", "2"]), { by: "group", days: new Map() }],
    ["noBallots", sheet(["a", "trust"], ["1", ""]), ONE],
    [
      "dayMissing",
      sheet(["team", "trust"], ...Array.from({ length: 5 }, () => ["A", "2"])),
      { by: "group", days: new Map() },
    ],
    ["dayMissing", sheet(["team", "trust"], ["A", "2"]), { ...ONE, heldOn: undefined }],
  ] as const)("B4 says what is missing: %s", (type, table, meetings) => {
    expect(plan(table, meetings).problems).toMatchObject([{ type }]);
    expect(plan(table, meetings).toStore).toBeUndefined();
  });

  it("R3 refuses groups that are people or addresses", () => {
    const people = sheet(["team", "trust"], ...["An", "Bo", "Cas", "Dee", "Eef"].map((name) => [name, "4"]));
    const addresses = sheet(
      ["team", "trust"],
      ["an@example.org", "4"],
      ["B", "4"],
      ["", "4"],
      ["x".repeat(101), "4"],
    );

    expect(plan(people, { by: "group", days: new Map() }).problems).toEqual([
      { type: "groupIsPerson", column: 0 },
    ]);
    expect(
      plan(addresses, { by: "group", days: new Map() }).cellErrors.map(({ reason, value }) => [
        reason,
        value.length,
      ]),
    ).toEqual([
      ["personalGroup", 0],
      ["noGroup", 0],
      ["longGroup", 41],
    ]);
  });

  it("warns of what the user should know, and of nothing else", () => {
    const rows = Array.from({ length: 5 }, () => ["4-3-2025", "A4"]);
    const table = sheet(["day", "trust"], ...rows, ["5-3-2026", "3"], ["6-3-2025"]);

    expect(plan(sheet(["trust", "vision"], ["4", "4"]), ONE).warnings).toEqual([
      { type: "confidential", meetings: 1, threshold: 5 },
    ]);
    expect(plan(table, { by: "day" }, { existingDays: ["2025-03-04"] }).warnings).toEqual([
      { type: "sameDay", days: ["2025-03-04"] },
      { type: "future", days: ["2026-03-05"] },
      { type: "codes" },
      { type: "shortRows", rows: [8] },
    ]);
    expect(plan(sheet(["trust", "vision"], ...rows.map(() => ["4", "4"])), ONE).warnings).toEqual([]);
  });

  it("R1: says of which planned meeting the forms become the round, and makes another when told so", () => {
    const table = sheet(["trust", "vision"], ...Array.from({ length: 5 }, () => ["4", "4"]));
    const toScore = [aMeeting({ id: "planned", heldOn: ONE.heldOn, title: "Voortgang" })];
    const setting = { toScore, existingDays: [ONE.heldOn] };
    const read = plan(table, ONE, setting);

    expect(read.meetings).toMatchObject([{ title: "Voortgang", planned: { id: "planned" } }]);
    expect(read.toStore).toMatchObject([{ title: "Voortgang", planned: { id: "planned" } }]);
    expect(read.warnings).toEqual([]);

    const choices = { ...choicesFor(table, ONE), besidePlanned: true };
    const beside = planImport(table, choices, { ...SETTING, ...setting });
    expect(beside.meetings[0]?.planned).toBeUndefined();
    expect(beside.toStore?.[0]).toMatchObject({ title: "Kas 1" });
    expect(beside.toStore?.[0]?.planned).toBeUndefined();
    // So that the way back is there.
    expect([read.plannedDays, beside.plannedDays]).toEqual([[ONE.heldOn], [ONE.heldOn]]);
    expect(beside.warnings).toEqual([{ type: "sameDay", days: [ONE.heldOn] }]);
  });

  it("R3 keeps identical rows and puts the ballots in random order", () => {
    const table = sheet(["trust", "vision"], ["1", ""], ["2", ""], ["2", ""], ["3", ""]);
    const places = [0.9, 0.1, 0.5, 0.2];

    expect(plan(table, ONE, { random: () => places.shift() ?? 0 }).toStore?.[0]?.ballots).toEqual([
      { trust: 2 },
      { trust: 3 },
      { trust: 2 },
      { trust: 1 },
    ]);
  });

  it("I3 shows how each way of writing was read", () => {
    const table = sheet(["trust", "vision"], ["eens", "A1"], ["eens", "4"]);

    expect(plan(table, ONE).readings).toEqual([
      { written: "eens", answer: 4, count: 2 },
      { written: "A1", answer: 1, count: 1 },
      { written: "4", answer: 4, count: 1 },
    ]);
  });

  it("U4 the time it takes grows with the rows, not with their square", () => {
    const factorIds = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const meanings = factorIds.map((factorId) => ({ type: "factor", factorId }) as const);
    const timeOf = (rows: number): number => {
      const answers = Array.from({ length: rows }, (_, at) =>
        factorIds.map((__, column) => String(((at + column) % 5) + 1)),
      );
      const table = sheet(factorIds, ...answers);
      const began = performance.now();
      const { ballots } = planImport(
        table,
        { ...choicesFor(table, ONE), meanings },
        { ...SETTING, factorIds },
      );
      expect(ballots).toBe(rows);
      return performance.now() - began;
    };
    // The first time is for the engine to warm up; of the others the least disturbed counts.
    const least = (rows: number) => Math.min(...Array.from({ length: 4 }, () => timeOf(rows)).slice(1));

    // Twenty times the rows: about twenty times as long, where their square would take four hundred.
    expect(least(5_000) / least(250)).toBeLessThan(100);
  });
});
