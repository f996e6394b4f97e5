import { type Backup, makeBackup } from "#domain/backup/backup.ts";
import { writtenKnowledge } from "#domain/merge/knowledge.ts";
import { type StampedRow } from "#domain/merge/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { readOwnKnowledge } from "#storage/merge/knowledge-row.ts";

/** Everything in the database, deleted rows included, so that a deletion travels too (B1). All of one moment. */
export async function readEverything(
  database: Database,
  madeOn: string,
): Promise<Result<Backup, StorageError>> {
  try {
    const [rows, knows] = await database.transaction("r", [...TABLES, "meta"], () =>
      Promise.all([
        Promise.all(
          TABLES.map(async (table): Promise<[string, readonly StampedRow[]]> => [
            table,
            await database.table(table).toArray(),
          ]),
        ),
        readOwnKnowledge(database),
      ]),
    );
    return ok(makeBackup({ madeOn, knows: writtenKnowledge(knows), tables: Object.fromEntries(rows) }));
  } catch (cause) {
    return err(toStorageError(cause));
  }
}
