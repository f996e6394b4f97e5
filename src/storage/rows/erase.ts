import { err, ok, type Result } from "#domain/result.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { forgetFindings } from "#storage/findings.ts";
import { forgetData } from "#storage/had-data.ts";
import { removeFolder } from "#storage/safety-copy/copy-files.ts";
import { takeAwayForGood } from "#storage/safety-copy/take-away-for-good.ts";

/** What the app writes outside its database all begins so: preferences, and the note that there were data. */
const OWN_PREFIX = "kiemkracht";

const PATIENCE_MS = 3000;

/**
 * Takes a community away for good, all or nothing: its rows in every table, also those deleted before, and what lost
 * to another device (B8). Nothing of it can be undone, and no deletion travels: a backup brings the community back.
 */
export async function eraseCommunity(database: Database, id: string): Promise<Result<void, StorageError>> {
  try {
    const roundIds = await database.rounds.where("communityId").equals(id).primaryKeys();
    await discardPools(database, (roundId) => roundIds.includes(roundId));
    await takeAwayForGood(database, () =>
      database.transaction("rw", database.tables, async () => {
        // Whatever has a community belongs to it, also in tables that a later version adds.
        for (const table of database.tables) {
          if (table.schema.idxByName["communityId"] === undefined) continue;
          await table.where("communityId").equals(id).delete();
        }
        await database.communities.delete(id);
      }),
    );
    forgetFindings(id);
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Ballots that wait for a reveal stand apart from the database. */
async function discardPools(database: Database, isMeant: (roundId: string) => boolean): Promise<void> {
  const { connectPools } = await import("#storage/pool/pools.ts");
  const pools = connectPools(database.name);
  await pools.tidyPools((roundId) => !isMeant(roundId));
  pools.close();
}

/** Waits until it is gone, or for a tab that does not let go of it no longer than a person would. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () =>
      reject(request.error ?? new DOMException("The database could not be deleted.", "UnknownError")),
    );
    setTimeout(resolve, PATIENCE_MS);
  });
}

/**
 * Takes everything of the user off this device: the database whole, and what the app remembers beside it. What is
 * left is the app itself, the same for everyone. The page must be loaded again after it.
 */
export async function eraseEverything(database: Database): Promise<Result<void, StorageError>> {
  try {
    await discardPools(database, () => true);
    await database.safetyCopy?.clear();
    // Emptied first: the database itself goes only when all other tabs have let go of it.
    await database.transaction("rw", database.tables, () =>
      Promise.all(database.tables.map((table) => table.clear())),
    );
    // Again: another tab may have made a snapshot in between.
    await database.safetyCopy?.clear();
    database.safetyCopy?.end();
    database.close();
    await deleteDatabase(database.name);
    await removeFolder(database.name);
    forgetData(database.name);
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(OWN_PREFIX)) localStorage.removeItem(name);
    }
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}
