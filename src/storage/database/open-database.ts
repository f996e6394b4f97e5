import { err, ok, type Result } from "#domain/result.ts";
import { forgetData, hadData } from "#storage/had-data.ts";
import { watchForLoss } from "#storage/watch-for-loss.ts";

import { Database, DATABASE_NAME, DATABASE_VERSION } from "./database.ts";
import { type StorageError, toStorageError } from "./storage-error.ts";

// The browser counts in tenths of Dexie's versions.
const OWN_VERSION = DATABASE_VERSION * 10;

/** Longer than any device takes to open a database that nobody is in the way of. */
const PATIENCE_MS = 5000;

/**
 * Opens the database, or says why it cannot be opened; a newer one is left untouched (B3).
 *
 * @param onTrouble called when nothing can be stored any more: another tab with a newer version took over, or the
 *   data were thrown away (B5); and when opening waits for another tab with an older version, after which it goes on
 */
export async function openDatabase(
  onTrouble: (why: StorageError) => void,
  name = DATABASE_NAME,
): Promise<Result<Database, StorageError>> {
  const onWaiting = () => onTrouble({ type: "StorageWaits" });
  // The browser says who waits for an older tab, but not who stands behind that one in the queue.
  const patience = setTimeout(onWaiting, PATIENCE_MS);
  const opened = await openNow(name, { onTrouble, onWaiting });
  clearTimeout(patience);
  return opened;
}

interface Listeners {
  readonly onTrouble: (why: StorageError) => void;
  readonly onWaiting: () => void;
}

async function openNow(
  name: string,
  { onTrouble, onWaiting }: Listeners,
): Promise<Result<Database, StorageError>> {
  const onGone = () => {
    // Said now, so not again at the next start.
    forgetData(name);
    onTrouble({ type: "StorageGone" });
  };
  try {
    // Dexie 4 opens a newer database and may add what it misses there, so the version is looked at first.
    const { version, isLost } = await lookOnDisk(name);
    if (version > OWN_VERSION) return err({ type: "StorageNewer" });
    if (version === 0 && (isLost || hadData(name))) {
      // Said once: the next time begins anew.
      forgetData(name);
      return err({ type: "StorageGone" });
    }
    const database = new Database(name);
    database.on("versionchange", ({ newVersion }) => {
      // Closed for good; or, where another tab deletes all, so that the next use finds out (watch-for-loss.ts).
      database.close({ disableAutoOpen: newVersion !== null });
      if (newVersion === null) onGone();
      else onTrouble({ type: "StorageClosed" });
      // Dexie's own answer would be a warning on the console.
      return false;
    });
    database.on("blocked", () => {
      onWaiting();
      // As above.
      return false;
    });
    await database.open();
    watchForLoss(database, onGone);
    return ok(database);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

interface OnDisk {
  /** 0 when there is no database. */
  readonly version: number;
  /**
   * The browser found the files of the database damaged, and threw them away. Chromium says so, once:
   * https://lists.w3.org/Archives/Public/public-webapps/2013JanMar/0354.html
   */
  readonly isLost: boolean;
}

/** The database as the browser has it. Makes nothing. */
async function lookOnDisk(name: string): Promise<OnDisk> {
  if (typeof indexedDB === "undefined")
    throw new DOMException("There is no IndexedDB here.", "SecurityError");
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    let isLost = false;
    request.addEventListener("upgradeneeded", (event) => {
      isNew = true;
      isLost = "dataLoss" in event && event.dataLoss !== "none";
      request.transaction?.abort();
    });
    request.addEventListener("success", () => {
      const { version } = request.result;
      request.result.close();
      resolve({ version, isLost: false });
    });
    request.addEventListener("error", (event) => {
      event.preventDefault();
      if (isNew) resolve({ version: 0, isLost });
      else reject(request.error ?? new DOMException("The database could not be opened.", "UnknownError"));
    });
  });
}
