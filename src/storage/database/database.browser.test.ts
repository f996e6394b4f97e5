import { Dexie } from "dexie";
import { beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { judge } from "#domain/attention/judge.ts";
import { resultsOfRounds } from "#domain/rounds/results-of-rounds.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import databaseV1 from "#tests/fixtures/database-v1.json";
import databaseV2 from "#tests/fixtures/database-v2.json";
import databaseV3 from "#tests/fixtures/database-v3.json";
import databaseV4 from "#tests/fixtures/database-v4.json";
import exampleV2 from "#tests/fixtures/example-v2.json";

import { Database, DATABASE_VERSION } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { change, write } from "./write.ts";

// What version 1 looked like on disk, written down: released versions are history.
const STORES_V1 = {
  communities: "id",
  members: "id, communityId",
  memberRoles: "id, communityId",
  phases: "id, communityId",
  meetings: "id, communityId",
  rounds: "id, communityId",
  scores: "id, communityId",
  corrections: "id, communityId",
  ballots: "id, communityId",
  agendas: "id, communityId",
  agendaPoints: "id, communityId",
  agendaPointTips: "id, communityId",
  setAsides: "id, communityId",
  meta: "id",
};

const STORES_V2 = { ...STORES_V1, conflicts: "id, communityId" };

const { ballots: _gone, ...WITHOUT_BALLOTS } = STORES_V2;
const STORES_V3 = { ...WITHOUT_BALLOTS, counts: "id, communityId" };
const STORES_V4 = { ...STORES_V3, actions: "id, communityId" };

const FACTOR_IDS = greenport12.factors.map(({ id }) => id);

let name: string;

beforeEach(() => {
  name = newId();
});

async function writeOldDatabase(
  version: number,
  stores: Record<string, string>,
  rows: Record<string, object[]>,
) {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
}

it("B3 R3 version 1 opens, with its ballots counted, every other row as it was, and in today's shape", async () => {
  await writeOldDatabase(1, STORES_V1, databaseV1);

  const database = new Database(name);
  for (const table of TABLES) {
    const rows = await database.table(table).toArray();
    expect(rows, table).toEqual({ ...databaseV3, actions: [] }[table]);
    for (const row of rows) expect(SCHEMAS[table].safeParse(row).success, table).toBe(true);
  }
  database.close();
});

it("B3 R3 version 2 opens, with its ballots counted and every other row as it was, those of the device alone included", async () => {
  await writeOldDatabase(2, STORES_V2, databaseV2);

  const database = new Database(name);
  for (const [table, rows] of Object.entries(databaseV3)) {
    expect(await database.table(table).toArray(), table).toEqual(rows);
  }
  expect([...database.backendDB().objectStoreNames]).not.toContain("ballots");
  expect(Object.keys(databaseV2).toSorted()).toEqual(Object.keys(STORES_V2).toSorted());
  database.close();
});

it("B3 version 3 opens, with every row as it was", async () => {
  await writeOldDatabase(3, STORES_V3, databaseV3);

  const database = new Database(name);
  for (const [table, rows] of Object.entries(databaseV3)) {
    expect(await database.table(table).toArray(), table).toEqual(rows);
  }
  expect(Object.keys(databaseV3).toSorted()).toEqual(Object.keys(STORES_V3).toSorted());
  database.close();
});

it("B3 version 4 opens, with every row as it was", async () => {
  await writeOldDatabase(4, STORES_V4, databaseV4);

  const database = new Database(name);
  for (const [table, rows] of Object.entries(databaseV4)) {
    expect(await database.table(table).toArray(), table).toEqual(rows);
  }
  expect(Object.keys(databaseV4).toSorted()).toEqual(Object.keys(STORES_V4).toSorted());
  database.close();
});

it("B3 R3 A8 two years of ballots open as counts: every round tells the same, and every flag is the same to the digit", async () => {
  const { attention, results, ballots, ...rows } = exampleV2;
  await writeOldDatabase(2, STORES_V2, { ...rows, ballots });

  const database = new Database(name);
  const stored = {
    meetings: await database.meetings.toArray(),
    rounds: await database.rounds.toArray(),
    scores: await database.scores.toArray(),
    corrections: await database.corrections.toArray(),
    counts: await database.counts.toArray(),
  };
  const rounds = resultsOfRounds(stored);
  expect(rounds).toEqual(results);
  const phases = await database.phases.toArray();
  const attended = await attendedIn(database);
  const history = { factorIds: FACTOR_IDS, rounds, phases, attended, rhythmWeeks: 8, today: "2026-03-12" };
  expect(inDigits(judge(history))).toBe(inDigits(attention));
  expect(ballots.length).toBeGreaterThan(80);
  expect(stored.counts).toHaveLength(10);
  database.close();
});

/** Chances to nine digits: browsers differ in the last ones of a logarithm. */
function inDigits(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "number" ? Number(inner.toPrecision(9)) : inner,
  );
}

