import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type AnswerReader, makeReader } from "#domain/answer-sheet/answers/answer-reader.ts";
import { columnOf, dayColumn, factorColumns } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type GroupNames, groupNames } from "#domain/answer-sheet/columns/group-names.ts";
import { isAddress } from "#domain/answer-sheet/columns/looks-personal.ts";
import { readDayCell } from "#domain/answer-sheet/days/read-day.ts";
import { shortened } from "#domain/answer-sheet/table/shortened.ts";
import { type Table, type TableRow } from "#domain/answer-sheet/table/table.ts";
import { unfinishedRows } from "#domain/answer-sheet/table/unfinished-rows.ts";

import { type CellError, type ImportChoices } from "./import-plan.ts";

/** A row with something in it that may be an answer, and the meeting that it belongs to; its answers are not read. */
export interface KeyedRow {
  readonly row: TableRow;
  /** What decides its meeting: a day, a group, or "" for the one meeting and where it cannot be told. */
  readonly key: string;
  readonly errors: readonly CellError[];
}

export interface KeyedRows {
  readonly rows: readonly KeyedRow[];
  readonly emptyRows: number;
  /** Rows with answers that somebody began and did not finish, left out or not. */
  readonly unfinished: number;
  readonly reader: AnswerReader;
  /** Groups that were written in several ways. */
  readonly joined: GroupNames["joined"];
}

/** A title of a meeting has 120 characters at most. */
const LONGEST_GROUP = 100;

/** Which rows count and to which meeting each belongs, as the choices say. */
export function keyedRows(table: Table, choices: ImportChoices, labels: AnswerLabels): KeyedRows {
  const columns = factorColumns(choices.meanings);
  const reader = makeReader(labels, choices.told);
  const filled = table.rows.filter(({ cells }) =>
    columns.some(({ column }) => reader.isFilled(cells[column] ?? "")),
  );
  const unfinished = unfinishedRows(table, choices.meanings, reader.isFilled);
  const begun = new Set(filled.filter(({ number }) => unfinished.has(number)));
  const group = columnOf(choices.meanings, "group");
  const names = group === undefined ? undefined : groupNames(table, group);
  const used = choices.leaveOutUnfinished === true ? filled.filter((row) => !begun.has(row)) : filled;
  return {
    rows: used.map((row) => {
      const { value, errors } = keyOf(row, choices, names);
      return { row, key: value, errors };
    }),
    emptyRows: table.rows.length - filled.length,
    unfinished: begun.size,
    reader,
    joined: choices.meetings.by === "group" ? (names?.joined ?? []) : [],
  };
}

interface Key {
  readonly value: string;
  readonly errors: readonly CellError[];
}

const NO_KEY: Key = { value: "", errors: [] };

function keyOf(row: TableRow, { meetings, meanings, dayOrder }: ImportChoices, names?: GroupNames): Key {
  if (meetings.by === "one") return NO_KEY;
  if (meetings.by === "day") {
    const column = dayColumn(meanings);
    // As long as nobody said how the days are to be read, no row has one.
    if (column === undefined || dayOrder === undefined) return NO_KEY;
    const day = readDayCell(row.cells[column] ?? "", dayOrder);
    return day === undefined
      ? { value: "", errors: [errorAt(row, column, "noDay")] }
      : { value: day, errors: [] };
  }
  const column = columnOf(meanings, "group");
  return column === undefined || names === undefined ? NO_KEY : groupOf(row, column, names);
}

function groupOf(row: TableRow, column: number, names: GroupNames): Key {
  const value = names.nameOf(row.cells[column] ?? "");
  const refuse = (reason: CellError["reason"]) => ({ value: "", errors: [errorAt(row, column, reason)] });
  if (value === "") return refuse("noGroup");
  if (isAddress(value)) return refuse("personalGroup");
  return value.length > LONGEST_GROUP ? refuse("longGroup") : { value, errors: [] };
}

function errorAt(row: TableRow, column: number, reason: CellError["reason"]): CellError {
  return { row: row.number, column, value: shortened(row.cells[column] ?? ""), reason };
}
