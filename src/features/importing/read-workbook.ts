import { type Table, tableFromRecords } from "#domain/answer-sheet/table.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { checkGrid } from "./check-grid.ts";
import { packStored } from "./pack-stored.ts";
import { type ReadError } from "./read-error.ts";
import { type Part, unpackWorkbook } from "./unpack-workbook.ts";

/** One sheet of a file; a CSV file has one without a name. */
export interface Sheet {
  readonly name: string;
  readonly table: Result<Table, ReadError>;
}

/** Reads all sheets of an Excel workbook (B4). */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly Sheet[], ReadError>> {
  const parts = await unpackWorkbook(bytes);
  if (!parts.ok) return parts;
  const grid = checkGrid(parts.value);
  if (!grid.ok) return grid;

  const { default: readSheets } = await import("read-excel-file/universal");
  try {
    const sheets = await readSheets(packStored(parts.value.map(withErrorsAsText)), { trim: false });
    return ok(
      sheets
        // A sheet that is a chart has a name and no cells, whatever the types say.
        .filter(({ data }) => Array.isArray(data))
        .map(({ sheet, data }) => ({
          name: sheet,
          table: tableFromRecords(data.map((row) => row.map(cellText))),
        })),
    );
  } catch {
    return err({ type: "damaged" });
  }
}

/** The reader takes "#N/A" for an empty cell. As text it stays, and is named as no answer. */
function withErrorsAsText(part: Part): Part {
  const text = new TextDecoder().decode(part.bytes);
  if (!text.includes("sheetData")) return part;
  const changed = text.replace(/(<(?:\w+:)?c\b[^>]*\bt\s*=\s*)(["'])e\2/g, "$1$2str$2");
  return { name: part.name, bytes: new TextEncoder().encode(changed) };
}

/** A cell as text. The types of the reader say `typeof Date` where it gives a `Date`, so it takes anything. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return dayText(cell);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : "";
}

// A workbook has no time zone; the reader gives its days as UTC. Midnight is a day without a time.
function dayText(date: Date): string {
  if (Number.isNaN(date.valueOf())) return "";
  const [day, time] = date.toISOString().split("T");
  return time === "00:00:00.000Z" ? String(day) : `${String(day)} ${String(time).slice(0, 8)}`;
}
