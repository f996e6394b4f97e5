import { err, ok, type Result } from "#domain/result.ts";

import { type Grid } from "./grid.ts";
import { isFilled, MAX_CELL_LENGTH, MAX_ROWS, type TableError } from "./table.ts";

/** A row of a sheet with something in it; its cells end with a filled one. */
export interface Line {
  /** As a spreadsheet program numbers it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** How many cells were written, filled or not; absent where the line was made of others. */
  readonly written?: number;
}

/** One row per answer may take twenty of them for each person. */
const MAX_LINES = MAX_ROWS * 20;

/** The rows of a sheet that hold something, without white space around the cells. */
export function linesOf(grid: Grid, leavesOutHidden: boolean): Result<readonly Line[], TableError> {
  const hidden = new Set(leavesOutHidden ? grid.hiddenRows : []);
  const lines: Line[] = [];
  for (const [at, record] of grid.records.entries()) {
    const end = record.findLastIndex(isFilled) + 1;
    if (end === 0 || hidden.has(at)) continue;
    const column = record.findIndex((cell) => cell.length > MAX_CELL_LENGTH);
    if (column !== -1) return err({ type: "cellTooLong", row: at + 1, column });
    lines.push({ number: at + 1, cells: record.slice(0, end).map(clean), written: record.length });
  }
  return lines.length > MAX_LINES ? err({ type: "tooManyRows", limit: MAX_ROWS }) : ok(lines);
}

export function filledOf({ cells }: Line): readonly string[] {
  return cells.filter((cell) => cell !== "");
}

export function cellOf({ cells }: Line, column: number): string {
  return cells[column] ?? "";
}

export function widthOf(lines: readonly Line[]): number {
  return lines.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

// Half of a surrogate pair cannot be stored or written to a file again.
function clean(cell: string): string {
  return cell.toWellFormed().trim();
}
