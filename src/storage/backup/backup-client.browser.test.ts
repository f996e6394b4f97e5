import { afterEach, beforeEach, expect, it } from "vitest";

import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import databaseV4 from "#tests/fixtures/database-v4.json";

import { type BackupClient, startBackupWorker } from "./backup-client.ts";
import { type HowFar } from "./backup-requests.ts";

const PASSWORD = "zaaien, wieden, oogsten é";
let device: Database;
let empty: Database;
let client: BackupClient;
let told: HowFar[];

beforeEach(async () => {
  told = [];
  device = new Database(newId());
  empty = new Database(newId());
  for (const table of TABLES) await device.table(table).bulkAdd(databaseV4[table]);
  client = startBackupWorker(empty, (howFar) => told.push(howFar));
});

afterEach(() => {
  client.close();
  device.close();
  empty.close();
});

async function fileOf(database: Database, password?: string): Promise<Blob> {
  const own = startBackupWorker(database);
  const saved = await own.save("2026-05-01", password);
  own.close();
  if (!saved.ok) throw new Error(saved.error.type);
  return saved.value;
}

const errorOf = async (file: Blob, password?: string) => {
  const opened = await client.open(file, password);
  return opened.ok ? undefined : opened.error.type;
};

it("B1 U4 looks, restores and undoes off the page, and tells how far it is", async () => {
  const opened = await client.open(await fileOf(device));
  expect(opened).toMatchObject({ ok: true, value: { newRows: 17 } });
  expect(await empty.members.count()).toBe(0);

  expect(await client.restore()).toEqual({ ok: true, value: false });
  expect(await empty.members.toArray()).toEqual(databaseV4.members);
  expect(told.map(({ step }) => step)).toEqual(expect.arrayContaining(["reading", "comparing", "storing"]));
  expect(told.at(-1)).toEqual({ step: "storing", done: 17, total: 17 });

  expect(await client.undo()).toEqual({ ok: true, value: 0 });
  expect(await empty.members.count()).toBe(0);
});

it("B7 a password locks the file, and only that password opens it", { tags: "long" }, async () => {
  const locked = await fileOf(device, PASSWORD);
  expect(await locked.text()).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  expect(await locked.text()).not.toContain("Proeftuin");

  expect(await errorOf(locked)).toBe("Locked");
  expect(await errorOf(locked, `${PASSWORD}!`)).toBe("WrongPassword");
  // The same letters, composed in the other way.
  expect(await errorOf(locked, PASSWORD.normalize("NFD"))).toBeUndefined();
});

it("B7 tells a damaged file from a wrong password", { tags: "long" }, async () => {
  const locked = await fileOf(device, PASSWORD);
  const bytes = new Uint8Array(await locked.arrayBuffer());
  const changed = bytes.slice();
  changed[bytes.length - 100] = (changed[bytes.length - 100] ?? 0) ^ 1;

  expect(await errorOf(new Blob([changed]), PASSWORD)).toBe("DamagedLock");
  expect(await errorOf(new Blob([bytes.slice(0, -50)]), PASSWORD)).toBe("DamagedLock");
  expect(await errorOf(new Blob([bytes.slice(0, 180)]), PASSWORD)).toBe("DamagedLock");
  expect(await errorOf(new Blob([bytes.slice(0, 40)]), PASSWORD)).toBe("OtherLock");
  const header = "age-encryption.org/v1\n-> scrypt YWFhYWFhYWFhYWFhYWFhYQ 30\n";
  expect(await errorOf(new Blob([header]), PASSWORD)).toBe("OtherLock");
  expect(await errorOf(new Blob(["age-encryption.org/v1\n-> X25519 abc\n"]), PASSWORD)).toBe("OtherLock");
});

it("B4 says what is wrong with a file and keeps nothing of it", async () => {
  expect(await errorOf(new Blob(["geen json"]))).toBe("NotJson");
  const bytes = new Uint8Array(await (await fileOf(device)).arrayBuffer());
  const at = new TextDecoder("latin1").decode(bytes).indexOf("Proeftuin Noord");
  expect(await errorOf(new Blob([bytes.with(at, 0xff)]))).toBe("NotJson");
  expect(await errorOf(new Blob(["\ufeff", bytes]))).toBeUndefined();
  expect(await errorOf(new Blob([new Uint8Array(100_000_001)]))).toBe("TooLarge");
});

it("U4 work that is no longer wanted says so at once", async () => {
  const opening = client.open(await fileOf(device));
  client.close();
  expect(await opening).toEqual({ ok: false, error: { type: "Cancelled" } });
});
