import { type Answer } from "#domain/answer.ts";
import { type FactorId } from "#domain/instrument.ts";

import { type AnswerLabels } from "./answer-labels.ts";
import { columnOf, dayColumn, factorColumns } from "./column-meaning.ts";
import { type CellError, type ImportChoices, type Reading } from "./import-plan.ts";
import { isAddress } from "./looks-personal.ts";
import { readAnswer, type Writing } from "./read-answer.ts";
import { readDay } from "./read-day.ts";
import { type Table, type TableRow } from "./table.ts";

/** A row with at least one answer. */
export interface ReadRow {
  /** Its number in the sheet. Never stored. */
  readonly number: number;
  /** What decides its meeting: a day, a group, or "" for the one meeting. */
  readonly key: string;
  readonly answers: ReadonlyMap<FactorId, Answer>;
  readonly errors: readonly CellError[];
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly emptyRows: number;
  readonly readings: readonly Reading[];
  /** The ways of writing of each column with answers. */
  readonly writings: ReadonlyMap<number, ReadonlySet<Writing>>;
}

/** A title of a meeting has 120 characters at most. */
const LONGEST_GROUP = 100;
const SHOWN = 40;

/** Reads all rows as the choices say. Rows without any answer are counted and otherwise ignored. */
export function readRows(table: Table, choices: ImportChoices, labels: AnswerLabels): ReadRows {
  const columns = factorColumns(choices.meanings);
  const reader = makeReader(labels);
  const rows = table.rows
    .filter(({ cells }) => columns.some(({ column }) => reader.isFilled(cells[column] ?? "")))
    .map((row) => {
      const read = columns.map(({ column, factorId }) => ({ factorId, ...reader.read(row, column) }));
      const key = keyOf(row, choices);
      return {
        number: row.number,
        key: key.value,
        answers: new Map(
          read.flatMap(({ factorId, answer }) => (answer === undefined ? [] : [[factorId, answer]])),
        ),
        errors: [...key.errors, ...read.flatMap(({ error }) => (error === undefined ? [] : [error]))],
      };
    });
  return {
    rows,
    emptyRows: table.rows.length - rows.length,
    readings: reader.readings(),
    writings: reader.writings,
  };
}

/** The groups that get a meeting each, in the order of the sheet; none without a column of groups. */
export function groupsOf(table: Table, choices: ImportChoices, labels: AnswerLabels): readonly string[] {
  if (columnOf(choices.meanings, "group") === undefined) return [];
  const { rows } = readRows(table, { ...choices, meetings: { by: "group", days: new Map() } }, labels);
  return [...new Set(rows.filter(({ errors }) => errors.length === 0).map(({ key }) => key))];
}

function makeReader(labels: AnswerLabels) {
  // A sheet says the same few things thousands of times.
  const known = new Map<string, ReturnType<typeof readAnswer>>();
  const counts = new Map<string, number>();
  const writings = new Map<number, Set<Writing>>();
  const interpret = (cell: string) => {
    const result = known.get(cell) ?? readAnswer(cell, labels);
    known.set(cell, result);
    return result;
  };

  return {
    writings,
    isFilled: (cell: string) => {
      const result = interpret(cell);
      return !result.ok || result.value.answer !== undefined;
    },
    read: (row: TableRow, column: number): { readonly answer?: Answer; readonly error?: CellError } => {
      const cell = row.cells[column] ?? "";
      const result = interpret(cell);
      if (!result.ok) return { error: errorAt(row, column, result.error) };
      const { answer, writing } = result.value;
      if (answer === undefined) return {};
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
      writings.set(column, (writings.get(column) ?? new Set()).add(writing));
      return { answer };
    },
    readings: (): readonly Reading[] =>
      [...counts].flatMap(([written, count]) => {
        const result = interpret(written);
        return result.ok && result.value.answer !== undefined
          ? [{ written, answer: result.value.answer, count }]
          : [];
      }),
  };
}

function keyOf(
  row: TableRow,
  choices: ImportChoices,
): { readonly value: string; readonly errors: readonly CellError[] } {
  const none = { value: "", errors: [] };
  if (choices.meetings.by === "one") return none;
  if (choices.meetings.by === "day") {
    const column = dayColumn(choices.meanings);
    if (column === undefined) return none;
    const day = readDay(row.cells[column] ?? "", choices.dayOrder);
    return day === undefined
      ? { value: "", errors: [errorAt(row, column, "noDay")] }
      : { value: day, errors: [] };
  }
  const column = columnOf(choices.meanings, "group");
  return column === undefined ? none : groupOf(row, column);
}

function groupOf(
  row: TableRow,
  column: number,
): { readonly value: string; readonly errors: readonly CellError[] } {
  // A title is one line: what breaks or hides it becomes a space.
  const value = (row.cells[column] ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
  const refuse = (reason: CellError["reason"]) => ({ value: "", errors: [errorAt(row, column, reason)] });
  if (value === "") return refuse("noGroup");
  if (isAddress(value)) return refuse("personalGroup");
  return value.length > LONGEST_GROUP ? refuse("longGroup") : { value, errors: [] };
}

function errorAt(row: TableRow, column: number, reason: CellError["reason"]): CellError {
  const cell = row.cells[column] ?? "";
  const value = cell.length > SHOWN ? `${cell.slice(0, SHOWN).toWellFormed()}…` : cell;
  return { row: row.number, column, value: isAddress(cell) ? "" : value, reason };
}
