import { describe, expect, it } from "vitest";

import { aMember } from "#tests/support/rows.ts";

import { findConflicts } from "./conflict.ts";
import { type Knowledge } from "./knowledge.ts";
import { type StampedRow } from "./merge-rows.ts";

const AT = (minute: number, device: string) => `0mgh2k3${String(minute).padStart(2, "0")}0000${device}`;
const NOTHING: Knowledge = new Map();
const seen = (...stamps: string[]): Knowledge => new Map(stamps.map((stamp) => [stamp.slice(13), stamp]));

const named = (name: string, stamp: string, more: object = {}): StampedRow => ({
  ...aMember({ id: "m1", communityId: "c1", name, _t: { name: stamp } }),
  ...more,
});

const meet = (mine: StampedRow, theirs: StampedRow, mineKnows = NOTHING, theirsKnow = NOTHING) =>
  findConflicts({ table: "members", mine, theirs, mineKnows, theirsKnow });

const MINE = named("Anna", AT(10, "a"));
const THEIRS = named("Anne", AT(20, "b"));

describe("T3 what the loser of a field said", () => {
  it("is kept when both changed it without knowing of each other, whoever reads the file", () => {
    const expected = {
      table: "members",
      rowId: "m1",
      communityId: "c1",
      field: "name",
      kept: "Anne",
      lost: "Anna",
    };
    expect(meet(MINE, THEIRS)).toMatchObject([expected]);
    expect(meet(THEIRS, MINE)).toMatchObject([expected]);
    expect(meet(MINE, THEIRS)[0]?.id).toBe(meet(THEIRS, MINE)[0]?.id);
  });

  it("is nothing new when the winner had seen it", () => {
    expect(meet(MINE, THEIRS, NOTHING, seen(AT(10, "a")))).toEqual([]);
    expect(meet(THEIRS, MINE, seen(AT(10, "a")))).toEqual([]);
  });

  it("is kept when the winner had seen only something earlier of that device", () => {
    expect(meet(MINE, THEIRS, NOTHING, seen(AT(9, "a")))).toHaveLength(1);
  });

  it("is nothing when both say the same, or when it came with the app", () => {
    expect(meet(MINE, named("Anna", AT(20, "b")))).toEqual([]);
    expect(meet(named("Anna", "0".repeat(13)), THEIRS)).toEqual([]);
    expect(meet({ ...MINE, _t: {} }, THEIRS)).toEqual([]);
  });

  it("is not about a place in a list", () => {
    const place = (order: string, stamp: string): StampedRow => ({ id: "p", order, _t: { order: stamp } });
    const places = { mine: place("a0", AT(10, "a")), theirs: place("a1", AT(20, "b")) };
    const unseen = { mineKnows: NOTHING, theirsKnow: NOTHING };
    expect(findConflicts({ table: "agendaPoints", ...places, ...unseen })).toEqual([]);
  });
});

describe("T3 a row that was deleted on one device and written in on the other", () => {
  const deleted = { ...MINE, deleted: true, _t: { name: AT(5, "a"), deleted: AT(30, "b") } };

  it("stays deleted, and can be had back", () => {
    const expected = [{ field: "deleted", kept: true, lost: false }];
    expect(meet(MINE, deleted)).toMatchObject(expected);
    expect(meet(deleted, MINE)).toMatchObject(expected);
  });

  it("is no news when it was deleted with all of it in sight", () => {
    expect(meet(MINE, deleted, NOTHING, seen(AT(10, "a")))).toEqual([]);
  });

  it("is no news when it was put back later", () => {
    const back = { ...MINE, deleted: false, _t: { name: AT(10, "a"), deleted: AT(40, "a") } };
    expect(meet(back, deleted, seen(AT(30, "b")))).toEqual([]);
  });
});
