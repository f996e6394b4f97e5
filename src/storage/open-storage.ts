import { err, ok, type Result } from "#domain/result.ts";

import { type Database, DATABASE_NAME } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { hasCopy } from "./safety-copy/copy-files.ts";
import { keepSafetyCopy } from "./safety-copy/keep-safety-copy.ts";
import { type StorageError } from "./storage-error.ts";

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
): Promise<Result<Storage, StorageError>> {
  const first = await openWatched(onTrouble, name);
  if (!(await isPerhapsLost(first)) || !(await hasCopy(name))) return kept(first, false);
  // That the data are gone is said once; asked again, the database is made anew.
  const empty = first.ok ? first : await openWatched(onTrouble, name);
  return empty.ok ? recoverInto(empty.value, first) : empty;
}

/** One tab at a time: the second finds what the first put back. */
async function recoverInto(empty: Database, first: Opened): Promise<Result<Storage, StorageError>> {
  return navigator.locks.request(`kiemkracht-recovery-${empty.name}`, async () => {
    if (!(await isPerhapsLost(ok(empty)))) return kept(ok(empty), false);
    const recovered = await recover(empty);
    if (recovered.ok && (recovered.value > 0 || first.ok)) return kept(ok(empty), recovered.value > 0);
    // Nothing is begun over what may still come back: the next start tries again.
    await empty.delete();
    return recovered.ok ? kept(first, false) : recovered;
  });
}

function kept(opened: Opened, isRecovered: boolean): Result<Storage, StorageError> {
  if (!opened.ok) return opened;
  keepSafetyCopy(opened.value);
  return ok({ database: opened.value, isRecovered });
}

async function openWatched(onTrouble: (why: StorageError) => void, name: string): Promise<Opened> {
  const opened = await openDatabase((why) => {
    // Nothing is written here any more; a tab that waits only waits.
    if (why.type !== "StorageWaits" && opened?.ok) opened.value.safetyCopy?.end();
    onTrouble(why);
  }, name);
  return opened;
}

/** A database in which nothing was ever written is new, or stands in the place of one that was lost. */
async function isPerhapsLost(opened: Opened): Promise<boolean> {
  if (!opened.ok) return opened.error.type === "StorageGone";
  try {
    return (await opened.value.meta.get("clock")) === undefined;
  } catch {
    return false;
  }
}

async function recover(database: Database): Promise<Result<number, StorageError>> {
  const { hireClerk } = await import("./backup/backup-clerk.ts");
  const clerk = hireClerk(database);
  const recovered = await clerk.recover();
  clerk.dismiss();
  if (recovered.ok) return recovered;
  const { error } = recovered;
  return error.type === "Cancelled" ? ok(0) : err(error);
}
