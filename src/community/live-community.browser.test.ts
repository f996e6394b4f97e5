import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Database } from "#storage/database/database.ts";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";

import { HELD_ROUNDS } from "./held-rounds.ts";
import { type LiveCommunity, liveCommunity } from "./live-community.ts";
import { MEETINGS } from "./rows.ts";

let database: Database;
let community: Community;
let live: LiveCommunity;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  await storedRound(database, community, "2026-11-13");
  live = liveCommunity(database, community.id);
});

afterEach(() => database.delete());

const nothing = () => undefined;
const days = () => live.read(HELD_ROUNDS)?.map(({ meeting }) => meeting.heldOn);

it("reads nothing before it is asked, and then tells of every write", async () => {
  expect(days()).toBeUndefined();
  let told = 0;
  const end = live.listen(HELD_ROUNDS.tables, () => (told += 1));
  await expect.poll(days).toEqual(["2026-11-13"]);
  const before = told;
  await storedRound(database, community, "2026-11-20");
  await expect.poll(() => days()?.toSorted()).toEqual(["2026-11-13", "2026-11-20"]);
  expect(told).toBeGreaterThan(before);
  end();
});

it("goes on with a table until the last that asked for it has gone, and then forgets it", async () => {
  const endOne = live.listen(HELD_ROUNDS.tables, nothing);
  const endOther = live.listen(MEETINGS.tables, nothing);
  await expect.poll(days).toEqual(["2026-11-13"]);
  endOne();
  expect(live.read(MEETINGS)).toHaveLength(1);
  expect(days()).toBeUndefined();
  endOther();
  expect(live.read(MEETINGS)).toBeUndefined();

  await storedRound(database, community, "2026-11-20");
  const endLast = live.listen(MEETINGS.tables, nothing);
  await expect.poll(() => live.read(MEETINGS)?.length).toBe(2);
  endLast();
});

it("tells of no other community", async () => {
  const other = liveCommunity(database, "other");
  const end = other.listen(MEETINGS.tables, nothing);
  await expect.poll(() => other.read(MEETINGS)).toEqual([]);
  end();
});

it("B5 keeps what it read when the database closes under the page", async () => {
  const end = live.listen(MEETINGS.tables, nothing);
  await expect.poll(() => live.read(MEETINGS)).toHaveLength(1);
  database.close();
  const again = live.listen(MEETINGS.tables, nothing);
  expect(live.read(MEETINGS)).toHaveLength(1);
  again();
  end();
});
