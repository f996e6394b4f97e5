import { afterEach, beforeEach, expect, it } from "vitest";

import { ZERO_STAMP } from "#domain/rows/clock.ts";
import { newId } from "#platform/new-id.ts";
import { createCommunity, deleteCommunity } from "#storage/rows/communities.ts";

import { Database } from "./database.ts";
import { change, write } from "./write.ts";

let database: Database;

beforeEach(() => {
  database = new Database(newId());
});

afterEach(() => {
  database.close();
});

const PHASE = { communityId: "c1", kind: "dream", startsOn: "2026-01-01", deleted: false } as const;

it("stamps only the fields that changed, each later than before", async () => {
  await write(database, [change("phases", "p1", PHASE)]);
  const first = await database.phases.get("p1");
  await write(database, [change("phases", "p1", { ...PHASE, startsOn: "2026-02-02" })]);
  const second = await database.phases.get("p1");

  expect(Object.keys(first?._t ?? {}).toSorted()).toEqual(["communityId", "deleted", "kind", "startsOn"]);
  expect(second?._t?.["kind"]).toBe(first?._t?.["kind"]);
  expect((second?._t?.["startsOn"] ?? "") > (first?._t?.["startsOn"] ?? "")).toBe(true);
});

it("keeps the stamps moving forward over tabs that write at once", async () => {
  const otherTab = new Database(database.name);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      write(index % 2 === 0 ? database : otherTab, [change("phases", `p${index}`, PHASE)]),
    ),
  );
  const stamps = (await database.phases.toArray()).map((phase) => phase._t?.["kind"]);
  otherTab.close();

  expect(new Set(stamps).size).toBe(20);
});

it("writes all changes or none", async () => {
  const attempt = write(database, [
    change("phases", "p1", PHASE),
    change("phases", "p2", { ...PHASE, startsOn: "no day" }),
  ]);

  await expect(attempt).rejects.toThrow("nothing was stored");
  expect(await database.phases.toArray()).toEqual([]);
});

it("gives a seed the zero stamp, so that a real edit wins", async () => {
  await write(database, [change("phases", "p1", PHASE)], { asSeed: true });

  const row = await database.phases.get("p1");
  expect(new Set(Object.values(row?._t ?? {}))).toEqual(new Set([ZERO_STAMP]));
});

it("U4 keeps what is deleted, so that it can come back", async () => {
  const made = await createCommunity(database, "Proeftuin", "greenport-12");
  const id = made.ok ? made.value : "";
  await deleteCommunity(database, id, true);
  expect((await database.communities.get(id))?.deleted).toBe(true);

  await deleteCommunity(database, id, false);
  expect(await database.communities.get(id)).toMatchObject({ name: "Proeftuin", deleted: false });
});

it("B5 says so when the disk is full, and stores nothing of it", async () => {
  // Only the browser can fill a disk: what it would throw is thrown where it would throw it.
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
  const written = await write(database, [change("phases", "p1", PHASE)]);
  Object.defineProperty(IDBObjectStore.prototype, "put", put);

  expect(written).toEqual({ ok: false, error: { type: "StorageFull" } });
  expect(await database.phases.toArray()).toEqual([]);
});
