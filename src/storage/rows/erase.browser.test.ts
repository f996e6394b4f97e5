import { Dexie } from "dexie";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { keepFindings, readFindings } from "#storage/findings.ts";
import { hadData, rememberData } from "#storage/had-data.ts";
import { A_ROW } from "#tests/support/rows.ts";

import { createCommunity, deleteCommunity } from "./communities.ts";
import { eraseCommunity, eraseEverything } from "./erase.ts";
import { addExample } from "./example.ts";

let database: Database;

beforeEach(async () => {
  database = new Database(newId());
  await addExample(database, exampleCommunity("2026-01-01", "nl"));
});

afterEach(() => {
  database.close();
});

/** The whole database as text, read past the app: what is not in it, is not on the device. */
async function raw(): Promise<string> {
  const plain = await new Dexie(database.name).open();
  const rows = await Promise.all(plain.tables.map((table) => table.toArray()));
  plain.close();
  return JSON.stringify(rows);
}

async function exampleId(): Promise<string> {
  return (await database.communities.toArray())[0]?.id ?? "";
}

it("B8 a community that is erased is nowhere in the database any more; another is as it was", async () => {
  const id = await exampleId();
  const other = await createCommunity(database, "Blijft", "greenport-12");
  const otherId = other.ok ? other.value : "";
  await database.conflicts.put({
    id: `members.x.name.1`,
    communityId: id,
    table: "members",
    rowId: "x",
    field: "name",
    kept: "Een naam",
    lost: "Een andere naam",
  });
  const names = (await database.members.toArray()).map(({ name }) => name);
  const before = await raw();
  expect(names.every((name) => before.includes(name))).toBe(true);

  expect(await eraseCommunity(database, id)).toEqual({ ok: true, value: undefined });

  const after = await raw();
  for (const word of [id, "Een andere naam", ...names]) expect(after).not.toContain(word);
  expect(await database.communities.toArray()).toMatchObject([{ id: otherId, name: "Blijft" }]);
});

it("B8 a row of any kind goes with its community", async () => {
  const id = await exampleId();
  for (const table of TABLES.filter((name) => name !== "communities"))
    await database.table(table).put(A_ROW[table]({ id: `row-${table}`, communityId: id }));

  await eraseCommunity(database, id);

  const left = await Promise.all(TABLES.map((table) => database.table(table).toCollection().primaryKeys()));
  expect(left.flat()).toEqual([]);
});

it("B8 a community that was deleted before can still be erased", async () => {
  const id = await exampleId();
  await deleteCommunity(database, id, true);
  keepFindings(id, { rounds: 30, digest: "of its rounds", findings: {} });
  await eraseCommunity(database, id);

  expect(await raw()).not.toContain(id);
  expect(readFindings(id)).toBeUndefined();
});

it("B8 erasing everything leaves no database and nothing the app wrote beside it", async () => {
  rememberData(database.name);
  localStorage.setItem("kiemkracht-preferences", "{}");
  localStorage.setItem("of somebody else", "stays");
  expect(await eraseEverything(database)).toEqual({ ok: true, value: undefined });

  expect(await Dexie.exists(database.name)).toBe(false);
  expect(hadData(database.name)).toBe(false);
  expect(Object.keys(localStorage).filter((name) => name.startsWith("kiemkracht"))).toEqual([]);
  expect(localStorage.getItem("of somebody else")).toBe("stays");
  localStorage.removeItem("of somebody else");
});
