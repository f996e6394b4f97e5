import { type Database } from "./database.ts";
import { rememberData } from "./had-data.ts";

/** The browser threw the database away while the app was open. */
class DatabaseGone extends Error {
  override readonly name = "DatabaseGoneError";
}

/**
 * Sees to it that nothing is written into a new, empty database when the browser threw the old one away (B5).
 *
 * A database that the browser merely closed is opened again, and all goes on. Call it on an open database.
 *
 * @param onGone called when the data are no longer there
 */
export function watchForLoss(database: Database, onGone: () => void): void {
  // Dexie opens again by itself, and would make anew what is not there; this runs while it does, and stops it.
  database.on("populate", () => {
    throw new DatabaseGone("The database is no longer there, and an empty one in its place would hide that.");
  });
  const listen = () => {
    database.backendDB().addEventListener("close", () => {
      database.open().then(listen, () => {
        database.close();
        onGone();
      });
    });
  };
  listen();
  noteThatThereAreData(database);
}

function noteThatThereAreData(database: Database): void {
  const note = () => rememberData(database.name);
  database.communities.hook("creating", note);
  void database.communities
    .count()
    .then((count) => count > 0 && note())
    .catch(() => undefined);
}
