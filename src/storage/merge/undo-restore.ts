import { err, ok, type Result } from "#domain/result.ts";
import { isStamped, TABLES } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";
import { removeMeta, writeMeta } from "#storage/database/meta.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";

import { type RestoreJournal } from "./restore-backup.ts";

/**
 * Puts back what a restore replaced and takes away what it added (U4). A community that was changed since stays
 * as it is: what was done later stands on what was restored. Returns how many stayed.
 */
export async function undoRestore(
  database: Database,
  journal: RestoreJournal,
): Promise<Result<number, StorageError>> {
  try {
    const touched = await database.transaction("rw", [...TABLES, "conflicts", "meta"], async () =>
      undoAll(database, journal),
    );
    return ok(touched);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

async function undoAll(database: Database, journal: RestoreJournal): Promise<number> {
  const touched = await touchedSince(database, journal);
  const isUntouched = (row: object) => !("communityId" in row && touched.has(row.communityId));
  // One after the other: a transaction has one road to the disk.
  for (const [table, rows] of journal.added) {
    const ids = rows.filter(isUntouched).map(({ id }) => id);
    await database.table(table).bulkDelete(ids);
  }
  for (const [table, rows] of journal.replaced) {
    await database.table(table).bulkPut(rows.filter(isUntouched));
  }
  await database.conflicts.bulkDelete([...journal.conflicts]);
  if (touched.size > 0) return touched.size;
  // What was seen is unseen again, or restoring the same file once more would find nothing worth telling.
  await removeMeta(database, "knows");
  if (journal.knew !== undefined) await writeMeta(database, { knows: journal.knew });
  return 0;
}

/** The communities of the restore in which something was stamped after it. */
async function touchedSince(database: Database, { added, replaced, restoredAt }: RestoreJournal) {
  const restored = new Set<unknown>();
  for (const rows of added.values()) for (const { communityId } of rows) restored.add(communityId);
  for (const rows of replaced.values()) for (const { communityId } of rows) restored.add(communityId);
  const touched = new Set<unknown>();
  for (const table of TABLES.filter(isStamped)) {
    await database.table(table).each((row) => {
      const isLater = Object.values(row["_t"] ?? {}).some((stamp) => String(stamp) > restoredAt);
      if (isLater && restored.has(row["communityId"])) touched.add(row["communityId"]);
    });
  }
  return touched;
}
