import { err, ok, type Result } from "#domain/result.ts";

import { Database } from "./database.ts";
import { type StorageError, toStorageError } from "./storage-error.ts";

/**
 * Opens the database, or says why it cannot be opened; a newer one is left untouched (B3).
 *
 * @param onClosed called when another tab with a newer version takes over (B5)
 */
export async function openDatabase(onClosed: () => void, name?: string): Promise<Result<Database, StorageError>> {
  try {
    const database = new Database(name);
    database.on("versionchange", () => {
      database.close();
      onClosed();
    });
    await database.open();
    return ok(database);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}
