import { type Result } from "#domain/result.ts";

import { type StorageError, toStorageError } from "./storage-error.ts";

/** Thrown within a transaction, so that nothing of it stays, and the reason is not lost on the way out. */
class NotWritten extends Error {
  override readonly name = "NotWritten";
  readonly error: StorageError;

  constructor(error: StorageError) {
    super("A part could not be written, so nothing is.");
    this.error = error;
  }
}

/** For a write within a transaction: when it failed, the whole transaction does. */
export function orNothing(written: Result<unknown, StorageError>): void {
  if (!written.ok) throw new NotWritten(written.error);
}

/** Why a transaction failed, also when it was a part of it that could not be written. */
export function whyNot(cause: unknown): StorageError {
  return cause instanceof NotWritten ? cause.error : toStorageError(cause);
}
