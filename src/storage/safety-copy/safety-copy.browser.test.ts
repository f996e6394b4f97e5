import { Dexie } from "dexie";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { startBackupWorker } from "#storage/backup/backup-client.ts";
import { type Database } from "#storage/database/database.ts";
import { openDatabase } from "#storage/database/open-database.ts";
import { change, write } from "#storage/database/write.ts";
import { openStorage } from "#storage/open-storage.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { eraseCommunity, eraseEverything } from "#storage/rows/erase.ts";
import { addExample } from "#storage/rows/example.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { purgeOld } from "#storage/rows/purge-old.ts";
import databaseV1 from "#tests/fixtures/database-v1.json";
import databaseV2 from "#tests/fixtures/database-v2.json";
import databaseV4 from "#tests/fixtures/database-v4.json";

import { filesIn, findFolder, removeFolder } from "./copy-files.ts";
import { copyLine } from "./copy-line.ts";
import { keepSafetyCopy, UNHURRIED } from "./keep-safety-copy.ts";

/** Here a write waits for its copy however busy the machine is: what it promises is what is looked at, not when it gives up. */
const PATIENT = { ...UNHURRIED, patienceMs: 60_000 };

let name: string;
let open: Database[];

beforeEach(() => {
  name = newId();
  open = [];
});

afterEach(async () => {
  for (const database of open) database.close();
  for (const database of open) database.safetyCopy?.end();
  await removeFolder(name);
});

async function opened(): Promise<{ readonly database: Database; readonly isRecovered: boolean }> {
  const storage = await openStorage(() => undefined, name, PATIENT);
  if (!storage.ok) throw new Error(storage.error.type);
  open.push(storage.value.database);
  return storage.value;
}

async function made(database: Database, communityName: string): Promise<string> {
  const result = await createCommunity(database, communityName, greenport12.id);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

async function rowsOf(database: Database): Promise<unknown> {
  const tables = TABLES.map(async (table) => [table, await database.table(table).orderBy(":id").toArray()]);
  return Object.fromEntries(await Promise.all(tables));
}

/** All that stands in the files of the copy; read again when another tab wrote in one of them meanwhile. */
async function copyText(): Promise<string> {
  const folder = await findFolder(name);
  if (folder === undefined) return "";
  const texts: string[] = [];
  try {
    for await (const file of filesIn(folder)) texts.push(await file.text());
  } catch (cause) {
    if (cause instanceof DOMException) return copyText();
    throw cause;
  }
  return texts.join("");
}

async function writeInto(file: string, text: string): Promise<void> {
  const folder = await findFolder(name, { create: true });
  const handle = await folder?.getFileHandle(file, { create: true });
  const stream = await handle?.createWritable({ keepExistingData: true });
  await stream?.write(text);
  await stream?.close();
}

/** As a browser does that finds the files of the database damaged. */
async function loseTheDatabase(database: Database): Promise<void> {
  database.close();
  database.safetyCopy?.end();
  await new Promise<void>((resolve, reject) => {
    // Not by Dexie, which warns when a worker that ended has not let go yet.
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(new Error("It was not deleted.")));
  });
}

it("B5 all that was acknowledged comes back when the browser lost the database: single writes, seeds, an import", async () => {
  const { database, isRecovered } = await opened();
  expect(isRecovered).toBe(false);
  const communityId = await made(database, "Proeftuin");
  await addExample(database, exampleCommunity("2026-01-01", "nl"));
  await importAnswerSheets(database, { communityId, instrument: greenport12 }, [
    { heldOn: "2026-01-01", title: "", ballots: [{ trust: 4 }, { trust: 2 }] },
  ]);
  const before = await rowsOf(database);
  await loseTheDatabase(database);

  const again = await opened();
  expect(again.isRecovered).toBe(true);
  expect(await rowsOf(again.database)).toEqual(before);
  again.database.close();

  expect((await opened()).isRecovered).toBe(false);
});

