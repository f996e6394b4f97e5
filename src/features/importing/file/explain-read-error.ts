import { columnLetter } from "#domain/answer-sheet/table/table.ts";
import { type Format } from "#i18n/format.ts";
import { type Messages } from "#i18n/messages.ts";
import { type ReadError } from "#sheets/read-error.ts";

/** Why a file cannot be used, and what to do about it. */
export function explainReadError(error: ReadError, { importing }: Messages, format: Format): string {
  const { readErrors, columns } = importing;
  if ("limit" in error) return readErrors[error.type](format.number(error.limit));
  if ("megabytes" in error) return readErrors[error.type](error.megabytes);
  if (error.type === "tooManyCells") return readErrors.tooManyCells(error.row, error.cells, error.columns);
  if (error.type === "openQuote") return readErrors.openQuote(error.row);
  if (error.type !== "cellTooLong") return readErrors[error.type];
  return readErrors.cellTooLong(error.row, columns.name(columnLetter(error.column), ""));
}
