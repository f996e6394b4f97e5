import { err, ok, type Result } from "#domain/result.ts";

import { type Database } from "./database.ts";
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

/** A bug of whoever writes: it is thrown, also through transactions. */
export class InvalidRow extends Error {
  override readonly name = "InvalidRow";
}

/** For a write within a transaction: when it failed, the whole transaction does. */
export function orNothing(written: Result<unknown, StorageError>): void {
  if (!written.ok) throw new NotWritten(written.error);
}

/**
 * Writes all of it or none, and answers when it is in the safety copy too, where there is one (B5). May be part of
 * another such write, which then is the one to answer for it.
 */
export async function allOrNothing<T>(
  database: Database,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<Result<T, StorageError>> {
  try {
    const value = await database.transaction("rw", tables, work);
    await database.commits.passedOn();
    return ok(value);
  } catch (cause) {
    if (cause instanceof InvalidRow) throw cause;
    return err(cause instanceof NotWritten ? cause.error : toStorageError(cause));
  }
}