it("B5 a snapshot and what was written after it come back together, also where a line was not finished", async () => {
  const { database } = await opened();
  await addExample(database, exampleCommunity("2026-01-01", "nl"));
  await database.safetyCopy?.renew({ afresh: false });
  await made(database, "Na de momentopname");
  const before = await rowsOf(database);
  await loseTheDatabase(database);
  await writeInto("journal-7-a", `{"version":1,"table":"communities","rows":[{"id":"half`);

  const again = await opened();
  expect(await rowsOf(again.database)).toEqual(before);
});

it("B5 the example comes back as it was shown last, also when it was shown before in another language", async () => {
  const { database } = await opened();
  await addExample(database, exampleCommunity("2026-01-01", "nl"));
  await addExample(database, exampleCommunity("2026-03-01", "nl"));
  const before = await rowsOf(database);
  await loseTheDatabase(database);

  expect(await rowsOf((await opened()).database)).toEqual(before);
});

it("B5 what several tabs wrote comes back", async () => {
  const [one, other] = [(await opened()).database, (await opened()).database];
  await made(one, "Een");
  await made(other, "Ander");
  other.safetyCopy?.end();
  other.close();
  await loseTheDatabase(one);

  const again = await opened();
  expect((await again.database.communities.toArray()).map((row) => row.name).toSorted()).toEqual([
    "Ander",
    "Een",
  ]);
});

it("B5 a database that went while the app was open never empties its copy", async () => {
  const { database } = await opened();
  await made(database, "Proeftuin");
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.safetyCopy?.renew({ afresh: false });
  await loseTheDatabase(database);

  const again = await opened();
  expect(await again.database.communities.toArray()).toMatchObject([{ name: "Proeftuin" }]);
});

it("B5 a copy that was left behind, as by a restore that nobody saw the end of, is made whole at the next start", async () => {
  const { database } = await opened();
  await made(database, "Proeftuin");
  await database.safetyCopy?.renew({ afresh: false });
  database.safetyCopy?.end();
  await made(database, "Teruggezet");
  await writeInto("behind", "");
  database.close();
  expect(await copyText()).not.toContain("Teruggezet");

  const again = await openDatabase(() => undefined, name);
  if (!again.ok) throw new Error(again.error.type);
  open.push(again.value);
  keepSafetyCopy(again.value, { ...PATIENT, startAfterMs: 0, lookAfterMs: 0 });
  await expect.poll(copyText).toContain("Teruggezet");
});

it("B3 a copy of a newer version is left as it is, and said", async () => {
  const line = `${JSON.stringify({ version: 99, table: "communities", rows: [{ id: "of-later" }] })}\n`;
  await writeInto("journal-0-a", line);

  const storage = await openStorage(() => undefined, name, PATIENT);
  expect(storage).toEqual({ ok: false, error: { type: "StorageNewer" } });
  expect(await copyText()).toBe(line);
  expect(await Dexie.exists(name)).toBe(false);
});

it("B8 what is erased is in no file of the copy any more, of no tab; the rest still is", async () => {
  const [one, other] = [(await opened()).database, (await opened()).database];
  const gone = await made(one, "Gaat weg");
  await made(other, "Blijft");
  await one.safetyCopy?.renew({ afresh: false });
  await write(one, [change("communities", gone, { name: "Gaat toch weg" })]);
  expect(await copyText()).toContain("Gaat toch weg");

  expect(await eraseCommunity(one, gone)).toMatchObject({ ok: true });
  await expect.poll(copyText).not.toContain("Gaat");
  // The other tab makes its part of the copy anew when it hears of it.
  await expect.poll(copyText).toContain("Blijft");
});

