import { type Backup, makeBackup } from "#domain/backup.ts";
import { ZERO_STAMP } from "#domain/clock.ts";
import { mergeRows, type StampedRow } from "#domain/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type Database } from "./database.ts";
import { type StorageError, toStorageError } from "./storage-error.ts";
import { TABLES } from "./tables.ts";

/** Everything in the database, deleted rows included, so that a deletion travels too (B1). */
export async function readEverything(
  database: Database,
  today: string,
): Promise<Result<Backup, StorageError>> {
  try {
    const rows = await database.transaction("r", [...TABLES], () =>
      Promise.all(
        TABLES.map(async (table): Promise<[string, StampedRow[]]> => [
          table,
          await database.table(table).toArray(),
        ]),
      ),
    );
    return ok(makeBackup(today, Object.fromEntries(rows)));
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** What restoring a backup would do (B1). */
export interface RestorePreview {
  readonly communities: readonly { readonly name: string; readonly isNew: boolean }[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
}

/** Says what a restore will do before it does it (B1). */
export async function previewRestore(
  database: Database,
  backup: Backup,
): Promise<Result<RestorePreview, StorageError>> {
  try {
    const merged = await Promise.all(
      Object.entries(backup.tables).map(([table, rows]) => mergeTable(database, table, rows)),
    );
    const all = merged.flat();
    const known = new Set((await database.communities.toArray()).map(({ id }) => id));
    return ok({
      communities: (backup.tables["communities"] ?? [])
        .filter((row) => row["deleted"] !== true)
        .map((row) => ({ name: String(row["name"]), isNew: !known.has(row.id) })),
      newRows: all.filter(({ was }) => was === undefined).length,
      changedRows: all.filter(({ was, row }) => was !== undefined && !same(was, row)).length,
      sameRows: all.filter(({ was, row }) => was !== undefined && same(was, row)).length,
    });
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Merges a backup into what is here, whole or not at all (B1, B4). Ballots are never changed, only added (R3). */
export async function restore(database: Database, backup: Backup): Promise<Result<void, StorageError>> {
  try {
    await database.transaction("rw", [...TABLES, "meta"], async () => {
      await advanceClock(database, latestStamp(backup));
      for (const [table, rows] of Object.entries(backup.tables)) {
        // oxlint-disable-next-line no-await-in-loop -- one transaction, table by table
        const merged = await mergeTable(database, table, rows);
        const fresh = merged.filter(({ was, row }) => was === undefined || !same(was, row));
        // oxlint-disable-next-line no-await-in-loop -- one transaction, table by table
        await database.table(table).bulkPut(fresh.map(({ row }) => row));
      }
    });
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Edits made after a restore must win over what was restored, also when the other device's clock ran ahead. */
async function advanceClock(database: Database, seen: string): Promise<void> {
  const own = await database.meta.get("clock");
  if (typeof own?.value !== "string" || own.value < seen)
    await database.meta.put({ id: "clock", value: seen });
}

const STAMP = /^[0-9a-z]{13}[A-Za-z0-9_-]*$/;

function latestStamp(backup: Backup): string {
  let latest = ZERO_STAMP;
  for (const row of Object.values(backup.tables).flat()) {
    for (const stamp of Object.values(row._t ?? {})) {
      // What is no stamp (a damaged or forged file) would stop the clock of this device for good.
      if (stamp > latest && STAMP.test(stamp)) latest = stamp;
    }
  }
  return latest;
}

interface Merged {
  readonly was: StampedRow | undefined;
  readonly row: StampedRow;
}

async function mergeTable(
  database: Database,
  table: string,
  rows: readonly StampedRow[],
): Promise<readonly Merged[]> {
  const known: readonly (StampedRow | undefined)[] = await database
    .table(table)
    .bulkGet(rows.map(({ id }) => id));
  return rows.map((row, index): Merged => {
    const was = known[index];
    if (was === undefined) return { was, row };
    return { was, row: table === "ballots" ? was : mergeRows(was, row) };
  });
}

function same(a: StampedRow, b: StampedRow): boolean {
  return sorted(a) === sorted(b);
}

/** The row as text, with its fields and stamps in one order, so that equal rows give equal text. */
function sorted(row: StampedRow): string {
  return JSON.stringify([byName(row), byName(row._t ?? {})]);
}

function byName(fields: object): readonly (readonly [string, unknown])[] {
  return Object.entries(fields)
    .filter(([field]) => field !== "_t")
    .toSorted(([a], [b]) => a.localeCompare(b));
}
