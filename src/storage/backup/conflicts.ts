import { type Conflict } from "#domain/conflict.ts";
import { sameValue, type StampedRow } from "#domain/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Database } from "#storage/database.ts";
import { type StorageError, toStorageError } from "#storage/storage-error.ts";
import { TABLES } from "#storage/tables.ts";
import { useQuery } from "#storage/use-query.ts";
import { type WritableTable, write } from "#storage/write.ts";

/** A conflict that still stands, with the row it is about as it is now. */
export interface OpenConflict extends Conflict {
  readonly row: StampedRow;
  readonly communityName: string;
}

interface OpenConflicts {
  readonly conflicts: readonly OpenConflict[];
  /** Who belongs to an id. */
  readonly members: ReadonlyMap<string, string>;
}

/** What two devices said differently and nobody has looked at yet (T3). `undefined` while reading. */
export function useConflicts(): OpenConflicts | undefined {
  return useQuery(readConflicts);
}

async function readConflicts(database: Database): Promise<OpenConflicts> {
  const all = await database.conflicts.toArray();
  if (all.length === 0) return { conflicts: [], members: new Map() };
  const [communities, members] = await Promise.all([
    database.communities.toArray(),
    database.members.toArray(),
  ]);
  const names = new Map(communities.map(({ id, name }) => [id, name]));
  const rows = await Promise.all(all.map((conflict) => rowOf(database, conflict)));
  const conflicts = all.flatMap((conflict, index): OpenConflict[] => {
    const row = rows[index];
    // Changed since to what the other said: then there is nothing left to choose.
    if (row === undefined || sameValue(row[conflict.field] ?? null, conflict.lost)) return [];
    return [{ ...conflict, row, communityName: names.get(conflict.communityId) ?? "" }];
  });
  return { conflicts, members: new Map(members.map(({ id, name }) => [id, name])) };
}

async function rowOf(database: Database, { table, rowId }: Conflict): Promise<StampedRow | undefined> {
  return isWritable(table) ? database.table(table).get(rowId) : undefined;
}

/** Lets the version that lost count: a change like any other, so that it travels and wins. */
export async function takeOtherVersion(
  database: Database,
  conflict: Conflict,
): Promise<Result<void, StorageError>> {
  const written = await writeVersion(database, conflict, conflict.lost);
  return written.ok ? dropConflicts(database, [conflict]) : written;
}

/** Leaves what counts as it is. */
export async function dropConflicts(
  database: Database,
  conflicts: readonly Conflict[],
): Promise<Result<void, StorageError>> {
  try {
    await database.conflicts.bulkDelete(conflicts.map(({ id }) => id));
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Puts conflicts back, and lets what counted before count again (U4). */
export async function reopenConflicts(
  database: Database,
  conflicts: readonly OpenConflict[],
): Promise<Result<void, StorageError>> {
  for (const conflict of conflicts) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, each a change of its own
    const written = await writeVersion(database, conflict, conflict.row[conflict.field] ?? null);
    if (!written.ok) return written;
  }
  try {
    await database.conflicts.bulkPut(conflicts.map(withoutRow));
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

function withoutRow({ row: _row, communityName: _name, ...conflict }: OpenConflict): Conflict {
  return conflict;
}

async function writeVersion(
  database: Database,
  { table, rowId, field }: Conflict,
  value: unknown,
): Promise<Result<void, StorageError>> {
  if (!isWritable(table)) return ok(undefined);
  return write(database, [{ table, id: rowId, fields: { [field]: value }, whenNew: {} }]);
}

function isWritable(table: string): table is WritableTable {
  return table !== "ballots" && TABLES.some((name) => name === table);
}
