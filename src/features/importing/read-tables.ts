import { type Table, type TableError, tableFromRecords } from "#domain/answer-sheet/table.ts";
import { type Result } from "#domain/result.ts";
import { type ReadError } from "#sheets/read-error.ts";
import { readSheets } from "#sheets/read-sheets.ts";
import { type Sheet } from "#sheets/sheet.ts";

/** A sheet of a file, and the table in it. */
export type TableSheet = Sheet<Result<Table, TableError>>;

/** Reads a file of answer sheets, and finds the table in each of its sheets (B4). */
export function readTables(file: Blob): Promise<Result<readonly TableSheet[], ReadError>> {
  return readSheets(file, ({ records }) => tableFromRecords(records));
}
