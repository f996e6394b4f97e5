import { readFileSync } from "node:fs";

import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { type FoundTable, type TableChoices } from "#domain/answer-sheet/table/found-table.ts";
import { type TableError } from "#domain/answer-sheet/table/table.ts";
import { err, type Result } from "#domain/result.ts";
import { likelySheet } from "#features/importing/file/likely-sheet.ts";
import { readTables } from "#features/importing/file/read-tables.ts";
import { type ReadError } from "#sheets/read-error.ts";

/** Reads a file as the import page does. */
export function readTablesOf(file: Blob, choices: TableChoices = {}) {
  return readTables({ file, instrument: greenport12, texts: [greenport12Nl, greenport12En], choices });
}

/** What is found in the sheet that the import page shows first. */
export async function findIn(
  content: BlobPart,
  choices: TableChoices = {},
): Promise<Result<FoundTable, TableError | ReadError>> {
  const sheets = await readTablesOf(new Blob([content]), choices);
  if (!sheets.ok) return sheets;
  return sheets.value[likelySheet(sheets.value)]?.content ?? err({ type: "empty" });
}

/** A file of `tests/fixtures/answer-sheets`. */
export function sheetFixture(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(new URL(`../fixtures/answer-sheets/${name}`, import.meta.url)));
}