async function attendedIn(database: Database) {
  const agendas = new Map((await database.agendas.toArray()).map((agenda) => [agenda.id, agenda]));
  const meetings = new Map((await database.meetings.toArray()).map((meeting) => [meeting.id, meeting]));
  return (await database.agendaPoints.toArray()).flatMap(({ factorId, agendaId }) => {
    const heldOn = meetings.get(agendas.get(agendaId)?.meetingId ?? "")?.heldOn ?? "";
    return factorId === undefined || factorId === null ? [] : [{ factorId, heldOn }];
  });
}

it("R3 R4 ballots of an open round are counted, and nothing of them is told; those without a round go", async () => {
  const rounds = databaseV1.rounds.map((round) => ({ ...round, status: "open" }));
  const ballots = Array.from({ length: 6 }, (_, at) => ({ ...databaseV1.ballots[1], id: `b${at}` }));
  const stray = { ...databaseV1.ballots[1], id: "stray", roundId: "nowhere" };
  await writeOldDatabase(1, STORES_V1, { ...databaseV1, rounds, ballots: [...ballots, stray] });

  const database = new Database(name);
  const counts = await database.counts.toArray();
  expect(counts.map(({ roundId, counted }) => [roundId, counted.ballots])).toEqual([["round2", 6]]);
  const empty = { scores: [], corrections: [] };
  const stored = { meetings: await database.meetings.toArray(), rounds: await database.rounds.toArray() };
  const open = resultsOfRounds({ ...stored, ...empty, counts }).find(({ roundId }) => roundId === "round2");
  expect(open).toMatchObject({ hidden: true, isOpen: true, ballots: 6, factors: {} });
  database.close();
});

it("B3 upgrades version 1 and takes nothing away but ballots: the new table of version 2 is there, empty", async () => {
  await writeOldDatabase(1, STORES_V1, { ...databaseV1, meta: databaseV2.meta });

  const database = new Database(name);
  await database.open();

  expect(database.verno).toBe(DATABASE_VERSION);
  expect(await database.conflicts.toArray()).toEqual([]);
  expect(await database.meta.toArray()).toEqual(databaseV2.meta);
  database.close();
});

/** Runs in a worker: begins the upgrade to version 2, and never comes to an end. */
function upgradeForEver(database: string): void {
  const request = indexedDB.open(database, 20);
  request.addEventListener("upgradeneeded", () => {
    const made = request.result.createObjectStore("conflicts", { keyPath: "id" });
    request.transaction?.objectStore("members").clear();
    const goOn = () => made.put({ id: "half" }).addEventListener("success", goOn);
    made.put({ id: "half" }).addEventListener("success", () => {
      postMessage("half-way");
      goOn();
    });
  });
}

it("B3 B5 an upgrade that dies half-way leaves everything as it was, and the next one succeeds", async () => {
  await writeOldDatabase(1, STORES_V1, databaseV1);
  const script = new Blob([`(${upgradeForEver.toString()})(${JSON.stringify(name)})`]);
  const worker = new Worker(URL.createObjectURL(script));
  await new Promise((resolve) => worker.addEventListener("message", resolve));
  worker.terminate();

  const opened = await openDatabase(() => undefined, name);

  if (!opened.ok) throw new Error(opened.error.type);
  expect(opened.value.verno).toBe(DATABASE_VERSION);
  for (const table of TABLES)
    expect(await opened.value.table(table).toArray(), table).toEqual({ ...databaseV3, actions: [] }[table]);
  expect(await opened.value.conflicts.toArray()).toEqual([]);
  opened.value.close();
});

it("B3 keeps fields that this version does not know when a row changes", async () => {
  await writeOldDatabase(1, STORES_V1, databaseV1);
  const database = new Database(name);

  await write(database, [change("communities", "community1", { name: "Proeftuin Zuid" })]);

  const row = await database.communities.get("community1");
  expect(row).toMatchObject({ name: "Proeftuin Zuid", futureField: { kept: true } });
  database.close();
});

it("B3 changes its tables only together with a new version", () => {
  const database = new Database(name);
  const schema = Object.fromEntries(
    database.tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(", "),
    ]),
  );

  expect({ version: database.verno, schema }).toEqual({ version: 4, schema: STORES_V4 });
  // Of each version data are kept as they were then, and the tests above open them.
  expect([databaseV1, databaseV2, databaseV3, databaseV4]).toHaveLength(DATABASE_VERSION);
});

it("B3 refuses a newer database and leaves it untouched", async () => {
  await writeOldDatabase(99, STORES_V1, databaseV1);

  const opened = await openDatabase(() => undefined, name);

  expect(opened).toEqual({ ok: false, error: { type: "StorageNewer" } });
  const newer = new Dexie(name);
  await newer.open();
  expect(newer.verno).toBe(99);
  expect(await newer.table("communities").toArray()).toEqual(databaseV1.communities);
  newer.close();
});

it("B5 makes way for a newer version in another tab", async () => {
  let isClosed = false;
  const opened = await openDatabase(() => {
    isClosed = true;
  }, name);
  expect(opened.ok).toBe(true);

  await writeOldDatabase(DATABASE_VERSION + 1, STORES_V4, {});

  expect(isClosed).toBe(true);
});
