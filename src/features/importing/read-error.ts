import { type TableError } from "#domain/answer-sheet/table.ts";

/** Why a file gave no table, in terms a user can act on (B4). */
export type ReadError =
  | TableError
  | { readonly type: "fileTooLarge"; readonly megabytes: number }
  /** The old Excel format, or a workbook with a password: both are the same kind of file from outside. */
  | { readonly type: "oldOrEncrypted" }
  /** A workbook that says it unpacks to far more than a sheet of answers needs. */
  | { readonly type: "unpacksTooLarge"; readonly megabytes: number }
  /** A quotation mark that was opened and never closed. */
  | { readonly type: "openQuote"; readonly row: number }
  /** It looks like a workbook, but its parts cannot be read. */
  | { readonly type: "damaged" }
  /** The browser could not read the file: moved, deleted, or no permission. */
  | { readonly type: "unreadable" };