it("B5 a file that another tab takes away while the copy is read, does not keep the others", async () => {
  for (const file of ["one", "other", "third"]) await writeInto(file, file);
  const folder = await findFolder(name);
  if (folder === undefined) throw new Error("There is no copy.");
  const read: string[] = [];
  for await (const file of filesIn(folder)) {
    read.push(await file.text());
    if (read.length === 1)
      for (const gone of ["other", "third"]) await folder.removeEntry(gone).catch(() => undefined);
  }
  expect(read).toContain("one");
});

it("B8 a journal that was to be emptied is not read, and the next tab in its place empties it", async () => {
  const [community] = databaseV1.communities;
  if (community === undefined) throw new Error("There is no community in the fixture.");
  const gone = { ...community, name: "Gaat weg" };
  await writeInto("journal-0-a", copyLine({ table: "communities", rows: [gone] }));
  await writeInto("cleared-0", "");

  const { database, isRecovered } = await opened();
  expect(isRecovered).toBe(false);
  await made(database, "Blijft");
  expect(await copyText()).not.toContain("Gaat weg");
  expect(await copyText()).toContain("Blijft");
});

it("B8 erasing everything takes the copy along", async () => {
  const { database } = await opened();
  await made(database, "Gaat weg");
  expect(await copyText()).toContain("Gaat weg");

  expect(await eraseEverything(database)).toMatchObject({ ok: true });
  expect(await findFolder(name)).toBeUndefined();
});

it("B1 B5 a restore that was undone does not come back with the copy", async () => {
  const { database } = await opened();
  await made(database, "Proeftuin");
  const client = startBackupWorker(database);
  const file = new Blob([
    JSON.stringify({ format: "kiemkracht-backup", version: 1, madeOn: "2026-01-01", tables: databaseV1 }),
  ]);
  expect(await client.open(file)).toMatchObject({ ok: true });
  await client.restore();
  const restored = databaseV1.communities[0]?.name ?? "none";
  await expect.poll(copyText).toContain(restored);

  await client.undo();
  client.close();
  expect(await copyText()).not.toContain(restored);
  expect(await copyText()).toContain("Proeftuin");
});

/** A database and a safety copy as version 2 left them, with ballots in both. */
async function leaveBallots(): Promise<void> {
  const old = new Dexie(name);
  old.version(2).stores(Object.fromEntries(Object.keys(databaseV2).map((table) => [table, "id"])));
  await old.open();
  for (const [table, rows] of Object.entries(databaseV2)) await old.table(table).bulkAdd(rows);
  old.close();
  const lines = Object.entries(databaseV1).map(
    ([table, rows]) => `${JSON.stringify({ version: 1, table, rows })}\n`,
  );
  await writeInto("snapshot-a", `${JSON.stringify({ generation: 1 }).padEnd(39)}\n${lines.join("")}`);
  await writeInto("journal-5-a", lines.join(""));
  expect(await copyText()).toContain('"answers"');
}

it("R3 B3 ballots that an earlier version stored go from the safety copy too, snapshot and journals of all tabs", async () => {
  await leaveBallots();
  const { database } = await opened();
  expect(await database.counts.count()).toBe(1);
  expect(await copyText()).toContain('"answers"');

  await purgeOld(database, Date.now());
  expect(await copyText()).toContain('"table":"counts"');
  expect(await copyText()).not.toContain('"answers"');
});

it("R3 B5 a copy with ballots of an earlier version brings a lost database back with counts, and is then made anew", async () => {
  await leaveBallots();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener("success", () => resolve());
  });
  const { database, isRecovered } = await opened();
  expect(isRecovered).toBe(true);
  expect(await database.counts.toArray()).toEqual(databaseV4.counts);

  await purgeOld(database, Date.now());
  expect(await copyText()).toContain('"table":"counts"');
  expect(await copyText()).not.toContain('"answers"');
});

it("B5 goes on without a copy where the browser keeps no files", async () => {
  const { database } = await opened();
  database.safetyCopy?.end();

  expect(await createCommunity(database, "Proeftuin", greenport12.id)).toMatchObject({ ok: true });
  expect(await copyText()).not.toContain("Proeftuin");
});
