import { afterEach, beforeEach, expect, it } from "vitest";

import { readBackup } from "#domain/backup.ts";
import databaseV1 from "#tests/fixtures/database-v1.json";

import { previewRestore, readEverything, restore } from "./backup.ts";
import { editCommunity } from "./communities.ts";
import { Database } from "./database.ts";
import { newId } from "./new-id.ts";
import { SCHEMAS, TABLES } from "./tables.ts";

const TODAY = "2026-05-01";
let device: Database;
let otherDevice: Database;

beforeEach(async () => {
  device = new Database(newId());
  otherDevice = new Database(newId());
  for (const table of TABLES) await device.table(table).bulkAdd(databaseV1[table]);
});

afterEach(() => {
  device.close();
  otherDevice.close();
});

async function fileOf(database: Database): Promise<string> {
  const backup = await readEverything(database, TODAY);
  if (!backup.ok) throw new Error("The backup could not be made.");
  return JSON.stringify(backup.value);
}

async function restoreFile(database: Database, file: string) {
  const read = readBackup(file, SCHEMAS);
  if (!read.ok) throw new Error(`The file could not be read: ${read.error.type}`);
  return {
    preview: await previewRestore(database, read.value),
    restored: await restore(database, read.value),
  };
}

async function rowsOf(database: Database) {
  return Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, await database.table(table).toArray()])),
  );
}

it("B1 restores everything on an empty device, and says beforehand what comes in", async () => {
  const { preview, restored } = await restoreFile(otherDevice, await fileOf(device));

  expect(preview).toEqual({
    ok: true,
    value: {
      communities: [{ name: "Proeftuin Noord", isNew: true }],
      newRows: 17,
      changedRows: 0,
      sameRows: 0,
    },
  });
  expect(restored.ok).toBe(true);
  expect(await rowsOf(otherDevice)).toEqual(await rowsOf(device));
});

it("B1 restoring twice changes nothing", async () => {
  const file = await fileOf(device);
  const { preview } = await restoreFile(device, file);

  expect(preview).toMatchObject({ ok: true, value: { newRows: 0, changedRows: 0, sameRows: 17 } });
  expect(await fileOf(device)).toBe(file);
});

it("B1 a newer edit wins over an older backup, wherever it was made", async () => {
  const older = await fileOf(device);
  await editCommunity(device, "community1", { name: "Proeftuin Zuid" });
  const newer = await fileOf(device);

  await restoreFile(otherDevice, newer);
  await restoreFile(otherDevice, older);
  await restoreFile(device, older);

  for (const database of [device, otherDevice]) {
    expect((await database.communities.get("community1"))?.name).toBe("Proeftuin Zuid");
  }
});

it("B1 a clock set by a restored backup never runs behind it", async () => {
  const future = databaseV1.communities.map((row) => ({ ...row, _t: { name: "zzzzzzzz00000other" } }));
  await otherDevice.communities.bulkAdd(future);
  await restoreFile(device, await fileOf(otherDevice));

  await editCommunity(device, "community1", { name: "Na de reis" });

  await restoreFile(device, await fileOf(otherDevice));
  expect((await device.communities.get("community1"))?.name).toBe("Na de reis");
});
