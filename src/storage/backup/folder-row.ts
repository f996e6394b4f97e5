import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type Database } from "#storage/database.ts";
import { type StorageError, toStorageError } from "#storage/storage-error.ts";

import { type FolderProblem } from "./folder-handle.ts";
import { FOLDER } from "./has-backup-folder.ts";
import { type FolderKey } from "./lock.ts";

/** The folder of the user's in which a copy comes after each round (B2). */
export interface FolderRow {
  readonly handle: FileSystemDirectoryHandle;
  /** What the copies are locked with (B7). Absent until somebody chose: then no copy is written. */
  readonly lock?: FolderLock;
  /** The day of the last copy in it, and where the clock of the data stood. */
  readonly savedOn?: Day;
  readonly at?: string;
  /** Why the last attempt failed. */
  readonly problem?: FolderProblem;
}

export type FolderLock = FolderKey | "open";

export async function readFolder(database: Database): Promise<FolderRow | undefined> {
  const row = await database.meta.get(FOLDER);
  return isFolderRow(row?.value) ? row.value : undefined;
}

function isFolderRow(value: unknown): value is FolderRow {
  return (
    typeof FileSystemDirectoryHandle === "function" &&
    typeof value === "object" &&
    value !== null &&
    "handle" in value &&
    value.handle instanceof FileSystemDirectoryHandle
  );
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
  await database.meta.put({ id: FOLDER, value: row });
}
