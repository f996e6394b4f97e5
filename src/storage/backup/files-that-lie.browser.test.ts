import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { readBackup } from "#domain/backup/backup.ts";
import { type StampedRow } from "#domain/merge/merge-rows.ts";
import { resultsOfRounds } from "#domain/rounds/results-of-rounds.ts";
import { nextStamp, stampMs } from "#domain/rows/clock.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { previewRestore } from "#storage/merge/preview-restore.ts";
import { restoreBackup } from "#storage/merge/restore-backup.ts";
import { undoRestore } from "#storage/merge/undo-restore.ts";
import { editCommunity } from "#storage/rows/communities.ts";
import { deleteMember } from "#storage/rows/members.ts";
import { purgeOld } from "#storage/rows/purge-old.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import databaseV1 from "#tests/fixtures/database-v1.json";
import databaseV4 from "#tests/fixtures/database-v4.json";
import { aRound } from "#tests/support/rows.ts";

import { readEverything } from "./backup.ts";

const DAY_MS = 86_400_000;
/** A stamp that comes after every honest one. */
const LATER = nextStamp(undefined, Date.now() + 3_600_000, "zzz");
/** Of the year 2999. */
const FAR = nextStamp(undefined, Date.parse("2999-06-01"), "far");
/** What travels, of the rows of the fixture. */
const { meta: _meta, conflicts: _conflicts, ...ROWS } = databaseV4;
const databases: Database[] = [];
let device: Database;
let otherDevice: Database;

function newDevice(): Database {
  const database = new Database(newId());
  databases.push(database);
  return database;
}

beforeEach(async () => {
  device = newDevice();
  otherDevice = newDevice();
  for (const table of TABLES) await device.table(table).bulkAdd(databaseV4[table]);
});

afterEach(() => {
  for (const database of databases.splice(0)) database.close();
});

function fileWith(tables: Readonly<Record<string, readonly object[]>>, version = BACKUP_VERSION) {
  const text = JSON.stringify({ format: "kiemkracht-backup", version, madeOn: "2026-05-01", tables });
  const backup = readBackup(text, SCHEMAS);
  if (!backup.ok) throw new Error(`The file could not be read: ${JSON.stringify(backup.error)}`);
  return backup.value;
}

async function fileOf(database: Database) {
  const backup = await readEverything(database, "2026-05-01");
  if (!backup.ok) throw new Error("The backup could not be made.");
  return backup.value;
}

async function previewOf(database: Database, file: ReturnType<typeof fileWith>) {
  const preview = await previewRestore(database, file);
  if (!preview.ok) throw new Error(preview.error.type);
  return preview.value;
}

async function restore(database: Database, file: ReturnType<typeof fileWith>) {
  const restored = await restoreBackup(database, file);
  if (!restored.ok) throw new Error(restored.error.type);
  return restored.value;
}

const carry = async (from: Database, to: Database) => restore(to, await fileOf(from));

function the(rows: readonly object[], id: string): StampedRow {
  const row = rows.find((each): each is StampedRow => "id" in each && each.id === id);
  if (row === undefined) throw new Error(`There is no ${id} in the fixture.`);
  return row;
}

async function resultOf(database: Database, roundId: string) {
  const results = resultsOfRounds({
    meetings: await database.meetings.toArray(),
    rounds: await database.rounds.toArray(),
    scores: await database.scores.toArray(),
    corrections: await database.corrections.toArray(),
    counts: await database.counts.toArray(),
  });
  return results.find((result) => result.roundId === roundId);
}

