import { dropWhich, folderCopyName } from "#domain/backup/keep-which.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import {
  type FolderLock,
  type FolderProblem,
  type FolderRow,
  readMeta,
  removeMeta,
} from "#storage/database/meta.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { readClock, readUnsaved, rememberBackup } from "#storage/last-backup.ts";
import { useQuery } from "#storage/live/use-query.ts";
import { type Cancelled } from "#storage/merge/restore-backup.ts";

import { startBackupWorker } from "./backup-client.ts";
import { askToWrite, mayWrite, namesIn, pickFolder, toFolderProblem, writeFile } from "./folder-handle.ts";
import { keepFolder, putFolder, readFolder } from "./folder-row.ts";

export interface BackupFolder {
  readonly name: string;
  /** Whether the copies have a password; `undefined` while nobody chose. */
  readonly isLocked: boolean | undefined;
  readonly savedOn: Day | undefined;
  readonly problem: FolderProblem | undefined;
  /** Rounds that are not in a copy there yet. */
  readonly unsavedRounds: number;
}

/** Whether a copy was made: not when the user thought better of it, or there is no folder. */
type Saved = Result<boolean, FolderProblem | StorageError>;

/** The folder, `null` when none was chosen, `undefined` while reading. */
export function useBackupFolder(): BackupFolder | null | undefined {
  return useQuery(async (database): Promise<BackupFolder | null> => {
    const row = await readFolder(database);
    if (row === undefined) return null;
    const { rounds } = await readUnsaved(database, row.at ?? "");
    return {
      name: row.handle.name,
      isLocked: row.lock && row.lock !== "open",
      savedOn: row.savedOn,
      problem: row.lock === undefined ? "NeedsChoice" : row.problem,
      unsavedRounds: rounds,
    };
  });
}

/** How a person wants the copies: with this password, or `null` for without. */
export type LockChoice = string | null;

/**
 * Lets the user choose a folder, and puts a first copy there. Nothing happens when they think better of it.
 *
 * @param choice absent for another folder with the same lock
 */
export async function chooseFolder(database: Database, choice?: LockChoice): Promise<Saved> {
  try {
    const handle = await pickFolder();
    if (handle === undefined) return ok(false);
    const lock =
      choice === undefined ? ok((await readFolder(database))?.lock) : await lockOf(database, choice);
    if (!lock.ok) return lock;
    const kept = await keepFolder(database, { handle, ...(lock.value && { lock: lock.value }) });
    return kept.ok ? await saveToFolder(database) : kept;
  } catch (cause) {
    return err(toFolderProblem(cause));
  }
}

/** Locks the copies from here on with another password or none, and puts one there. */
export async function changeFolderLock(database: Database, choice: LockChoice): Promise<Saved> {
  const row = await readFolder(database);
  if (row === undefined) return ok(false);
  const lock = await lockOf(database, choice);
  if (!lock.ok) return lock;
  const { problem: _solved, ...others } = row;
  const kept = await keepFolder(database, { ...others, lock: lock.value });
  return kept.ok ? saveToFolder(database) : kept;
}

async function lockOf(
  database: Database,
  choice: LockChoice,
): Promise<Result<FolderLock, FolderProblem | StorageError>> {
  if (choice === null) return ok("open");
  const client = startBackupWorker(database);
  const key = await client.makeKey(choice);
  client.close();
  return key.ok ? key : err(withoutCancelled(key.error));
}

function withoutCancelled(error: StorageError | Cancelled): FolderProblem | StorageError {
  return error.type === "Cancelled" ? "FolderFailed" : error;
}

/** Asks again for leave to write in the folder, and writes. Only from a click. */
export async function allowFolder(database: Database): Promise<Saved> {
  const row = await readFolder(database);
  if (row === undefined) return ok(false);
  return (await askToWrite(row.handle)) ? saveToFolder(database) : err("NeedsPermission");
}

/** No copies in the folder any more. What is there, stays there. */
export async function leaveFolder(database: Database): Promise<Result<void, StorageError>> {
  try {
    await removeMeta(database, "backupFolder");
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Puts a copy of everything in the folder, and thins out the older ones that this device put there (B2). */
export async function saveToFolder(database: Database): Promise<Saved> {
  // Of several tabs one does it; the others find it done.
  return navigator.locks.request(`folder of ${database.name}`, () => saveAlone(database));
}

async function saveAlone(database: Database): Promise<Saved> {
  const row = await readFolder(database);
  if (row === undefined) return ok(false);
  const { lock } = row;
  if (lock === undefined) return err("NeedsChoice");
  const at = await readClock(database);
  const day = today();
  const written = await writeCopy(database, { handle: row.handle, lock }, day);
  if (!written.ok) {
    if (typeof written.error === "string") await keepFolder(database, { ...row, problem: written.error });
    return written;
  }
  try {
    await database.transaction("rw", "meta", async () => {
      await putFolder(database, { handle: row.handle, lock, savedOn: day, at });
      await rememberBackup(database, { madeOn: day, at });
    });
    return ok(true);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

async function writeCopy(
  database: Database,
  { handle: folder, lock }: Required<Pick<FolderRow, "handle" | "lock">>,
  day: Day,
): Promise<Saved> {
  try {
    if (!(await mayWrite(folder))) return err("NeedsPermission");
    const client = startBackupWorker(database);
    const saved = await client.save(day, lock === "open" ? undefined : lock);
    client.close();
    if (!saved.ok) return err(withoutCancelled(saved.error));
    const { device: deviceId = "" } = await readMeta(database, "device");
    await writeFile(folder, folderCopyName(day, deviceId, lock !== "open"), saved.value);
    for (const name of dropWhich(await namesIn(folder), day, deviceId)) {
      // One that cannot be removed now is removed another time.
      // A folder that is synced takes it one by one.
      await folder.removeEntry(name).catch(() => undefined);
    }
    return ok(true);
  } catch (cause) {
    return err(toFolderProblem(cause));
  }
}
