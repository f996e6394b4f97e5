import { MAX_COLUMNS, MAX_ROWS } from "#domain/answer-sheet/table/table.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type ReadError } from "./read-error.ts";
import { type Parts } from "./unpack-workbook.ts";

/** What a sheet of a spreadsheet program can have at most. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells that the reader makes room for in a sheet; a stray cell on the last row of a sheet is not rare. */
const MAX_GRID = 16_000_000;

/**
 * Refuses a workbook whose cells lie so far apart that reading it would fill the memory (B4).
 *
 * The reader fills every gap before a cell, and reads "1e9" as a row number. So the places of all rows and cells are
 * looked at before it starts.
 */
export function checkGrid(parts: Parts): Result<void, ReadError> {
  for (const bytes of Object.values(parts)) {
    const text = new TextDecoder().decode(bytes);
    const extent = text.includes("sheetData") ? extentOf(text) : NOTHING;
    if (extent === undefined) return err({ type: "damaged" });
    if (extent.rows * Math.max(1, extent.columns) > MAX_GRID) {
      return extent.columns > MAX_COLUMNS
        ? err({ type: "tooManyColumns", limit: MAX_COLUMNS })
        : err({ type: "tooManyRows", limit: MAX_ROWS });
    }
  }
  return ok(undefined);
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const NOTHING: Extent = { rows: 0, columns: 0 };

const ROW_OR_CELL = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<>]*)/g;
/** The attribute of that name: not the end of another name, and not a namespace ("xmlns:r"). */
const ADDRESS = /(?<![^\s"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The last row and column of one sheet; undefined where an address is none. What has no address follows what is before it. */
function extentOf(text: string): Extent | undefined {
  let rows = 0;
  let columns = 0;
  let at = { row: 0, column: 0 };
  for (const [, tag, attributes = ""] of text.matchAll(ROW_OR_CELL)) {
    const [, double, single] = ADDRESS.exec(attributes) ?? [];
    const told = double ?? single;
    const place = told === undefined ? nextTo(at, tag) : placeOf(told);
    if (place === undefined) return undefined;
    at = place;
    rows = Math.max(rows, place.row);
    columns = Math.max(columns, place.column);
  }
  return { rows, columns };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function nextTo({ row, column }: Place, tag: string | undefined): Place {
  return tag === "row" ? { row: row + 1, column: 0 } : { row, column: column + 1 };
}

/** The place of a cell ("B12"), or of a row ("12", column 0). */
function placeOf(address: string): Place | undefined {
  const found = /^([A-Z]{0,3})(\d{1,7})$/.exec(address);
  if (found?.[1] === undefined) return undefined;
  const row = Number(found[2]);
  const column = Array.from(found[1]).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}
