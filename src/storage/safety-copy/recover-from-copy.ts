import { makeBackup } from "#domain/backup/backup.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { type Cancelled, restoreBackup } from "#storage/merge/restore-backup.ts";

import { filesIn, findFolder } from "./copy-files.ts";
import { clearedName, namesAt, PLACES } from "./place.ts";
import { CopyReader } from "./read-copy.ts";

/** Puts what the safety copy of a database has into it, whole or not at all (B5). Says how many rows that were. */
export async function recoverFromCopy(database: Database): Promise<Result<number, StorageError | Cancelled>> {
  try {
    const folder = await findFolder(database.name);
    const reader = folder === undefined ? new CopyReader() : await readAll(folder);
    if (reader.isNewer) return err({ type: "StorageNewer" });
    const tables = reader.tables();
    const count = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
    if (count === 0) return ok(0);
    const restored = await restoreBackup(database, makeBackup({ madeOn: today(), tables }));
    return restored.ok ? ok(count) : restored;
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

async function readAll(folder: FileSystemDirectoryHandle): Promise<CopyReader> {
  const files: File[] = [];
  for await (const file of filesIn(folder)) files.push(file);
  const names = new Set(files.map(({ name }) => name));
  const cleared = new Set(
    Array.from({ length: PLACES }, (_, index) =>
      names.has(clearedName(index)) ? namesAt(index) : [],
    ).flat(),
  );
  const reader = new CopyReader();
  for (const file of files.filter(({ name }) => !cleared.has(name))) {
    // One by one, and one that cannot be read must not keep the others.
    reader.read(await file.text().catch(() => ""));
  }
  return reader;
}
