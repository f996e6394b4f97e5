import { ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";

import { readEverything } from "./backup.ts";
import { type Database } from "./database.ts";
import { ownClosedRounds, rememberBackup } from "./last-backup.ts";
import { type StorageError, toStorageError } from "./storage-error.ts";

export interface BackupFile {
  /** `kiemkracht-YYYY-MM-DD.json` */
  readonly name: string;
  readonly blob: Blob;
}

/** Everything in one file (B1), remembered as the last backup, so that the reminder rests until the next round (B2). */
export async function makeBackupFile(
  database: Database,
  today: Day,
): Promise<Result<BackupFile, StorageError>> {
  const backup = await readEverything(database, today);
  if (!backup.ok) return backup;
  const blob = new Blob([JSON.stringify(backup.value)], { type: "application/json" });
  try {
    await rememberBackup(database, { madeOn: today, closedRounds: await ownClosedRounds(database) });
  } catch (cause) {
    // A full disk must not stand between the user and the file.
    const error = toStorageError(cause);
    if (error.type !== "StorageFull") return { ok: false, error };
  }
  return ok({ name: `kiemkracht-${today}.json`, blob });
}
