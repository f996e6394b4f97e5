import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { readClock, rememberBackup } from "#storage/last-backup.ts";

import { startBackupWorker } from "./backup-client.ts";
import { type HowFar } from "./backup-requests.ts";

export interface BackupFile {
  /** `kiemkracht-YYYY-MM-DD.json`, with `.age` behind it when it is locked. */
  readonly name: string;
  readonly blob: Blob;
}

interface FileOptions {
  /** Locks the file (B7). */
  readonly password?: string | undefined;
  readonly onHowFar?: ((howFar: HowFar) => void) | undefined;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Everything in one file (B1), remembered as the last backup, so that the reminder rests until the next round (B2).
 * Gives nothing when it was stopped.
 */
export async function makeBackupFile(
  database: Database,
  today: Day,
  { password, onHowFar, signal }: FileOptions = {},
): Promise<Result<BackupFile | undefined, StorageError>> {
  const at = await readClock(database).catch(() => "");
  const client = startBackupWorker(database, onHowFar);
  signal?.addEventListener("abort", client.close);
  const saved = await client.save(today, password);
  client.close();
  if (!saved.ok) return saved.error.type === "Cancelled" ? ok(undefined) : err(saved.error);
  try {
    await rememberBackup(database, { madeOn: today, at });
  } catch (cause) {
    // A full disk must not stand between the user and the file.
    const error = toStorageError(cause);
    if (error.type !== "StorageFull") return { ok: false, error };
  }
  return ok({ name: nameOf(today, password !== undefined), blob: saved.value });
}

function nameOf(day: Day, isLocked: boolean): string {
  return `kiemkracht-${day}.json${isLocked ? ".age" : ""}`;
}
