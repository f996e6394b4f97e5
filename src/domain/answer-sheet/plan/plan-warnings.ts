import { type ColumnMeanings, columnOf } from "#domain/answer-sheet/columns/column-meaning.ts";
import { meaningOfHeader } from "#domain/answer-sheet/columns/column-words.ts";
import { readDayCell } from "#domain/answer-sheet/days/read-day.ts";
import { shortened } from "#domain/answer-sheet/table/shortened.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";
import { type Day } from "#domain/rows/row.ts";

import { type ImportChoices, type MeetingPreview, type PlanWarning } from "./import-plan.ts";
import { type ReadRows } from "./read-rows.ts";

interface WarningSource {
  readonly table: Table;
  readonly choices: ImportChoices;
  readonly threshold: number;
  readonly today: Day;
  /** Days on which a meeting stands that this file does not join. */
  readonly existingDays: readonly Day[];
}

/** What the user should know and need not change. */
export function warningsOf(
  read: ReadRows,
  meetings: readonly MeetingPreview[],
  { table, choices, threshold, today, existingDays }: WarningSource,
): readonly PlanWarning[] {
  const confidential = meetings.filter(({ isConfidential }) => isConfidential).length;
  const days = [...new Set(meetings.flatMap(({ heldOn }) => heldOn ?? []))];
  const ownDays = new Set(meetings.flatMap(({ heldOn, planned }) => (planned ? [] : (heldOn ?? []))));
  const sameDay = [...ownDays].filter((day) => existingDays.includes(day));
  const future = days.filter((day) => day > today);
  const has = (writing: "code" | "labelled") =>
    [...read.reader.writings.values()].some((writings) => writings.has(writing));
  return [
    ...(confidential > 0 ? [{ type: "confidential", meetings: confidential, threshold } as const] : []),
    ...(sameDay.length > 0 ? [{ type: "sameDay", days: sameDay } as const] : []),
    ...(future.length > 0 ? [{ type: "future", days: future } as const] : []),
    ...severalDays(table, choices, threshold),
    ...unreadDays(table, choices.meanings),
    ...(read.joined.length > 0 ? [{ type: "joinedSpellings", spellings: read.joined } as const] : []),
    ...(has("code") ? [{ type: "codes" } as const] : []),
    ...(has("labelled") ? [{ type: "labelled" } as const] : []),
    ...(table.shortRows.length > 0 ? [{ type: "shortRows", rows: table.shortRows } as const] : []),
  ];
}

function severalDays(table: Table, choices: ImportChoices, threshold: number): readonly PlanWarning[] {
  const column = columnOf(choices.meanings, "date");
  if (choices.meetings.by !== "one" || column === undefined) return [];
  const { dayOrder = "dayFirst" } = choices;
  const days = new Set(filledCells(table, column).flatMap((cell) => readDayCell(cell, dayOrder) ?? []));
  return days.size > 1 ? [{ type: "severalDays", column, days: days.size, threshold }] : [];
}

/** A column that says Datum is never dropped in silence (B4): not whole, and not a few of its cells. */
function unreadDays(table: Table, meanings: ColumnMeanings): readonly PlanWarning[] {
  return meanings.flatMap(({ type }, column): readonly PlanWarning[] => {
    const cells = filledCells(table, column);
    const isDropped = type === "ignore" && saysDays(table.header[column] ?? "") && cells.length > 0;
    const unread = type === "date" ? cells.find((cell) => !isDay(cell)) : undefined;
    const example = isDropped ? cells[0] : unread;
    return example === undefined ? [] : [{ type: "unreadDays", column, example: shortened(example) }];
  });
}

function saysDays(header: string): boolean {
  return meaningOfHeader(header) === "date";
}

function isDay(cell: string): boolean {
  return (["dayFirst", "monthFirst"] as const).some((order) => readDayCell(cell, order) !== undefined);
}
