import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { columnOf, type ColumnMeanings } from "#domain/answer-sheet/columns/column-meaning.ts";
import { namesMeetings } from "#domain/answer-sheet/columns/column-words.ts";
import { type DayOrder, isDayOrderOpen, possibleDayOrders } from "#domain/answer-sheet/days/read-day.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";
import { dayNumber } from "#domain/day-number.ts";
import { groupBy } from "#domain/group-by.ts";
import { type Day } from "#domain/rows/row.ts";

import { type ImportChoices, type MeetingChoice } from "./import-plan.ts";
import { keyedRows } from "./keyed-rows.ts";

/** Days closer to each other than this are one meeting whose forms came in over some days. */
const LEAST_GAP = 5;

/**
 * How rows become meetings unless the user says otherwise: one meeting, except where several are certain. Days or groups
 * are not proposed where one of them is below the threshold, nor where a group is people (R3, R5).
 */
export function suggestWay(
  table: Table,
  meanings: ColumnMeanings,
  { labels, threshold }: Suggester,
): MeetingChoice["by"] {
  const sizes = (meetings: ImportChoices["meetings"], dayOrder: DayOrder | undefined) => {
    const { rows } = keyedRows(table, { meanings, meetings, dayOrder, leaveOutBadRows: false }, labels);
    return groupBy(
      rows.filter(({ key }) => key !== ""),
      ({ key }) => key,
    );
  };
  const areLarge = (groups: ReturnType<typeof sizes>) =>
    groups.size > 1 && [...groups.values()].every(({ length }) => length >= threshold);

  const order = certainOrder(table, columnOf(meanings, "date"));
  if (order !== undefined) {
    const days = sizes({ by: "day" }, order);
    if (areLarge(days) && areApart([...days.keys()])) return "day";
  }
  const group = columnOf(meanings, "group");
  const isMeeting = group !== undefined && namesMeetings(table.header[group] ?? "");
  return isMeeting && areLarge(sizes({ by: "group", days: new Map() }, order)) ? "group" : "one";
}

interface Suggester {
  readonly labels: AnswerLabels;
  readonly threshold: number;
}

/** The order of day and month, where the cells leave no doubt. */
function certainOrder(table: Table, column: number | undefined): DayOrder | undefined {
  const cells = column === undefined ? [] : filledCells(table, column);
  return cells.length === 0 || isDayOrderOpen(cells) ? undefined : possibleDayOrders(cells)[0];
}

function areApart(days: readonly Day[]): boolean {
  const numbers = days.map(dayNumber).toSorted((one, other) => one - other);
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) >= LEAST_GAP);
}
