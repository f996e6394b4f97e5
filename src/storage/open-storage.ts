import { ok, type Result } from "#domain/result.ts";

import { type Database, DATABASE_NAME } from "./database/database.ts";
import { isUntouched } from "./database/is-untouched.ts";
import { openDatabase } from "./database/open-database.ts";
import { type StorageError } from "./database/storage-error.ts";
import { hasCopy } from "./safety-copy/copy-files.ts";
import { type CopyPace, keepSafetyCopy } from "./safety-copy/keep-safety-copy.ts";

export interface Storage {
  readonly database: Database;
  /** The browser had lost what was in it, and it came back from the safety copy. */
  readonly isRecovered: boolean;
}

type Opened = Result<Database, StorageError>;

/**
 * Opens the database for a page, puts back from the safety copy what the browser lost, and keeps that copy from here on
 * (B5). Otherwise as `openDatabase`.
 */
export async function openStorage(
  onTrouble: (why: StorageError) => void,
  name = DATABASE_NAME,
  pace?: CopyPace,
): Promise<Result<Storage, StorageError>> {
  const kept = (opened: Opened, isRecovered: boolean): Result<Storage, StorageError> => {
    if (!opened.ok) return opened;
    keepSafetyCopy(opened.value, pace);
    return ok({ database: opened.value, isRecovered });
  };
  const first = await openWatched(onTrouble, name);
  if (!(await isPerhapsLost(first)) || !(await hasCopy(name))) return kept(first, false);
  // That the data are gone is said once; asked again, the database is made anew.
  const empty = first.ok ? first : await openWatched(onTrouble, name);
  if (!empty.ok) return empty;
  const { recoverStorage } = await import("./recover-storage.ts");
  const recovered = await recoverStorage(empty.value, { isNew: first.ok });
  if (!recovered.ok) return recovered;
  return recovered.value || first.ok ? kept(empty, recovered.value) : first;
}

async function openWatched(onTrouble: (why: StorageError) => void, name: string): Promise<Opened> {
  const opened = await openDatabase((why) => {
    // Nothing is written here any more; a tab that waits only waits.
    if (why.type !== "StorageWaits" && opened?.ok) opened.value.safetyCopy?.end();
    onTrouble(why);
  }, name);
  return opened;
}

async function isPerhapsLost(opened: Opened): Promise<boolean> {
  return opened.ok ? isUntouched(opened.value) : opened.error.type === "StorageGone";
}
