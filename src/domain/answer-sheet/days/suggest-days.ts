import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { dayColumn } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type ImportChoices } from "#domain/answer-sheet/plan/import-plan.ts";
import { keyedRows } from "#domain/answer-sheet/plan/keyed-rows.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { groupBy } from "#domain/group-by.ts";
import { type Day } from "#domain/rows/row.ts";

import { readDayCell } from "./read-day.ts";

/**
 * The day that most rows of a group name, and of all rows together under "" when they become one meeting.
 * A suggestion: people fill in a form before and after the day itself. None where a day can be read in two ways (B4).
 */
export function suggestDays(
  table: Table,
  choices: ImportChoices,
  labels: AnswerLabels,
): ReadonlyMap<string, Day> {
  const column = dayColumn(choices.meanings);
  const { dayOrder } = choices;
  if (column === undefined || dayOrder === undefined || choices.meetings.by === "day") return new Map();
  const rows = keyedRows(table, choices, labels).rows.flatMap(({ key, row }) => {
    const day = readDayCell(row.cells[column] ?? "", dayOrder);
    return day === undefined ? [] : [{ key, day }];
  });
  return new Map(
    [...groupBy(rows, ({ key }) => key)].map(([key, named]) => [
      key,
      mostCommon(named.map(({ day }) => day)),
    ]),
  );
}

function mostCommon(days: readonly Day[]): Day {
  const [day = ""] =
    [...groupBy(days, (each) => each)].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return day;
}
