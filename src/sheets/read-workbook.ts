import { zipSync } from "fflate";
import type { Cell, Sheet as WorkbookSheet } from "hucre/xlsx";

import { type Grid } from "#domain/answer-sheet/table/grid.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { cellText, formulaText } from "./cell-text.ts";
import { checkGrid } from "./check-grid.ts";
import { type ReadError } from "./read-error.ts";
import { type Sheet } from "./sheet.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

/** Each is read by itself, with all texts of the workbook. */
const MAX_SHEETS = 50;

/**
 * Reads all sheets of an Excel workbook, one after the other (B4).
 *
 * The reader is given a new archive of the parts that were unpacked and looked at, and nothing else of the file.
 */
export async function readWorkbook<Content>(
  bytes: Uint8Array,
  find: (grid: Grid) => Content,
): Promise<Result<readonly Sheet<Content>[], ReadError>> {
  const parts = unpackWorkbook(bytes);
  if (!parts.ok) return parts;
  const grid = checkGrid(parts.value);
  if (!grid.ok) return grid;
  return readParts(zipSync({ ...parts.value }, { level: 0 }), find);
}

async function readParts<Content>(
  archive: Uint8Array,
  find: (grid: Grid) => Content,
): Promise<Result<readonly Sheet<Content>[], ReadError>> {
  const read = await readEach(archive, ({ name, ...sheet }) => ({
    name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    content: find(gridOf({ name, ...sheet })),
  }));
  if (read === "tooMany") return err({ type: "tooManySheets", limit: MAX_SHEETS });
  return read === undefined ? err({ type: "damaged" }) : ok(read);
}

/** Undefined where the reader finds something wrong. */
async function readEach<Made>(
  archive: Uint8Array,
  make: (sheet: WorkbookSheet) => Made,
): Promise<readonly Made[] | "tooMany" | undefined> {
  const { readXlsx } = await import("hucre/xlsx");
  const indexes: number[] = [];
  const made: Made[] = [];
  try {
    await readXlsx(archive, {
      sheets: (_, index) => {
        indexes.push(index);
        return false;
      },
    });
    if (indexes.length > MAX_SHEETS) return "tooMany";
    for (const index of indexes) {
      // oxlint-disable-next-line no-await-in-loop -- one sheet in memory at a time
      const { sheets } = await readXlsx(archive, { sheets: [index] }).catch(orNoCells);
      made.push(...sheets.map(make));
    }
  } catch {
    return undefined;
  }
  return made;
}

// A sheet that is a chart or a dialogue has a name and no cells.
function orNoCells(cause: unknown): { readonly sheets: readonly WorkbookSheet[] } {
  if (cause instanceof Error && cause.message.includes("missing worksheet file")) return { sheets: [] };
  throw cause;
}

function gridOf({ rows, cells, rowDefs = new Map(), merges = [] }: WorkbookSheet): Grid {
  // A sheet may be a million empty rows long.
  const details = cells ?? new Map<string, Cell>();
  const records = rows.map((row, at) =>
    row.map(
      (value, column) =>
        cellText(value) || formulaText(details.size === 0 ? undefined : details.get(`${at},${column}`)),
    ),
  );
  for (const { startRow, endRow, startCol, endCol } of merges) {
    // What stands once for several rows holds for each of them. What stands over several columns is a heading or a title.
    if (startCol !== endCol) continue;
    for (const record of records.slice(startRow + 1, endRow + 1)) {
      if (record[startCol] === "") record[startCol] = records[startRow]?.[startCol] ?? "";
    }
  }
  const hiddenRows = [...rowDefs].flatMap(([row, { hidden }]) => (hidden === true ? [row] : []));
  return { records, hiddenRows, mayShift: false };
}
