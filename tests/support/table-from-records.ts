import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { findTable } from "#domain/answer-sheet/table/find-table.ts";
import { type SheetWords, sheetWords } from "#domain/answer-sheet/table/sheet-words.ts";
import { type Table, type TableError } from "#domain/answer-sheet/table/table.ts";
import { ok, type Result } from "#domain/result.ts";

/** The words of the built-in instrument, in both languages. */
export const WORDS: SheetWords = sheetWords(greenport12, [greenport12Nl, greenport12En]);

/** The table in the records of a CSV file. */
export function tableFromRecords(records: readonly (readonly string[])[]): Result<Table, TableError> {
  const found = findTable({ records, hiddenRows: [], mayShift: true }, WORDS);
  return found.ok ? ok(found.value.table) : found;
}
