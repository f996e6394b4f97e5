import { dropWhich, folderCopyName } from "#domain/keep-which.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type Database } from "#storage/database.ts";
import { readClock, readUnsaved, rememberBackup } from "#storage/last-backup.ts";
import { type StorageError, toStorageError } from "#storage/storage-error.ts";
import { today } from "#storage/today.ts";
import { useQuery } from "#storage/use-query.ts";

import { hireClerk } from "./backup-clerk.ts";
import {
  askToWrite,
  type FolderProblem,
  mayWrite,
  namesIn,
  pickFolder,
  toFolderProblem,
  writeFile,
} from "./folder-handle.ts";
import { FOLDER } from "./has-backup-folder.ts";

/** The folder of the user's in which a copy comes after each round (B2). */
interface FolderRow {
  readonly handle: FileSystemDirectoryHandle;
  /** The day of the last copy in it, and where the clock of the data stood. */
  readonly savedOn?: Day;
  readonly at?: string;
  /** Why the last attempt failed. */
  readonly problem?: FolderProblem;
}

export interface BackupFolder {
  readonly name: string;
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
      savedOn: row.savedOn,
      problem: row.problem,
      unsavedRounds: rounds,
    };
  });
}

/** Lets the user choose a folder, and puts a first copy there. Nothing happens when they think better of it. */
export async function chooseFolder(database: Database): Promise<Saved> {
  try {
    const handle = await pickFolder();
    if (handle === undefined) return ok(false);
    const kept = await keepRow(database, { handle });
    return kept.ok ? await saveToFolder(database) : kept;
  } catch (cause) {
    return err(toFolderProblem(cause));
  }
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
    await database.meta.delete(FOLDER);
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
  const at = await readClock(database);
  const day = today();
  const written = await writeCopy(database, row.handle, day);
  if (!written.ok) {
    if (typeof written.error === "string") await keepRow(database, { ...row, problem: written.error });
    return written;
  }
  try {
    await database.transaction("rw", "meta", async () => {
      await database.meta.put({ id: FOLDER, value: { handle: row.handle, savedOn: day, at } });
      await rememberBackup(database, { madeOn: day, at });
    });
    return ok(true);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

async function writeCopy(database: Database, folder: FileSystemDirectoryHandle, day: Day): Promise<Saved> {
  try {
    if (!(await mayWrite(folder))) return err("NeedsPermission");
    const clerk = hireClerk(database);
    const saved = await clerk.save(day);
    clerk.dismiss();
    if (!saved.ok) return saved.error.type === "Cancelled" ? err("FolderFailed") : err(saved.error);
    const deviceId = await readDevice(database);
    await writeFile(folder, folderCopyName(day, deviceId), saved.value);
    for (const name of dropWhich(await namesIn(folder), day, deviceId)) {
      // One that cannot be removed now is removed another time.
      // oxlint-disable-next-line no-await-in-loop -- a folder that is synced takes it one by one
      await folder.removeEntry(name).catch(() => undefined);
    }
    return ok(true);
  } catch (cause) {
    return err(toFolderProblem(cause));
  }
}

async function readDevice(database: Database): Promise<string> {
  const device = await database.meta.get("device");
  return typeof device?.value === "string" ? device.value : "";
}

async function readFolder(database: Database): Promise<FolderRow | undefined> {
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

async function keepRow(database: Database, row: FolderRow): Promise<Result<void, StorageError>> {
  try {
    await database.meta.put({ id: FOLDER, value: row });
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}
