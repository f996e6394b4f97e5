import { type Database } from "./database/database.ts";
import { toStorageError } from "./database/storage-error.ts";
import { rememberData } from "./had-data.ts";

const PAUSES_MS = [0, 100, 500, 2000];

/** The browser threw the database away while the app was open. */
class DatabaseGone extends Error {
  override readonly name = "DatabaseGoneError";
}

/**
 * Sees to it that nothing is written into a new, empty database when the browser threw the old one away (B5).
 *
 * A database that the browser merely closed is opened again, and all goes on. Call it on an open database.
 *
 * Whatever is written or read afterwards fails with `StorageGone`.
 *
 * @param onGone called when the data are no longer there
 */
export function watchForLoss(database: Database, onGone: () => void): void {
  // Dexie opens again by itself, and would make anew what is not there; this runs while it does, and stops it.
  database.on("populate", () => {
    throw new DatabaseGone("The database is no longer there, and an empty one in its place would hide that.");
  });
  const listen = () => {
    // Of the browser, not of Dexie: it comes only when nobody here closed the database.
    database.backendDB().addEventListener("close", () => {
      void openAgain(database).then((isOpen) => (isOpen ? listen() : onGone()));
    });
  };
  listen();
  noteThatThereAreData(database);
}

/** While a browser throws data away it also breaks off who opens them; a moment later it is clear what is left. */
async function openAgain(database: Database): Promise<boolean> {
  for (const pause of PAUSES_MS) {
    // One try after the other.
    await new Promise((resolve) => setTimeout(resolve, pause));
    // One try after the other.
    const outcome = await database.open().then(
      () => "open",
      (cause: unknown) => toStorageError(cause).type,
    );
    if (outcome === "open" || outcome === "StorageGone") return outcome === "open";
  }
  return false;
}

function noteThatThereAreData(database: Database): void {
  const note = () => rememberData(database.name);
  database.communities.hook("creating", note);
  void database.communities
    .count()
    .then((count) => count > 0 && note())
    .catch(() => undefined);
}