describe("R5 R6 B4 a file that lies about what is here", () => {
  it("R5 does not lower the threshold of a round, so what is hidden stays hidden, and it is said", async () => {
    const round = the(databaseV4.rounds, "round2");
    const file = fileWith({ rounds: [{ ...round, threshold: 1, _t: { ...round._t, threshold: LATER } }] });
    expect(await resultOf(device, "round2")).toMatchObject({ hidden: true });

    expect((await previewOf(device, file)).communities).toMatchObject([
      { id: "community1", name: "Proeftuin Noord", heldBack: { lower: 1 } },
    ]);
    await restore(device, file);

    expect(await resultOf(device, "round2")).toMatchObject({ hidden: true, threshold: 5 });
  });

  it("R5 brings a round to an empty device with no lower threshold than the app has", async () => {
    const round = { ...the(databaseV4.rounds, "round2"), threshold: 1 };
    await restore(otherDevice, fileWith({ ...ROWS, rounds: [round] }));
    expect(await resultOf(otherDevice, "round2")).toMatchObject({ hidden: true, threshold: 5 });
  });

  it("R6 changes no count of a closed round, and says so", async () => {
    const counted = { ballots: 3, factors: {}, tooFew: [] };
    const file = fileWith({ counts: [{ ...the(databaseV4.counts, "round2"), counted }] });
    expect(await previewOf(device, file)).toMatchObject({
      newRows: 0,
      communities: [{ id: "community1", heldBack: { closed: 1 } }],
    });
    await restore(device, file);
    expect(await device.counts.toArray()).toEqual(databaseV4.counts);
  });

  it("R3 R6 stores no ballot of an older device, and counts none with a round that is closed here", async () => {
    const ballot = { ...the(databaseV1.ballots, "ballot1"), id: "one-more" };
    const file = fileWith({ rounds: databaseV4.rounds, ballots: [...databaseV1.ballots, ballot] }, 1);
    expect(await previewOf(device, file)).toMatchObject({
      newRows: 0,
      communities: [{ id: "community1", heldBack: { closed: 1 } }],
    });
    await restore(device, file);
    expect(await device.counts.toArray()).toEqual(databaseV4.counts);
  });

  it("R6 changes no score of a closed round and does not open it, whatever its stamp says", async () => {
    const [round, score] = [the(databaseV4.rounds, "round1"), the(databaseV4.scores, "round1_reputation")];
    const before = await resultOf(device, "round1");
    for (const stamp of [
      "0000000000000",
      "0000000010000zzz",
      the(databaseV4.rounds, "round1")._t?.["status"] ?? "",
      LATER,
    ]) {
      const file = fileWith({
        rounds: [{ ...round, status: "open", _t: { status: stamp } }],
        scores: [{ ...score, answer: 1, remark: "Anders", _t: { answer: stamp, remark: stamp } }],
      });
      await restore(device, file);
      expect(await resultOf(device, "round1"), stamp).toEqual(before);
    }
  });

  it("R6 shows in full what a correction in the file does, and takes back none that is here", async () => {
    const correction = the(databaseV4.corrections, "correction1");
    const file = fileWith({
      corrections: [
        { ...correction, deleted: true, to: 5, _t: { to: LATER, deleted: LATER } },
        { ...correction, id: "correction2", from: 3, to: 1, _t: { to: LATER } },
      ],
    });
    expect((await previewOf(device, file)).communities).toMatchObject([
      {
        added: { corrections: 1 },
        changes: [{ table: "corrections", field: "to", was: 3, becomes: 1 }],
        heldBack: { fixed: 1 },
      },
    ]);
    await restore(device, file);
    expect(await device.corrections.get("correction1")).toMatchObject({ to: 3 });
  });

  it("B4 moves no meeting to another community, and no round to another meeting", async () => {
    const community = { ...the(databaseV4.communities, "community1"), id: "x", communityId: "x", name: "X" };
    const [meeting, round] = [the(databaseV4.meetings, "meeting1"), the(databaseV4.rounds, "round1")];
    const file = fileWith({
      communities: [community],
      meetings: [{ ...meeting, communityId: "x", _t: { ...meeting._t, communityId: LATER } }],
      rounds: [{ ...round, meetingId: "meeting2", mode: "agreed", _t: { meetingId: LATER, mode: LATER } }],
    });
    const { communities } = await previewOf(device, file);
    expect(communities.find(({ id }) => id === "community1")?.heldBack).toEqual({ fixed: 2 });
    expect(communities.find(({ id }) => id === "x")?.heldBack).toEqual({});
    await restore(device, file);

    expect(await device.meetings.get("meeting1")).toMatchObject({ communityId: "community1" });
    expect(await resultOf(device, "round1")).toMatchObject({ meetingId: "meeting1", mode: "manager" });
  });

  it("B4 names the community of rows that come without it, and counts what belongs to none", async () => {
    const member = the(databaseV4.members, "member1");
    const file = fileWith({
      members: [
        { ...member, name: "Iemand anders", _t: { name: LATER } },
        { ...member, id: "stray", communityId: "nowhere" },
      ],
    });
    expect(await previewOf(device, file)).toMatchObject({
      strayRows: 1,
      communities: [{ name: "Proeftuin Noord", changed: { members: 1 } }],
    });
  });
});

