import { greenport12 } from "#content/greenport-12/instrument.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { readBackupFile } from "#storage/backup/read-backup-file.ts";
import { Database } from "#storage/database/database.ts";
import { restoreBackup } from "#storage/merge/restore-backup.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import type { FileKind } from "#tests/bench/fuzz/hostile-files.ts";
import { planOf } from "#tests/bench/fuzz/read-hostile.ts";
import baseRows from "#tests/fixtures/database-v4.json";

export interface Stored {
  readonly taken: number;
  readonly refused: number;
  /** What threw, and what was stored in part or against its schema; with the number of the file. */
  readonly crashes: readonly string[];
  readonly partial: readonly string[];
}

declare global {
  interface Window {
    /** Stores hostile files (in base64) as the app does, and looks at the whole database after each. */
    storeHostile: (kind: FileKind, files: readonly { number: number; base64: string }[]) => Promise<Stored>;
  }
}

window.storeHostile = async (kind, files) => {
  const database = new Database(newId());
  const stored = { taken: 0, refused: 0, crashes: [] as string[], partial: [] as string[] };
  for (const { number, base64 } of files) {
    await putBase(database);
    const before = await idsIn(database);
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    try {
      const wanted =
        kind === "backup" ? await storeBackup(database, bytes) : await storeSheet(database, bytes);
      stored[wanted === undefined ? "refused" : "taken"] += 1;
      const trouble = await partlyStored(database, before, wanted);
      if (trouble !== undefined) stored.partial.push(`${kind} ${number}: ${trouble}`);
    } catch (cause) {
      stored.crashes.push(`${kind} ${number}: ${String(cause).slice(0, 300)}`);
    }
  }
  await database.delete();
  return stored;
};

/** What must be there when a file was taken: ids by table, or how many more rows. */
type Wanted = ReadonlyMap<string, ReadonlySet<string> | number>;

async function storeBackup(database: Database, bytes: Uint8Array<ArrayBuffer>): Promise<Wanted | undefined> {
  const read = await readBackupFile(new Blob([bytes]));
  if (!read.ok) return undefined;
  const restored = await restoreBackup(database, read.value);
  if (!restored.ok) return undefined;
  return new Map(
    Object.entries(read.value.tables).map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))]),
  );
}

async function storeSheet(database: Database, bytes: Uint8Array<ArrayBuffer>): Promise<Wanted | undefined> {
  const plan = await planOf(bytes);
  if (plan?.toStore === undefined) return undefined;
  const imported = await importAnswerSheets(
    database,
    { communityId: "community1", instrument: greenport12 },
    plan.toStore,
  );
  if (!imported.ok) return undefined;
  return new Map([
    ["meetings", plan.toStore.length],
    ["rounds", plan.toStore.length],
    ["counts", plan.toStore.length],
  ]);
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

async function idsIn(database: Database): Promise<Ids> {
  const pairs = TABLES.map(
    async (table) =>
      [table, new Set((await database.table(table).toCollection().primaryKeys()).map(String))] as const,
  );
  return new Map(await Promise.all(pairs));
}

async function partlyStored(
  database: Database,
  before: Ids,
  wanted: Wanted | undefined,
): Promise<string | undefined> {
  const after = await idsIn(database);
  for (const table of TABLES) {
    const [was = new Set(), is = new Set()] = [before.get(table), after.get(table)];
    const more = wanted?.get(table) ?? 0;
    const expected = typeof more === "number" ? was.size + more : new Set([...was, ...more]).size;
    if (is.size !== expected) return `${table} has ${is.size} rows in place of ${expected}`;
    for (const row of await database.table(table).toArray())
      if (!SCHEMAS[table].safeParse(row).success) return `a row of ${table} does not meet its schema`;
  }
  return Reflect.has({}, "polluted") ? "the prototype of all objects was changed" : undefined;
}

async function putBase(database: Database): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    for (const table of TABLES) await database.table(table).bulkPut([...baseRows[table]]);
  });
}
