import { Dexie } from "dexie";

import { TABLES } from "#domain/rows/row-schemas.ts";
import { startBackupWorker } from "#storage/backup/backup-client.ts";
import { Database } from "#storage/database/database.ts";
import { openStorage } from "#storage/open-storage.ts";

/** Milliseconds of each part. */
export interface RestoreTimes {
  readonly look: number;
  readonly restore: number;
  readonly safetyCopy: number;
  readonly save: number;
  readonly barePut: number;
  readonly bareRead: number;
}

declare global {
  interface Window {
    measureRestore: () => Promise<RestoreTimes>;
    /** What the app does, without the bare measures; for the memory. */
    restoreOnly: () => Promise<void>;
    parsePutOnly: () => Promise<void>;
  }
}

window.measureRestore = async () => {
  const { barePut, bareRead } = await measureBare();
  return { ...(await measureApp()), barePut, bareRead };
};

window.restoreOnly = async () => void (await measureApp());
window.parsePutOnly = async () => void (await measureBare());

function chosenFile(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("No file was chosen.");
  return file;
}

async function measureApp() {
  const name = `restore-${crypto.randomUUID()}`;
  const opened = await openStorage(() => undefined, name);
  if (!opened.ok) throw new Error(opened.error.type);
  const { database } = opened.value;
  const client = startBackupWorker(database);
  const look = await timeOf(async () => good(await client.open(chosenFile())));
  const restore = await timeOf(async () => good(await client.restore()));
  // Begun by the restore, which does not wait for it.
  const safetyCopy = await timeOf(async () => database.safetyCopy?.clear());
  client.close();
  const saver = startBackupWorker(database);
  const save = await timeOf(async () => good(await saver.save("2026-01-01")));
  saver.close();
  database.safetyCopy?.end();
  await database.delete();
  return { look, restore, safetyCopy, save };
}

/** The same rows, parsed before, in one transaction of Dexie on tables with the same indexes. */
async function measureBare() {
  const { tables }: { tables: Record<string, object[]> } = JSON.parse(await chosenFile().text());
  const name = `bare-${crypto.randomUUID()}`;
  const bare = new Dexie(name, { chromeTransactionDurability: "strict" });
  const schema = new Database("schema").tables.map((table) => [
    table.name,
    [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(", "),
  ]);
  bare.version(1).stores(Object.fromEntries(schema));
  await bare.open();
  const barePut = await timeOf(async () => {
    await bare.transaction("rw", [...TABLES], async () => {
      for (const [table, rows] of Object.entries(tables)) await bare.table(table).bulkPut(rows);
    });
  });
  const bareRead = await timeOf(async () => {
    for (const table of TABLES) await bare.table(table).toArray();
  });
  await bare.delete();
  return { barePut, bareRead };
}

function good(result: { readonly ok: boolean; readonly error?: { readonly type: string } }): void {
  if (!result.ok) throw new Error(`The app could not do it: ${JSON.stringify(result.error, textOfCause)}`);
}

function textOfCause(name: string, value: unknown): unknown {
  return name === "cause" ? String(value) : value;
}

async function timeOf(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
