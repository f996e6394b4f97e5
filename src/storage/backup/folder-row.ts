import { err, ok, type Result } from "#domain/result.ts";
import { type Database } from "#storage/database/database.ts";
import { type FolderRow, readMeta, writeMeta } from "#storage/database/meta.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";

export async function readFolder(database: Database): Promise<FolderRow | undefined> {
  const { backupFolder } = await readMeta(database, "backupFolder");
  return backupFolder;
}

export async function keepFolder(database: Database, row: FolderRow): Promise<Result<void, StorageError>> {
  try {
    await putFolder(database, row);
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Throws when it cannot. */
export async function putFolder(database: Database, row: FolderRow): Promise<void> {
  await writeMeta(database, { backupFolder: row });
}
