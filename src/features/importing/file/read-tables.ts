import { findTable } from "#domain/answer-sheet/table/find-table.ts";
import { type TableChoices } from "#domain/answer-sheet/table/found-table.ts";
import { sheetWords } from "#domain/answer-sheet/table/sheet-words.ts";
import { type Result } from "#domain/result.ts";
import { type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type ReadError } from "#sheets/read-error.ts";
import { readSheets } from "#sheets/read-sheets.ts";

import { type TableSheet } from "./likely-sheet.ts";

/** A file, and by what the tables in it are found. */
export interface ReadRequest {
  readonly file: Blob;
  readonly instrument: Instrument;
  /** In every language, as people may have answered in any. */
  readonly texts: readonly InstrumentTexts[];
  readonly choices: TableChoices;
}

/** What the page asks of the worker that reads answer sheets. */
export interface SheetRequests {
  readonly read: { readonly given: ReadRequest; readonly answer: ReadTables };
}

export type ReadTables = Result<readonly TableSheet[], ReadError>;

/** Reads a file of answer sheets, and finds the table in each of its sheets (B4). */
export function readTables({ file, instrument, texts, choices }: ReadRequest): Promise<ReadTables> {
  const words = sheetWords(instrument, texts);
  return readSheets(file, (grid) => findTable(grid, words, choices));
}
