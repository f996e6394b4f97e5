import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readBackup } from "#domain/backup/backup.ts";
import { nextStamp, ZERO_STAMP } from "#domain/rows/clock.ts";
import { SCHEMAS, TABLES } from "#domain/rows/row-schemas.ts";
import { newId } from "#platform/new-id.ts";
import { readEverything } from "#storage/backup/backup.ts";
import { Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { readBackupState } from "#storage/last-backup.ts";
import { deleteCommunity, editCommunity } from "#storage/rows/communities.ts";
import olderFile from "#tests/fixtures/backup-v1.json?url";
import databaseV4 from "#tests/fixtures/database-v4.json";
import { aCount } from "#tests/support/rows.ts";

import { previewRestore } from "./preview-restore.ts";
import { restoreBackup, type RestoreJournal } from "./restore-backup.ts";
import { undoRestore } from "./undo-restore.ts";

const TODAY = "2026-05-01";
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

async function fileOf(database: Database): Promise<string> {
  const backup = await readEverything(database, TODAY);
  if (!backup.ok) throw new Error("The backup could not be made.");
  return JSON.stringify(backup.value);
}

function read(file: string) {
  const backup = readBackup(file, SCHEMAS);
  if (!backup.ok) throw new Error(`The file could not be read: ${backup.error.type}`);
  return backup.value;
}

async function previewOf(database: Database, file: string) {
  const preview = await previewRestore(database, read(file));
  if (!preview.ok) throw new Error("No preview.");
  return preview.value;
}

async function restoreFile(database: Database, file: string): Promise<RestoreJournal> {
  const restored = await restoreBackup(database, read(file));
  if (!restored.ok)
    throw new Error(
      `Not restored: ${"cause" in restored.error ? String(restored.error.cause) : restored.error.type}`,
    );
  return restored.value;
}

/** Hands a copy of one device to another. */
async function carry(from: Database, to: Database): Promise<RestoreJournal> {
  return restoreFile(to, await fileOf(from));
}

async function rowsOf(database: Database) {
  return Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, await database.table(table).toArray()])),
  );
}

/** What one device counted in it of older ballots, of which it had so many. */
const inThirdRound = (ballots: number) =>
  aCount({
    communityId: "community1",
    roundId: "round3",
    counted: { ballots, factors: {}, tooFew: [] },
    _t: { communityId: ZERO_STAMP, roundId: ZERO_STAMP, counted: ZERO_STAMP },
  });
const MEMBER = {
  communityId: "community1",
  organisation: "",
  organisationKind: "other",
  mandate: "none",
} as const;

const member = (database: Database, name: string) =>
  write(database, [change("members", "member1", { name })]);

/** One in which can still be answered; the two of the fixture are closed. */
const openThirdRound = (database: Database) =>
  write(database, [
    change("rounds", "round3", {
      communityId: "community1",
      meetingId: "meeting1",
      mode: "individual",
      instrumentId: "greenport-12",
      instrumentVersion: 1,
      threshold: 5,
      status: "open",
    }),
    change("scores", "round3_commitment", {
      communityId: "community1",
      roundId: "round3",
      factorId: "commitment",
      remark: "",
      remarkLevel: "team",
    }),
  ]);

