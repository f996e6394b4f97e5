import { ok, type Result } from "#domain/result.ts";
import { nextStamp, ZERO_STAMP } from "#domain/rows/clock.ts";
import { type RowOf, SCHEMAS, type StampedTable } from "#domain/rows/row-schemas.ts";
import { ROW_VERSION } from "#domain/rows/row.ts";
import { newId } from "#platform/new-id.ts";
import { stillOpen } from "#storage/rows/still-open.ts";

import { allOrNothing, InvalidRow } from "./all-or-nothing.ts";
import { type Database } from "./database.ts";
import { readMeta, writeMeta } from "./meta.ts";
import { type StorageError } from "./storage-error.ts";

type Fields<T extends StampedTable> = Partial<{
  [Field in keyof Omit<RowOf[T], "id" | "v" | "_t">]: RowOf[T][Field] | undefined;
}>;

/** New values for some fields of one row; the row is made when it is not there. `undefined` empties a field. */
export interface Change {
  readonly table: StampedTable;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that only a row that is not there yet needs. */
  readonly whenNew: Readonly<Record<string, unknown>>;
}

export function change<T extends StampedTable>(
  table: T,
  id: string,
  fields: Fields<T>,
  whenNew: Fields<T> = {},
): Change {
  return { table, id, fields, whenNew };
}

interface WriteOptions {
  /** Seeds have fixed ids and zero stamps, or two devices would double them. */
  readonly asSeed?: boolean;
}

/**
 * The only way the app writes (data that can travel): all changes or none, in one transaction, with a
 * stamp on just the fields that changed. Fields this version does not know are kept.
 *
 * A row that would not meet its schema is a bug of the caller and throws; nothing is stored.
 */
export async function write(
  database: Database,
  changes: readonly Change[],
  options: WriteOptions = {},
): Promise<Result<void, StorageError>> {
  if (changes.length === 0) return ok(undefined);
  return allOrNothing(database, [...tablesOf(changes), "meta"], () => writeAll(database, changes, options));
}

function tablesOf(changes: readonly Change[]): readonly string[] {
  const tables = new Set<string>(changes.map(({ table }) => table));
  return [...(tables.has("scores") ? tables.add("rounds") : tables)];
}

async function writeAll(
  database: Database,
  changes: readonly Change[],
  { asSeed = false }: WriteOptions,
): Promise<void> {
  const clock = asSeed ? { next: () => ZERO_STAMP } : await openClock(database);
  for (const { table, id, fields, whenNew } of changes) {
    // Two changes of one row must see each other.
    const old: Record<string, unknown> | undefined = await database.table(table).get(id);
    const row =
      old === undefined
        ? patched({ id, v: ROW_VERSION }, { ...whenNew, ...fields }, clock.next())
        : patched(old, fields, clock.next());
    const judged = SCHEMAS[table].safeParse(row);
    if (!judged.success) {
      throw new InvalidRow(
        `A row of ${table} would not meet its schema, so nothing was stored: ${judged.error.message}`,
      );
    }
    if (table === "scores" && !asSeed) await stillOpen(database, row["roundId"]);
    await database.table(table).put(row);
  }
}

function patched(
  old: Readonly<Record<string, unknown>>,
  fields: Change["fields"],
  stamp: string,
): Record<string, unknown> {
  const row: Record<string, unknown> = { ...old };
  const stamps: Record<string, unknown> = { ...(typeof old["_t"] === "object" ? old["_t"] : {}) };
  for (const [field, value] of Object.entries(fields)) {
    // Emptied, not removed: an absent field could not win over an older value on another device.
    const stored = value ?? null;
    if (JSON.stringify(row[field] ?? null) === JSON.stringify(stored)) continue;
    row[field] = stored;
    stamps[field] = stamp;
  }
  row["_t"] = stamps;
  return row;
}

interface OpenClock {
  readonly next: () => string;
}

/** The clock of this device, shared by all tabs through the database; advances within the transaction. */
async function openClock(database: Database): Promise<OpenClock> {
  const { clock: last, device = newId() } = await readMeta(database, "clock", "device");
  const stamp = nextStamp(last, Date.now(), device);
  await writeMeta(database, { clock: stamp, device });
  return { next: () => stamp };
}
