import { type Grid } from "#domain/answer-sheet/table/grid.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { fileKind } from "./file-kind.ts";
import { MAX_MEGABYTES } from "./max-megabytes.ts";
import { readCsv } from "./read-csv.ts";
import { type ReadError } from "./read-error.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type Sheet } from "./sheet.ts";

/**
 * Reads a file of answer sheets: CSV in any usual separator and encoding, or an Excel workbook (B4).
 * Of each sheet only what `find` makes of it is kept.
 */
export async function readSheets<Content>(
  file: Blob,
  find: (grid: Grid) => Content,
): Promise<Result<readonly Sheet<Content>[], ReadError>> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return err({ type: "fileTooLarge", megabytes: MAX_MEGABYTES });
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return err({ type: "unreadable" });

  const bytes = new Uint8Array(buffer);
  const kind = fileKind(bytes);
  if (kind === "workbook") return readWorkbook(bytes, find);
  if (kind !== "text") return err({ type: kind });
  const grid = await readCsv(bytes);
  return grid.ok ? ok([{ name: "", isHidden: false, content: find(grid.value) }]) : grid;
}
