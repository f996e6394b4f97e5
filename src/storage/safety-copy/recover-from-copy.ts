import { makeBackup } from "#domain/backup.ts";
import { err, ok } from "#domain/result.ts";
import { type Outcomes } from "#storage/backup/backup-messages.ts";
import { restoreBackup } from "#storage/backup/restore-backup.ts";
import { type Database } from "#storage/database.ts";
import { toStorageError } from "#storage/storage-error.ts";
import { today } from "#storage/today.ts";

import { findFolder, filesIn } from "./copy-files.ts";
import { CopyReader } from "./read-copy.ts";

/** Puts what the safety copy of a database has into it, whole or not at all (B5). Says how many rows that were. */
export async function recoverFromCopy(database: Database): Promise<Outcomes["recovered"]> {
  try {
    const reader = new CopyReader();
    const folder = await findFolder(database.name);
    if (folder === undefined) return ok(0);
    for await (const file of filesIn(folder)) reader.read(await file.text());
    if (reader.isNewer) return err({ type: "StorageNewer" });
    const tables = reader.tables();
    const restored = await restoreBackup(database, makeBackup({ madeOn: today(), tables }));
    const count = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
    return restored.ok ? ok(count) : restored;
  } catch (cause) {
    return err(toStorageError(cause));
  }
}
