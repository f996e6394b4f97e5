import { MAX_COLUMNS, MAX_ROWS } from "#domain/answer-sheet/table.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type ReadError } from "./read-error.ts";
import { type Part } from "./unpack-workbook.ts";

/** What a sheet of a spreadsheet program can have at most. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells that the reader makes room for, in all sheets together; a stray cell on the last row of a sheet is not rare. */
const MAX_GRID = 16_000_000;

/**
 * Refuses a workbook whose cells lie so far apart that reading it would fill the memory (B4).
 *
 * The reader fills every gap before a cell, and reads "1e9" as a row number. So all row numbers and
 * cell addresses are looked at before it starts.
 */
export function checkGrid(parts: readonly Part[]): Result<void, ReadError> {
  let room = 0;
  let columns = 0;
  for (const { bytes } of parts) {
    const text = new TextDecoder().decode(bytes);
    const extent = text.includes("sheetData") ? extentOf(text) : NOTHING;
    if (extent === undefined) return err({ type: "damaged" });
    room += extent.rows * Math.max(1, extent.columns);
    columns = Math.max(columns, extent.columns);
  }
  if (room <= MAX_GRID) return ok(undefined);
  return columns > MAX_COLUMNS
    ? err({ type: "tooManyColumns", limit: MAX_COLUMNS })
    : err({ type: "tooManyRows", limit: MAX_ROWS });
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const NOTHING: Extent = { rows: 0, columns: 0 };

/** The last row and column of one sheet; undefined where an address is none. */
function extentOf(text: string): Extent | undefined {
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of text.matchAll(/(?<![\w.-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const place = placeOf(double ?? single ?? "");
    if (place === undefined) return undefined;
    rows = Math.max(rows, place.row);
    columns = Math.max(columns, place.column);
  }
  return { rows, columns };
}

/** The place of a cell ("B12"), or of a row ("12", column 0). */
function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^([A-Z]{0,3})(\d{1,7})$/.exec(address);
  if (found?.[1] === undefined) return undefined;
  const row = Number(found[2]);
  const column = Array.from(found[1]).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}
