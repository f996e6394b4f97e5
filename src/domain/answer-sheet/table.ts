import { err, ok, type Result } from "#domain/result.ts";

/** A row of a sheet, with the number a spreadsheet program shows beside it. */
export interface TableRow {
  readonly number: number;
  /** As many cells as the table has columns; an empty cell is "". */
  readonly cells: readonly string[];
}

/** A sheet as text: one header, one row per respondent. Nothing in it has been interpreted. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with fewer cells than the header. Excel leaves out empty cells at the end; so may a typing error. */
  readonly shortRows: readonly number[];
}

export type TableError =
  | { readonly type: "empty" }
  | { readonly type: "notATable" }
  | { readonly type: "tooManyRows"; readonly limit: number }
  | { readonly type: "tooManyColumns"; readonly limit: number }
  | { readonly type: "tooManyCells"; readonly row: number; readonly cells: number; readonly columns: number }
  | { readonly type: "cellTooLong"; readonly row: number; readonly column: number };

/** More people than any community has. With twice as many the page would wait for them to be counted, at every choice. */
export const MAX_ROWS = 5_000;
/** Of a long survey too; each column is a choice on the page. */
export const MAX_COLUMNS = 200;
/** The most characters a cell of a spreadsheet program holds. */
const MAX_CELL_LENGTH = 32_767;

/**
 * Makes a table of the records of a file, or says where it is none (B4).
 *
 * The header is the first record with at least two filled cells, so a title above it does no harm.
 * Empty records are left out; empty columns at the right too.
 */
export function tableFromRecords(records: readonly (readonly string[])[]): Result<Table, TableError> {
  const headerAt = records.findIndex((record) => record.filter(isFilled).length >= 2);
  if (headerAt === -1)
    return err({ type: records.some((record) => record.some(isFilled)) ? "notATable" : "empty" });

  const header = withoutEmptyEnd(records[headerAt] ?? []);
  if (header.length > MAX_COLUMNS) return err({ type: "tooManyColumns", limit: MAX_COLUMNS });

  const filled = records
    .map((cells, index) => ({ number: index + 1, cells: withoutEmptyEnd(cells) }))
    .filter((row) => row.number > headerAt + 1 && row.cells.length > 0);
  if (filled.length === 0) return err({ type: "empty" });
  if (filled.length > MAX_ROWS) return err({ type: "tooManyRows", limit: MAX_ROWS });

  const bad = filled.map((row) => badRow(row, header.length)).find((error) => error !== undefined);
  if (bad !== undefined) return err(bad);

  // A column counts as present up to the last cell that was written, filled or not.
  const width = (row: number) => records[row - 1]?.length ?? 0;
  return ok({
    header: header.map(clean),
    rows: filled.map(({ number, cells }) => ({
      number,
      cells: header.map((_, at) => clean(cells[at] ?? "")),
    })),
    shortRows: filled.filter(({ number }) => width(number) < header.length).map(({ number }) => number),
  });
}

/** The name of a column in a spreadsheet program: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The filled cells of one column, from top to bottom. */
export function filledCells(table: Table, column: number): readonly string[] {
  return table.rows.map(({ cells }) => cells[column] ?? "").filter(isFilled);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex(isFilled) + 1);
}

function badRow(row: TableRow, columns: number): TableError | undefined {
  if (row.cells.length > columns)
    return { type: "tooManyCells", row: row.number, cells: row.cells.length, columns };
  const column = row.cells.findIndex((cell) => cell.length > MAX_CELL_LENGTH);
  return column === -1 ? undefined : { type: "cellTooLong", row: row.number, column };
}

// Half of a surrogate pair cannot be stored or written to a file again.
function clean(cell: string): string {
  return cell.toWellFormed().trim();
}
