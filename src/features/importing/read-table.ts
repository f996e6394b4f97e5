import { err, ok, type Result } from "#domain/result.ts";

import { readCsv } from "./read-csv.ts";
import { type ReadError } from "./read-error.ts";
import { readWorkbook, type Sheet } from "./read-workbook.ts";

export const MAX_MEGABYTES = 10;

/**
 * Reads a file of answer sheets: CSV in any usual separator and encoding, or an Excel workbook (B4).
 * What it is is seen from its first bytes, not from its name.
 */
export async function readTable(file: Blob): Promise<Result<readonly Sheet[], ReadError>> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return err({ type: "fileTooLarge", megabytes: MAX_MEGABYTES });
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return err({ type: "unreadable" });

  const bytes = new Uint8Array(buffer);
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  if (startsWith(bytes, COMPOUND_FILE)) return err({ type: "oldOrEncrypted" });
  if (startsWith(bytes, PDF)) return err({ type: "notATable" });
  const table = await readCsv(bytes);
  return table.ok ? ok([{ name: "", table }]) : table;
}

const ZIP = [0x50, 0x4b];
/** Old Excel files, and new ones with a password, are both wrapped in this. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