describe("R6 T3 one device closes a round while another still answers", () => {
  const round = {
    communityId: "community1",
    meetingId: "meeting2",
    mode: "manager",
    instrumentId: "greenport-12",
    instrumentVersion: 1,
    threshold: 5,
    status: "open",
    deleted: false,
  } as const;
  const place = aRound({ ...round, id: "round3" });
  const answers = (of: Database) =>
    of.scores
      .where("id")
      .startsWith("round3_")
      .toArray((rows) => rows.map(({ id, answer }) => [id, answer]));

  beforeEach(async () => {
    await write(device, [change("rounds", "round3", round)]);
    await saveAnswer(device, place, "trust", 3);
    await carry(device, otherDevice);
    await saveAnswer(device, place, "trust", 5);
  });

  const late = {
    table: "scores",
    rowId: "round3_trust",
    field: "answer",
    kept: 5,
    lost: 1,
    roundId: "round3",
  };

  for (const order of ["before the other closes it", "after the other closed it"]) {
    it(`an answer given ${order}, unknown to it, does not count anywhere, and is kept to choose from on both`, async () => {
      if (order.startsWith("after")) await closeRound(device, "round3");
      await saveAnswer(otherDevice, place, "trust", 1);
      await saveAnswer(otherDevice, place, "energy", 2);
      if (order.startsWith("before")) await closeRound(device, "round3");
      const [mine, theirs] = [await fileOf(device), await fileOf(otherDevice)];

      expect(await previewOf(otherDevice, mine)).toMatchObject({ conflicts: 2 });
      expect(await previewOf(device, theirs)).toMatchObject({ conflicts: 2 });
      const journal = await restore(otherDevice, mine);
      await restore(device, theirs);

      for (const each of [device, otherDevice]) {
        expect(await answers(each)).toEqual([["round3_trust", 5]]);
        expect(await each.conflicts.toArray()).toMatchObject([
          { field: "answer", rowId: "round3_energy", kept: null, lost: 2 },
          late,
        ]);
      }
      expect((await previewOf(device, theirs)).conflicts).toBe(0);

      expect(await undoRestore(otherDevice, journal)).toMatchObject({ ok: true });
      expect(await answers(otherDevice)).toEqual([
        ["round3_energy", 2],
        ["round3_trust", 1],
      ]);
    });
  }

  it("an answer that was changed on purpose before it was closed asks nothing", async () => {
    await saveAnswer(otherDevice, place, "trust", 1);
    await carry(otherDevice, device);
    await device.conflicts.clear();
    await saveAnswer(device, place, "trust", 4);
    await closeRound(device, "round3");

    await carry(device, otherDevice);

    expect(await answers(otherDevice)).toEqual([["round3_trust", 4]]);
    expect(await otherDevice.conflicts.count()).toBe(0);
  });

  it("both that closed it keep what they closed, and both are told", async () => {
    await saveAnswer(otherDevice, place, "trust", 1);
    await closeRound(otherDevice, "round3");
    await closeRound(device, "round3");
    const [mine, theirs] = [await fileOf(device), await fileOf(otherDevice)];
    await restore(device, theirs);
    await restore(otherDevice, mine);

    expect(await answers(device)).toEqual([["round3_trust", 5]]);
    expect(await device.conflicts.toArray()).toMatchObject([late]);
    expect(await answers(otherDevice)).toEqual([["round3_trust", 1]]);
    expect(await otherDevice.conflicts.toArray()).toMatchObject([{ ...late, kept: 1, lost: 5 }]);
  });
});

