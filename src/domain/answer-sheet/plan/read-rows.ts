import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { columnOf, factorColumns } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type CellError, type ImportChoices } from "./import-plan.ts";
import { type KeyedRow, type KeyedRows, keyedRows } from "./keyed-rows.ts";

/** A row with at least one answer. */
export interface ReadRow extends Pick<KeyedRow, "key" | "errors"> {
  /** Its number in the sheet. Never stored. */
  readonly number: number;
  readonly answers: ReadonlyMap<FactorId, Answer>;
  /** Of the cell that names its meeting, and of its answers. */
  readonly errors: readonly CellError[];
}

export interface ReadRows extends Omit<KeyedRows, "rows"> {
  readonly rows: readonly ReadRow[];
}

/** Reads all rows as the choices say. Rows without any answer are counted and otherwise ignored. */
export function readRows(table: Table, choices: ImportChoices, labels: AnswerLabels): ReadRows {
  const columns = factorColumns(choices.meanings);
  const keyed = keyedRows(table, choices, labels);
  return {
    ...keyed,
    rows: keyed.rows.map(({ row, key, errors }) => {
      const read = columns.map(({ column, factorId }) => ({ factorId, ...keyed.reader.read(row, column) }));
      return {
        number: row.number,
        key,
        answers: new Map(
          read.flatMap(({ factorId, answer }) => (answer === undefined ? [] : [[factorId, answer]])),
        ),
        errors: [...errors, ...read.flatMap(({ error }) => (error === undefined ? [] : [error]))],
      };
    }),
  };
}

/** The groups that get a meeting each, in the order of the sheet; none without a column of groups. */
export function groupsOf(table: Table, choices: ImportChoices, labels: AnswerLabels): readonly string[] {
  if (columnOf(choices.meanings, "group") === undefined) return [];
  const { rows } = readRows(table, { ...choices, meetings: { by: "group", days: new Map() } }, labels);
  return [...new Set(rows.filter(({ errors }) => errors.length === 0).map(({ key }) => key))];
}
