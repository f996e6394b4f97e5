import { expect, it } from "vitest";

import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ImportChoices } from "#domain/answer-sheet/plan/import-plan.ts";
import { tableFromRecords } from "#tests/support/table-from-records.ts";

import { suggestDays } from "./suggest-days.ts";

const LABELS = answerLabels([]);

function suggest(meetings: ImportChoices["meetings"], first: "timestamp" | "ignore" = "timestamp") {
  const table = tableFromRecords([
    ["moment", "team", "trust"],
    ["4-3-2025 10:15", "A", "4"],
    ["5-3-2025 09:02", "A", "3"],
    ["5-3-2025 09:12", "A", "5"],
    ["7-1-2025 12:00", "B", "2"],
    ["never", "B", "2"],
    ["9-9-2025", "B", ""],
  ]);
  if (!table.ok) throw new Error("The test needs a table.");
  const meanings = [{ type: first }, { type: "group" }, { type: "factor", factorId: "trust" }] as const;
  return suggestDays(
    table.value,
    { meanings, meetings, dayOrder: "dayFirst", leaveOutBadRows: false },
    LABELS,
  );
}

it("R1 suggests for each group the day that most of its answers name", () => {
  expect(suggest({ by: "group", days: new Map() })).toEqual(
    new Map([
      ["A", "2025-03-05"],
      ["B", "2025-01-07"],
    ]),
  );
});

it("R1 suggests one day for one meeting", () => {
  expect(suggest({ by: "one", heldOn: undefined, title: "" })).toEqual(new Map([["", "2025-03-05"]]));
});

it("suggests nothing without a column of days, or where the days are the meetings", () => {
  expect(suggest({ by: "day" }).size).toBe(0);
  expect(suggest({ by: "one", heldOn: undefined, title: "" }, "ignore").size).toBe(0);
});