describe("T3 B8 stamps of a year that cannot be", () => {
  const community = the(databaseV4.communities, "community1");
  const far = (row: StampedRow) => ({
    ...row,
    _t: Object.fromEntries(
      Object.keys(row)
        .filter((key) => !["id", "_t", "v"].includes(key))
        .map((key) => [key, FAR]),
    ),
  });
  const clockMs = async (of: Database) => stampMs(String((await of.meta.get("clock"))?.value));
  const latest = async (of: Database) => JSON.stringify(await fileOf(of)).includes(FAR.slice(0, 9));

  it("can be read, do not move the clock nor travel on, and what is written from now on wins", async () => {
    const file = fileWith({ communities: [far({ ...community, name: "Van later" })] });
    expect((await previewOf(otherDevice, file)).clockAhead).toMatch(/^2999-/);
    const journal = await restore(otherDevice, file);
    expect((await otherDevice.communities.get("community1"))?.name).toBe("Van later");
    expect(await latest(otherDevice)).toBe(false);

    await editCommunity(otherDevice, "community1", { name: "Van nu" });
    expect(await clockMs(otherDevice)).toBeLessThan(Date.now() + 2 * DAY_MS);
    await restore(otherDevice, file);
    expect((await otherDevice.communities.get("community1"))?.name).toBe("Van nu");

    await undoRestore(otherDevice, journal);
    expect(await clockMs(otherDevice)).toBeLessThan(Date.now() + 2 * DAY_MS);
  });

  it("do not win from what is here, and are kept to choose from", async () => {
    await restore(device, fileWith({ communities: [far({ ...community, name: "Van later" })] }));
    expect((await device.communities.get("community1"))?.name).toBe("Proeftuin Noord");
    expect(await device.conflicts.toArray()).toMatchObject([{ field: "name", lost: "Van later" }]);
  });

  it("cannot say that their device had seen what is yet to be written", async () => {
    const device1 = "device";
    await write(device, [change("members", "member1", { name: "Anna" })]);
    const own = String((await device.meta.get("device"))?.value);
    const member = the(databaseV4.members, "member1");
    const file = {
      ...fileWith({
        members: [
          {
            ...member,
            name: "Vals",
            _t: { name: LATER },
          },
        ],
      }),
      knows: { [own]: FAR.replace("far", own), [device1]: FAR.replace("far", device1) },
    };
    await restore(device, file);
    expect(await device.conflicts.toArray()).toMatchObject([{ field: "name", kept: "Vals", lost: "Anna" }]);
  });

  it("B8 what they deleted goes for good all the same, a year after it came", async () => {
    await restore(
      otherDevice,
      fileWith({ ...ROWS, members: [far({ ...the(databaseV4.members, "member1"), deleted: true })] }),
    );
    await deleteMember(device, "member1", true);
    for (const each of [device, otherDevice]) {
      await purgeOld(each, Date.now());
      await purgeOld(each, Date.now() + 300 * DAY_MS);
      expect(await each.members.count()).toBe(1);
      await purgeOld(each, Date.now() + 380 * DAY_MS);
      expect(await each.members.count()).toBe(0);
    }
  });
});

it("R6 nothing is written into a closed round past the merge either", async () => {
  const score = change("scores", "round1_reputation", { answer: 1 });
  await expect(write(device, [score])).rejects.toThrow("closed");
  expect((await device.scores.get("round1_reputation"))?.answer).toBe("dont-know");
});
