import fc from "fast-check";
import { expect, it } from "vitest";

import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { Answer } from "#domain/rounds/answer.ts";
import { Answers } from "#domain/rounds/ballot.ts";
import { Meeting } from "#domain/rounds/meeting.ts";

import { type ImportPlan, type MeetingChoice } from "./import-plan.ts";
import { planImport } from "./plan-import.ts";
import { groupsOf } from "./read-rows.ts";

const LABELS = answerLabels([]);
const FACTORS = ["trust", "vision"];
const MEANINGS: readonly ColumnMeaning[] = [
  { type: "date" },
  { type: "group" },
  { type: "factor", factorId: "vision" },
  { type: "factor", factorId: "trust" },
];

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "=1+1",
    "@SUM(A1)",
    "\ud800",
    "x".repeat(32_000),
    "a@b.nl",
    "10",
    "3,5",
    "NA",
  ),
);
const mostlyAnswers = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("1", "2", "5", "eens", "weet niet", "") },
  hostile,
);
const mostlyDays = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("4-3-2025", "2025-05-13 10:00") },
  hostile,
);
const mostlyGroups = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("A", "B", "14", "__proto__") },
  hostile,
);
const sheets = fc.array(fc.tuple(mostlyDays, mostlyGroups, mostlyAnswers, mostlyAnswers), {
  minLength: 1,
  maxLength: 30,
});
const ways = fc.constantFrom<MeetingChoice["by"]>("day", "group", "one");

/** As it is after the table was found: which rows are forms is not the question here. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    header: ["day", "team", "vision", "trust"],
    rows: rows.map((cells, at) => ({ number: at + 2, cells })),
    shortRows: [],
  };
}

function planOf(table: Table, by: MeetingChoice["by"], leaveOutBadRows: boolean): ImportPlan {
  const one = { by: "one", heldOn: "2025-03-04", title: "" } as const;
  const choices = { meanings: MEANINGS, dayOrder: "dayFirst", leaveOutBadRows, meetings: one } as const;
  const days = new Map(groupsOf(table, choices, LABELS).map((group) => [group, "2025-03-04"] as const));
  const meetings = { one, day: { by: "day" }, group: { by: "group", days } } as const;
  return planImport(
    table,
    { ...choices, meetings: meetings[by] },
    {
      labels: LABELS,
      factorIds: FACTORS,
      // So that days and groups of any size are stored.
      threshold: 1,
      today: "2026-01-01",
      existingDays: [],
      random: () => 0.5,
    },
  );
}

it("B4 stores a hostile sheet whole, without the rows that were left out on purpose, or not at all", () => {
  fc.assert(
    fc.property(sheets, ways, fc.boolean(), (made, by, leavesOut) => {
      const table = tableOf(made);
      const plan = planOf(table, by, leavesOut);
      const stored = plan.toStore?.flatMap(({ ballots }) => ballots) ?? [];

      expect(stored).toHaveLength(plan.toStore === undefined ? 0 : plan.ballots);
      expect(plan.toStore === undefined || plan.cellErrors.length === 0 || leavesOut).toBe(true);
      // No row is lost: each is stored, empty, or has an error that is named.
      const bad = new Set(plan.cellErrors.map(({ row }) => row)).size;
      expect(plan.ballots + plan.emptyRows + bad).toBe(table.rows.length);
    }),
  );
});

it("B4 R3 plans only what the database takes: known factors, answers of the scale, short titles", () => {
  const { shape } = Meeting;
  fc.assert(
    fc.property(sheets, ways, (made, by) => {
      for (const { heldOn, title, ballots } of planOf(tableOf(made), by, true).toStore ?? []) {
        expect(shape.heldOn.safeParse(heldOn).success && shape.title.safeParse(title).success).toBe(true);
        for (const ballot of ballots) {
          expect(Answers.safeParse(ballot).success).toBe(true);
          expect(Object.keys(ballot).every((id) => FACTORS.includes(id))).toBe(true);
          expect(Object.values(ballot).every((answer) => Answer.safeParse(answer).success)).toBe(true);
        }
      }
    }),
  );
});

it("R3 keeps the same ballots whatever the order of the rows", () => {
  const lines = (plan: ImportPlan) =>
    (plan.toStore ?? []).flatMap(({ ballots }) => ballots.map((each) => JSON.stringify(each))).toSorted();
  fc.assert(
    fc.property(sheets, ways, (made, by) => {
      const [forth, back] = [made, made.toReversed()].map((each) => planOf(tableOf(each), by, true));

      expect(back && lines(back)).toEqual(forth && lines(forth));
    }),
  );
});
