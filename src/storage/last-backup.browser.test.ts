import { afterEach, beforeEach, expect, it } from "vitest";

import { nextStamp } from "#domain/rows/clock.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { aCommunity, aRound } from "#tests/support/rows.ts";

import { readBackupState, rememberBackup } from "./last-backup.ts";

const DAY_MS = 86_400_000;
let device: Database;

beforeEach(async () => {
  device = new Database(newId());
  await device.meta.put({ id: "device", value: "mine" });
  await device.communities.add(aCommunity({ id: "c" }));
});

afterEach(() => device.close());

const closedAt = (ms: number, by = "mine") => nextStamp(undefined, ms, by);

async function addRounds(count: number, status: string, communityId = "c"): Promise<void> {
  await device.rounds.bulkAdd(
    Array.from({ length: count }, () => aRound({ id: newId(), communityId, _t: { status } })),
  );
}

it("B2 counts the rounds closed here since the last backup, and the days since the first of them", async () => {
  const now = Date.now();
  await addRounds(1, closedAt(now - 40 * DAY_MS));
  await addRounds(2, closedAt(now - 10 * DAY_MS));
  expect(await readBackupState(device)).toMatchObject({ unsaved: { rounds: 3, days: 40 }, urgency: "firm" });

  await rememberBackup(device, { madeOn: "2026-01-01", at: closedAt(now - 20 * DAY_MS) });
  expect(await readBackupState(device)).toMatchObject({ unsaved: { rounds: 2, days: 10 }, urgency: "clear" });
});

it("B2 counts no example, nothing deleted, and nothing that came from another device", async () => {
  await device.communities.bulkAdd([
    aCommunity({ id: "example", isExample: true }),
    aCommunity({ id: "gone", deleted: true }),
  ]);
  const stamp = closedAt(Date.now());
  await addRounds(1, stamp, "example");
  await addRounds(1, stamp, "gone");
  await addRounds(1, closedAt(Date.now(), "other"));

  expect(await readBackupState(device)).toMatchObject({ unsaved: { rounds: 0, days: 0 }, urgency: "none" });
});

it("B2 counts all of them, also when there are more than are read at once", async () => {
  await addRounds(1201, closedAt(Date.now()));
  expect((await readBackupState(device)).unsaved.rounds).toBe(1201);
});
