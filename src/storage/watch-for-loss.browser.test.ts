import { Dexie } from "dexie";
import { beforeEach, expect, it } from "vitest";

import { newId } from "#platform/new-id.ts";

import { type Database } from "./database/database.ts";
import { openDatabase } from "./database/open-database.ts";
import { type StorageError } from "./database/storage-error.ts";
import { hadData } from "./had-data.ts";
import { createCommunity } from "./rows/communities.ts";

let name: string;

beforeEach(() => {
  name = newId();
});

async function opened(onClosed: (why: StorageError) => void = () => undefined): Promise<Database> {
  const result = await openDatabase(onClosed, name);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

it("B5 says that the data are gone when the database is deleted under an open app, and writes nothing", async () => {
  const reasons: StorageError[] = [];
  const database = await opened((why) => reasons.push(why));
  await createCommunity(database, "Proeftuin", "greenport-12");

  await Dexie.delete(name);

  expect(reasons).toEqual([{ type: "StorageGone" }]);
  expect(await createCommunity(database, "Proeftuin", "greenport-12")).toEqual({
    ok: false,
    error: { type: "StorageGone" },
  });
  expect(await Dexie.exists(name)).toBe(false);
});

it("B5 goes on when the browser closed the connection and the data are still there", async () => {
  const reasons: StorageError[] = [];
  const database = await opened((why) => reasons.push(why));
  await createCommunity(database, "Proeftuin", "greenport-12");

  database.backendDB().dispatchEvent(new Event("close"));

  expect(await createCommunity(database, "Nog een", "greenport-12")).toMatchObject({ ok: true });
  expect(await database.communities.count()).toBe(2);
  expect(reasons).toEqual([]);
  database.close();
});

it("B5 says at the next start that there were data here, once", async () => {
  const database = await opened();
  await createCommunity(database, "Proeftuin", "greenport-12");
  database.close();
  expect(hadData(name)).toBe(true);
  await Dexie.delete(name);

  expect(await openDatabase(() => undefined, name)).toEqual({ ok: false, error: { type: "StorageGone" } });
  (await opened()).close();
});

it("says nothing of the kind to who was never here", async () => {
  const database = await opened();
  expect(hadData(name)).toBe(false);
  database.close();
});