describe("B1 restoring", () => {
  it("brings everything to an empty device, and says beforehand what comes in", async () => {
    const file = await fileOf(device);

    expect(await previewOf(otherDevice, file)).toMatchObject({
      communities: [
        { name: "Proeftuin Noord", fate: "new", added: { rounds: 2, counts: 1, members: 1 }, changed: {} },
      ],
      newRows: 17,
      changedRows: 0,
      sameRows: 0,
      conflicts: 0,
      clockAhead: undefined,
    });
    await restoreFile(otherDevice, file);
    expect(await rowsOf(otherDevice)).toEqual(await rowsOf(device));
  });

  it("twice changes nothing", async () => {
    const before = await rowsOf(device);
    expect(await previewOf(device, await fileOf(device))).toMatchObject({
      newRows: 0,
      changedRows: 0,
      sameRows: 17,
    });

    await carry(device, device);
    await carry(device, device);

    expect(await rowsOf(device)).toEqual(before);
    expect(await device.conflicts.count()).toBe(0);
  });

  it("lets a newer edit win over an older backup, wherever it was made", async () => {
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

  it("tells per community which fields change, and what goes away", async () => {
    await carry(device, otherDevice);
    await editCommunity(device, "community1", { name: "Proeftuin Zuid" });
    await write(device, [change("agendas", "agenda1", { deleted: true })]);

    expect(await previewOf(otherDevice, await fileOf(device))).toMatchObject({
      communities: [
        {
          fate: "known",
          added: {},
          changed: { communities: 1 },
          removed: { agendas: 1 },
          changes: [{ field: "name", was: "Proeftuin Noord", becomes: "Proeftuin Zuid" }],
        },
      ],
      changedRows: 2,
    });
  });

  it("keeps deleted what was deleted, in whatever order the files come", async () => {
    const older = await fileOf(device);
    await deleteCommunity(device, "community1", true);
    const newer = await fileOf(device);

    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const third = newDevice();
      for (const file of files) await restoreFile(third, file);
      expect((await third.communities.get("community1"))?.deleted).toBe(true);
    }
  });

  it("R3 R6 takes over what was counted in a round that is open, and changes nothing in one that is closed", async () => {
    await openThirdRound(device);
    await carry(device, otherDevice);
    await otherDevice.counts.update("round2", { counted: { ballots: 9, factors: {}, tooFew: [] } });
    await otherDevice.counts.add(inThirdRound(3));

    await carry(otherDevice, device);

    expect((await device.counts.get("round2"))?.counted.ballots).toBe(2);
    expect((await device.counts.get("round3"))?.counted.ballots).toBe(3);
  });

  it("T3 R3 counts the ballots of an older device, the same on each, and stores none of them", async () => {
    const file = await (await fetch(olderFile)).text();
    await restoreFile(otherDevice, file);
    expect(await otherDevice.counts.toArray()).toEqual(await device.counts.toArray());

    const before = await rowsOf(device);
    expect(await previewOf(device, file)).toMatchObject({ newRows: 0, changedRows: 0 });
    await restoreFile(device, file);
    expect(await rowsOf(device)).toEqual(before);
  });

  it("leaves nothing behind when it is stopped, however far it was", async () => {
    const file = await fileOf(device);
    for (const chunks of [0, 1, 5, 12]) {
      let seen = 0;
      const restored = await restoreBackup(otherDevice, read(file), {
        isCancelled: () => (seen += 1) > chunks,
      });

      expect(restored).toEqual({ ok: false, error: { type: "Cancelled" } });
      expect(Object.values(await rowsOf(otherDevice)).flat()).toEqual([]);
      expect(await otherDevice.meta.toArray()).toEqual([]);
    }
  });

  it("counts what it brought as saved: it is in the file (B2)", async () => {
    await carry(device, otherDevice);
    expect((await readBackupState(otherDevice)).unsaved).toEqual({ rounds: 0, days: 0 });
  });

  it("never lets the clock run behind a restored one that can be right", async () => {
    const soon = nextStamp(undefined, Date.now() + 3_600_000, "other");
    await otherDevice.communities.bulkAdd(
      databaseV4.communities.map((row) => ({ ...row, _t: { name: soon } })),
    );
    const file = await fileOf(otherDevice);
    expect((await previewOf(device, file)).clockAhead).toBe(undefined);
    await restoreFile(device, file);

    await editCommunity(device, "community1", { name: "Na de reis" });

    await restoreFile(device, file);
    expect((await device.communities.get("community1"))?.name).toBe("Na de reis");
  });
});

describe("U4 undoing a restore", () => {
  it("puts back what was replaced and takes away what came in", async () => {
    await carry(device, otherDevice);
    await member(device, "Anne");
    await write(device, [change("members", "member2", { ...MEMBER, name: "Bo" })]);
    const [before, meta] = [await rowsOf(otherDevice), await otherDevice.meta.toArray()];

    const journal = await carry(device, otherDevice);
    expect(await rowsOf(otherDevice)).toEqual(await rowsOf(device));
    expect(await undoRestore(otherDevice, journal)).toEqual({ ok: true, value: 0 });

    expect(await rowsOf(otherDevice)).toEqual(before);
    const isNoClock = ({ id }: { readonly id: string }) => id !== "clock";
    expect((await otherDevice.meta.toArray()).filter(isNoClock)).toEqual(meta.filter(isNoClock));
  });

  it("empties a device that was empty", async () => {
    const journal = await carry(device, otherDevice);
    await undoRestore(otherDevice, journal);
    expect(Object.values(await rowsOf(otherDevice)).flat()).toEqual([]);

    await carry(device, otherDevice);
    expect(await rowsOf(otherDevice)).toEqual(await rowsOf(device));
  });

  it("leaves a community alone in which something was done since", async () => {
    const journal = await carry(device, otherDevice);
    await member(otherDevice, "Anne");
    const before = await rowsOf(otherDevice);

    expect(await undoRestore(otherDevice, journal)).toEqual({ ok: true, value: 1 });

    expect(await rowsOf(otherDevice)).toEqual(before);
  });
});

describe("T3 two versions of the same", () => {
  beforeEach(() => carry(device, otherDevice));

  it("are both kept on every device where the two meet", async () => {
    await member(device, "Anna");
    await member(otherDevice, "Anne");
    const [file, otherFile] = [await fileOf(device), await fileOf(otherDevice)];
    await restoreFile(device, otherFile);
    await restoreFile(otherDevice, file);

    for (const database of [device, otherDevice]) {
      expect(await database.conflicts.toArray()).toMatchObject([
        { table: "members", rowId: "member1", field: "name", kept: "Anne", lost: "Anna" },
      ]);
      expect((await database.members.get("member1"))?.name).toBe("Anne");
    }
  });

  it("are told once, also when the file comes twice", async () => {
    await member(device, "Anna");
    await member(otherDevice, "Anne");
    const file = await fileOf(device);
    expect((await previewOf(otherDevice, file)).conflicts).toBe(1);

    await restoreFile(otherDevice, file);
    expect((await previewOf(otherDevice, file)).conflicts).toBe(0);
    await restoreFile(otherDevice, file);

    expect(await otherDevice.conflicts.count()).toBe(1);
  });

  it("are none when one was changed after the other had come", async () => {
    await member(device, "Anna");
    await carry(device, otherDevice);
    await member(otherDevice, "Anne");
    await carry(otherDevice, device);
    await carry(device, otherDevice);

    for (const database of [device, otherDevice]) {
      expect(await database.conflicts.count()).toBe(0);
      expect((await database.members.get("member1"))?.name).toBe("Anne");
    }
  });

  it("are forgotten when the restore is undone", async () => {
    await member(device, "Anna");
    await member(otherDevice, "Anne");
    const journal = await carry(device, otherDevice);
    await undoRestore(otherDevice, journal);
    expect(await otherDevice.conflicts.count()).toBe(0);
    expect((await previewOf(otherDevice, await fileOf(device))).conflicts).toBe(1);
  });
});

describe("T3 three devices that exchange files", { tags: "long" }, () => {
  const RUNS = 25;
  const MOST_EDITS = 12;
  const edit = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom("rename", "remark", "delete", "restore", "counts", "member"),
    with: fc.nat(2),
    text: fc.string({ maxLength: 4 }),
  });

  async function apply(database: Database, what: string, text: string) {
    const rows = new Map([
      ["rename", () => change("communities", "community1", { name: `N${text}` })],
      ["remark", () => change("scores", "round3_commitment", { remark: text })],
      ["delete", () => change("agendas", "agenda1", { deleted: true })],
      ["restore", () => change("agendas", "agenda1", { deleted: false })],
      ["member", () => change("members", `m${text.length}`, { ...MEMBER, name: `M${text}` })],
    ]);
    const edited = rows.get(what);
    if (edited === undefined) await database.counts.put(inThirdRound(text.length));
    else await write(database, [edited()]);
  }

  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;

  it(`end equal in every order of meeting, with files underway before and after: ${RUNS} times up to ${MOST_EDITS} edits, in all 6 orders`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: MOST_EDITS }), async (edits) => {
        const devices = [newDevice(), newDevice(), newDevice()] as const;
        await openThirdRound(device);
        for (const each of devices) await carry(device, each);
        for (const each of edits) {
          const [mine, other] = [devices[each.who] ?? device, devices[each.with] ?? device];
          await apply(mine, each.what, each.text);
          // Some meet on the way: then the later edits know of the earlier ones.
          if (each.text.length % 2 === 1) await carry(other, mine);
        }
        const files = await Promise.all(devices.map(fileOf));
        const ends = [];
        for (const order of ORDERS) {
          const end = newDevice();
          for (const index of order) await restoreFile(end, files[index] ?? "");
          ends.push(await rowsOf(end));
        }
        for (const end of ends) expect(end).toEqual(ends[0]);
        for (const [index, each] of devices.entries()) {
          for (const other of [1, 2]) await restoreFile(each, files[(index + other) % 3] ?? "");
          expect(await rowsOf(each)).toEqual(ends[0]);
        }
      }),
      { numRuns: RUNS },
    );
  }, 240_000);

  it(`lose nothing that was said: it counts, or is kept where it met another, or was changed by who had seen it: ${RUNS} times`, async () => {
    const said = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom("name", "description"),
      readsFirst: fc.option(fc.nat(2), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 3, maxLength: MOST_EDITS }), async (edits) => {
        const devices = [0, 1, 2].map(() => ({ database: newDevice(), seen: new Set<string>() }));
        for (const { database } of devices) await carry(device, database);
        const [changedOnPurpose, all] = [new Set<string>(), new Set<string>()];
        for (const [number, { who, what, readsFirst }] of edits.entries()) {
          const [mine, other] = [devices[who], devices[readsFirst ?? who]];
          if (mine === undefined || other === undefined) throw new Error("There are three devices.");
          if (other !== mine) {
            await carry(other.database, mine.database);
            for (const each of other.seen) mine.seen.add(each);
          }
          const text = `${what} ${number}`;
          for (const each of mine.seen) if (each.startsWith(what)) changedOnPurpose.add(each);
          await editCommunity(mine.database, "community1", { [what]: text });
          mine.seen.add(text);
          all.add(text);
        }
        const files = await Promise.all(devices.map(({ database }) => fileOf(database)));
        for (const [index, { database }] of devices.entries())
          for (const other of [1, 2]) await restoreFile(database, files[(index + other) % 3] ?? "");

        const kept = await Promise.all(
          devices.map(async ({ database }) => [
            ...Object.values((await database.communities.get("community1")) ?? {}),
            ...(await database.conflicts.toArray()).map(({ lost }) => lost),
          ]),
        );
        for (const text of all) if (!changedOnPurpose.has(text)) expect(kept.flat()).toContain(text);
      }),
      { numRuns: RUNS },
    );
  }, 240_000);
});
