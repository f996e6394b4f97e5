/** A row of a sheet, with the number a spreadsheet program shows beside it. */
export interface TableRow {
  /** In a turned table the number of the column, counted from 1. */
  readonly number: number;
  /** As many cells as the table has columns; an empty cell is "". */
  readonly cells: readonly string[];
  /** The row in the sheet of each cell, where the cells of one person stood below each other. */
  readonly lines?: readonly number[];
}

/** A sheet as text: one header, one row per respondent. Nothing in it has been interpreted. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with fewer cells than the header. Excel leaves out empty cells at the end; so may a typing error. */
  readonly shortRows: readonly number[];
  /** Which column of the sheet each column is, counted from 0, where they are not the same. */
  readonly columns?: readonly number[];
  /** The rows of the sheet became columns; then `columns` counts rows. */
  readonly isTurned?: boolean;
}

export type TableError =
  | { readonly type: "empty" }
  | { readonly type: "notATable" }
  | { readonly type: "tooManyRows"; readonly limit: number }
  | { readonly type: "tooManyColumns"; readonly limit: number }
  | { readonly type: "tooManyCells"; readonly row: number; readonly cells: number; readonly columns: number }
  | { readonly type: "cellTooLong"; readonly row: number; readonly column: number }
  /** One row per answer, and nothing that tells which answers belong to one person. */
  | { readonly type: "oneRowPerAnswer" }
  /** How many gave each answer, or the answers of five people: the user knows. */
  | { readonly type: "countsOrPeople" }
  /** Shares of people, and not how many they were. */
  | { readonly type: "percentages" };

/** More people than any community has. With twice as many the page would wait for them to be counted, at every choice. */
export const MAX_ROWS = 5_000;
/** Of a long survey too; each column is a choice on the page. */
export const MAX_COLUMNS = 200;
/** The most characters a cell of a spreadsheet program holds. */
export const MAX_CELL_LENGTH = 32_767;

/** The name of a column in a spreadsheet program: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The name that a column has in the sheet: a letter, or the number of a row where the table was turned. */
export function placeOfColumn({ columns, isTurned }: Table, column: number): string {
  const at = columns?.[column] ?? column;
  return isTurned === true ? String(at + 1) : columnLetter(at);
}

/** The row in the sheet in which a cell stands; in a turned table the letter of its column. */
export function placeOfRow(table: Table, row: number, column: number): string {
  if (table.isTurned === true) return columnLetter(row - 1);
  const lines = table.rows.find(({ number }) => number === row)?.lines;
  return String(lines?.[column] ?? row);
}

/** The filled cells of one column, from top to bottom. */
export function filledCells(table: Table, column: number): readonly string[] {
  return table.rows.map(({ cells }) => cells[column] ?? "").filter(isFilled);
}

export function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}
