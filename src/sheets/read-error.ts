import { type TableError } from "#domain/answer-sheet/table/table.ts";

/** Why a file gave no sheets, in terms a user can act on (B4). */
export type ReadError =
  | TableError
  | { readonly type: "fileTooLarge"; readonly megabytes: number }
  /** A workbook with a password. */
  | { readonly type: "encrypted" }
  /** Excel's formats from before 2007, and its binary one. */
  | { readonly type: "otherExcel" }
  /** A spreadsheet of LibreOffice, OpenOffice or Numbers. */
  | { readonly type: "otherProgram" }
  /** A page or a document that was only given the name of a sheet, as some survey tools do. */
  | { readonly type: "webPage" }
  | { readonly type: "tooManySheets"; readonly limit: number }
  /** A workbook that says it unpacks to far more than a sheet of answers needs. */
  | { readonly type: "unpacksTooLarge"; readonly megabytes: number }
  /** A quotation mark that was opened and never closed. */
  | { readonly type: "openQuote"; readonly row: number }
  /** It looks like a workbook, but its parts cannot be read. */
  | { readonly type: "damaged" }
  /** The browser could not read the file: moved, deleted, or no permission. */
  | { readonly type: "unreadable" };
