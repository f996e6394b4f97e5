import { err, ok, type Result } from "#domain/result.ts";

import { type TableNote } from "./found-table.ts";
import { cellOf, type Line, widthOf } from "./lines.ts";
import { MAX_COLUMNS, MAX_ROWS, type Table, type TableError } from "./table.ts";

/** What a table is built of. */
export interface TableParts {
  readonly header: readonly string[];
  readonly people: readonly Line[];
  /** The columns with answers. */
  readonly answers: readonly number[];
  readonly isAnswer: (cell: string) => boolean;
  /** Cells may stand in the wrong column, as a separator too many makes them do. */
  readonly mayShift: boolean;
}

export interface BuiltTable {
  readonly table: Table;
  readonly notes: readonly TableNote[];
}

/** Makes a table of headings and rows: every row as many cells as there are headings (B4). */
export function buildTable(parts: TableParts): Result<BuiltTable, TableError> {
  const { header, people, mayShift } = parts;
  if (people.length === 0) return err({ type: "empty" });
  if (people.length > MAX_ROWS) return err({ type: "tooManyRows", limit: MAX_ROWS });

  const beside = columnsBeside(parts);
  if ("type" in beside) return err(beside);
  const width = Math.max(header.length, ...beside.kept.map((column) => column + 1));
  if (width > MAX_COLUMNS) return err({ type: "tooManyColumns", limit: MAX_COLUMNS });
  const columns = Array.from({ length: width }, (_, column) => column);
  return ok({
    table: {
      header: columns.map((column) => header[column] ?? ""),
      rows: people.map((line) => ({
        number: line.number,
        cells: columns.map((column) => cellOf(line, column)),
      })),
      shortRows: mayShift ? shortRows(people, header.length) : [],
    },
    notes: beside.left.length === 0 ? [] : [{ type: "beside", columns: beside.left }],
  });
}

interface Beside {
  /** Columns with something in most rows: data that lack a heading. */
  readonly kept: readonly number[];
  /** Columns with something here and there: notes. */
  readonly left: readonly number[];
}

function columnsBeside(parts: TableParts): Beside | TableError {
  const { header, people, mayShift } = parts;
  const far = Array.from(
    { length: Math.max(0, widthOf(people) - header.length) },
    (_, at) => header.length + at,
  );
  const filled = far.map((column) => ({
    column,
    rows: people.filter((line) => cellOf(line, column) !== "").length,
  }));
  const often = filled.filter(({ rows }) => rows * 2 > people.length).map(({ column }) => column);
  const shifted = mayShift
    ? people.find((line) => line.cells.length > header.length && (often.length > 0 || !isNote(line, parts)))
    : undefined;
  if (shifted !== undefined) {
    return { type: "tooManyCells", row: shifted.number, cells: shifted.cells.length, columns: header.length };
  }
  const seldom = filled.filter(({ rows }) => rows > 0 && rows * 2 <= people.length);
  return { kept: often, left: seldom.map(({ column }) => column) };
}

/** All answers stand where they should, and what is beside them is none. */
function isNote(line: Line, { header, answers, isAnswer }: TableParts): boolean {
  return (
    answers.length > 0 &&
    answers.every((column) => cellOf(line, column) === "" || isAnswer(cellOf(line, column))) &&
    line.cells.slice(header.length).every((cell) => !isAnswer(cell))
  );
}

function shortRows(people: readonly Line[], width: number): readonly number[] {
  return people.filter(({ written }) => written !== undefined && written < width).map(({ number }) => number);
}
