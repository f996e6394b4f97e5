import { type FoundTable } from "#domain/answer-sheet/table/found-table.ts";
import { type TableError } from "#domain/answer-sheet/table/table.ts";
import { type Result } from "#domain/result.ts";
import { type Sheet } from "#sheets/sheet.ts";

/** A sheet of a file, and the table in it. */
export type TableSheet = Sheet<Result<FoundTable, TableError>>;

/** The sheet that is meant: of those that are shown the first that names most factors. */
export function likelySheet(sheets: readonly TableSheet[]): number {
  const marks = sheets.map(({ isHidden, content }) => {
    const named = content.ok ? content.value.factors + 1 : 0;
    return isHidden ? named - HIDDEN : named;
  });
  return Math.max(0, marks.indexOf(Math.max(...marks)));
}

/** More than any sheet names. */
const HIDDEN = 1000;
