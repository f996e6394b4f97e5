import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { SAID_IN_ROUND } from "#domain/rows/row-facts.ts";

import { knowledgeFromRows } from "./knowledge.ts";
import { breaksWhatIsFixed } from "./lasting.ts";
import { sameValue, type StampedRow } from "./merge-rows.ts";
import { leavingStep, mergeRules, type MergeStep, mergeStep } from "./merge-step.ts";
import { sumPreview } from "./restore-preview.ts";

/** All rows of a device, by table and id. */
type Device = ReadonlyMap<string, ReadonlyMap<string, StampedRow>>;

const HOSTILE_RUNS = 2000;
const HONEST_RUNS = 500;
const MOST_DEEDS = 14;
const TABLES = ["communities", "meetings", "rounds", "scores", "corrections", "counts", "agendas"] as const;
const FACTORS = ["trust", "energy"];
const LAST = Date.parse("2026-06-01");

/** A stamp of so many seconds after a morning in May. */
const stampAt = (seconds: number, device: string) =>
  `${(Date.parse("2026-05-01") + seconds * 1000).toString(36).padStart(9, "0")}0000${device}`;

function stamped(id: string, fields: Readonly<Record<string, unknown>>, stamp: string): StampedRow {
  const all = { communityId: "c1", ...fields };
  return { id, v: 1, ...all, _t: Object.fromEntries(Object.keys(all).map((field) => [field, stamp])) };
}

const ROUND = { mode: "manager", instrumentId: "i", instrumentVersion: 1, threshold: 5, status: "open" };
const START = stampAt(0, "a");
const SHARED: Device = deviceOf({
  communities: [
    stamped("c1", { name: "Een" }, START),
    stamped("c2", { communityId: "c2", name: "Twee" }, START),
  ],
  meetings: [stamped("m1", { heldOn: "2026-05-01" }, START), stamped("m2", { heldOn: "2026-05-02" }, START)],
  rounds: [
    stamped("r1", { ...ROUND, meetingId: "m1" }, START),
    stamped("r2", { ...ROUND, meetingId: "m2" }, START),
    stamped("r3", { ...ROUND, meetingId: "m2", mode: "individual", status: "closed" }, START),
  ],
  scores: [score("r1", "trust", 5, START)],
  counts: [
    stamped(
      "r3",
      {
        roundId: "r3",
        counted: {
          ballots: 5,
          factors: { trust: { counts: [0, 0, 1, 4, 0], dontKnow: 0, notApplicable: 0 } },
          tooFew: [],
        },
      },
      "0".repeat(13),
    ),
  ],
});

function deviceOf(rows: Readonly<Record<string, readonly StampedRow[]>>): Device {
  return new Map(TABLES.map((table) => [table, new Map((rows[table] ?? []).map((row) => [row.id, row]))]));
}

function score(roundId: string, factorId: string, answer: number, stamp: string): StampedRow {
  return stamped(
    `${roundId}_${factorId}`,
    { roundId, factorId, answer, remark: "", remarkLevel: "team" },
    stamp,
  );
}

/** What storage does, without storage. */
function stepsOf(mine: Device, theirs: Device): readonly MergeStep[] {
  const rules = mergeRules(rowsIn(mine, "rounds"), rowsIn(theirs, "rounds"), LAST);
  const coming = [...theirs].flatMap(([table, rows]) =>
    [...rows.values()].map((row) => mergeStep(rules, table, [mine.get(table)?.get(row.id), row])),
  );
  const leaving = SAID_IN_ROUND.flatMap((table) =>
    rowsIn(mine, table)
      .filter((row) => rules.closing.has(String(row["roundId"])) && theirs.get(table)?.has(row.id) !== true)
      .map((row) => leavingStep(table, row)),
  );
  return [...coming, ...leaving];
}

function merge(mine: Device, theirs: Device): Device {
  const merged = new Map([...mine].map(([table, rows]) => [table, new Map(rows)]));
  for (const { table, was, theirs: said, row } of stepsOf(mine, theirs)) {
    const rows = merged.get(table) ?? new Map<string, StampedRow>();
    merged.set(table, rows);
    if (row !== undefined) rows.set(row.id, row);
    else rows.delete((was ?? said)?.id ?? "");
  }
  return merged;
}

function rowsIn(device: Device, table: string): readonly StampedRow[] {
  return [...(device.get(table)?.values() ?? [])];
}

function inOrder(device: Device) {
  return [...device].map(([table, rows]) => [
    table,
    [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
}

const deed = fc.record({
  what: fc.constantFrom("answer", "close", "correct", "rename", "delete", "read"),
  round: fc.constantFrom("r1", "r2"),
  factor: fc.constantFrom(...FACTORS),
  to: fc.integer({ min: 1, max: 5 }),
  who: fc.nat(2),
  from: fc.nat(2),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** As the app does it: nothing is said in a closed round but by a correction. */
function done(device: Device, { what, round, factor, to }: Deed, stamp: string): Device {
  const isClosed = device.get("rounds")?.get(round)?.["status"] === "closed";
  const written = (table: string, id: string, fields: Readonly<Record<string, unknown>>): Device => {
    const old = device.get(table)?.get(id);
    const row = { ...stamped(id, fields, stamp), ...old, ...fields };
    const stamps = { ...(old?._t ?? stamped(id, fields, stamp)._t) };
    for (const field of Object.keys(fields)) stamps[field] = stamp;
    return new Map(device).set(table, new Map(device.get(table)).set(id, { ...row, id, _t: stamps }));
  };
  if (what === "answer" && !isClosed) {
    const isNew = device.get("scores")?.has(`${round}_${factor}`) !== true;
    return written("scores", `${round}_${factor}`, {
      ...(isNew && { roundId: round, factorId: factor, remark: "", remarkLevel: "team" }),
      answer: to,
    });
  }
  if (what === "close" && !isClosed) return written("rounds", round, { status: "closed" });
  if (what === "correct" && isClosed) {
    return written("corrections", `x${stamp}`, {
      roundId: round,
      factorId: factor,
      from: 1,
      to,
      reason: "r",
    });
  }
  if (what === "rename") return written("communities", "c1", { name: `N${to}` });
  if (what === "delete") return written("meetings", "m2", { deleted: to > 3 });
  return device;
}

/** Three devices that work and now and then read each other's file. @param mayClose who closes which round */
function lived(deeds: readonly Deed[], mayClose: (deed: Deed) => boolean): readonly Device[] {
  const devices = [SHARED, SHARED, SHARED];
  for (const [index, each] of deeds.entries()) {
    const [mine, other] = [devices[each.who] ?? SHARED, devices[each.from] ?? SHARED];
    const stamp = stampAt(index + 1, "abc".charAt(each.who));
    if (each.what === "read") devices[each.who] = merge(mine, other);
    else if (each.what !== "close" || mayClose(each)) devices[each.who] = done(mine, each, stamp);
  }
  return devices;
}

const deeds = fc.array(deed, { minLength: 2, maxLength: MOST_DEEDS, size: "max" });

/** What somebody made of a file by hand: any field of any row, any stamp, rows more and rows less. */
const forgery = fc.record({
  table: fc.constantFrom(...TABLES),
  row: fc.nat(5),
  field: fc.constantFrom(
    "communityId",
    "meetingId",
    "mode",
    "threshold",
    "status",
    "roundId",
    "answer",
    "answers",
    "deleted",
    "to",
    "from",
    "factorId",
    "name",
    "instrumentVersion",
    "remark",
    "reason",
    "isExample",
  ),
  value: fc.constantFrom<unknown>("c2", "m2", "individual", "open", "closed", 1, 2, 7, true, false, null, {
    trust: 1,
  }),
  at: fc.constantFrom(undefined, 0, 3, 9, 50, 90_000_000, 30_000_000_000),
  as: fc.constantFrom("change", "add", "remove"),
});

function forged(
  device: Device,
  forgeries: readonly (typeof forgery extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const made = new Map([...device].map(([table, rows]) => [table, new Map(rows)]));
  for (const [index, { table, row: number, field, value, at, as }] of forgeries.entries()) {
    const rows = made.get(table);
    const row = [...(rows?.values() ?? [])][number];
    if (rows === undefined || row === undefined) continue;
    const id = as === "add" ? `${row.id}-${index}` : row.id;
    const stamps = { ...row._t, ...(at !== undefined && { [field]: stampAt(at, "z") }) };
    if (as === "remove") rows.delete(row.id);
    else rows.set(id, { ...row, [field]: value, id, _t: stamps });
  }
  return made;
}

const hostile = fc.array(forgery, { minLength: 1, maxLength: 8 });

function expectKept(before: Device, after: Device): void {
  for (const [table, rows] of before) {
    for (const row of rows.values()) {
      const now = after.get(table)?.get(row.id);
      if (now !== undefined) expect(breaksWhatIsFixed(table, row, now), `${table} ${row.id}`).toBe(false);
    }
  }
  for (const round of rowsIn(before, "rounds")) {
    const now = after.get("rounds")?.get(round.id);
    expect(Number(now?.["threshold"])).toBeGreaterThanOrEqual(Math.max(5, Number(round["threshold"])));
    if (round["status"] !== "closed") continue;
    expect([now?.["status"], now?._t?.["status"]]).toEqual(["closed", round._t?.["status"]]);
    for (const table of ["scores", "counts"]) {
      const ofRound = (row: StampedRow) => row["roundId"] === round.id;
      expect(rowsIn(after, table).filter(ofRound)).toEqual(rowsIn(before, table).filter(ofRound));
    }
  }
  for (const [id, correction] of before.get("corrections") ?? [])
    expect(after.get("corrections")?.get(id)?.["to"]).toBe(correction["to"]);
}

/** Every row that reads otherwise than it did is in what is told beforehand. */
function expectTold(before: Device, file: Device, after: Device): void {
  const preview = sumPreview(
    new Map(rowsIn(before, "communities").map(({ id, name }) => [id, String(name)])),
  );
  for (const step of stepsOf(before, file)) preview.add(step);
  const { communities, strayRows } = preview.sum();
  const told = (of: "added" | "changed" | "removed") =>
    communities.reduce((sum, each) => sum + Object.values(each[of]).reduce((a, b) => a + b, 0), 0);
  const all = TABLES.flatMap((table) => {
    const ids = new Set([...(before.get(table)?.keys() ?? []), ...(after.get(table)?.keys() ?? [])]);
    return [...ids].map((id) => [before.get(table)?.get(id), after.get(table)?.get(id)] as const);
  });
  const isSeen = (row: StampedRow | undefined) => row !== undefined && row["deleted"] !== true;
  const isOther = ([was, now]: readonly [StampedRow | undefined, StampedRow | undefined]) =>
    isSeen(was) !== isSeen(now) ||
    (isSeen(was) &&
      Object.keys({ ...was, ...now }).some(
        (field) => field !== "_t" && !sameValue(was?.[field], now?.[field]),
      ));
  expect(told("added") + told("changed") + told("removed") + strayRows).toBeGreaterThanOrEqual(
    all.filter(isOther).length,
  );
}

describe("R5 R6 B4 a file that lies", () => {
  it(`lowers no threshold, opens no round, adds nothing to a closed one, moves no row, and all it changes is told: ${HOSTILE_RUNS} times a device and a forged file of another`, () => {
    fc.assert(
      fc.property(deeds, fc.nat(2), fc.nat(2), hostile, (all, mine, theirs, forgeries) => {
        const devices = lived(all, () => true);
        const before = devices[mine] ?? SHARED;
        const file = forged(devices[theirs] ?? SHARED, forgeries);
        const after = merge(before, file);
        expectKept(before, after);
        expectTold(before, file, after);
        expect(inOrder(merge(after, file))).toEqual(inOrder(after));
        for (const [, stamp] of knowledgeFromRows(
          Object.fromEntries([...after].map(([table]) => [table, rowsIn(after, table)])),
        ))
          expect(stamp < LAST.toString(36).padStart(9, "0") + "z").toBe(true);
      }),
      { numRuns: HOSTILE_RUNS },
    );
  });
});

describe("T3 R6 devices that answer while another closes", () => {
  it(`end equal in every order, each round closed by one of them: ${HONEST_RUNS} times up to ${MOST_DEEDS} deeds`, () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const [a, b, c] = lived(all, ({ who, round }) => who === (round === "r1" ? 0 : 1));
        if (a === undefined || b === undefined || c === undefined)
          throw new Error("There are three devices.");
        const end = inOrder(merge(merge(a, b), c));
        for (const [one, two, three] of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ] as const) {
          expect(inOrder(merge(merge(one, two), three))).toEqual(end);
          expect(inOrder(merge(one, merge(two, three)))).toEqual(end);
        }
      }),
      { numRuns: HONEST_RUNS },
    );
  });

  it(`never change a round that they closed, whoever else closed it too: ${HONEST_RUNS} times`, () => {
    fc.assert(
      fc.property(deeds, fc.nat(2), fc.nat(2), (all, mine, theirs) => {
        const devices = lived(all, () => true);
        const [before, file] = [devices[mine] ?? SHARED, devices[theirs] ?? SHARED];
        expectKept(before, merge(before, file));
      }),
      { numRuns: HONEST_RUNS },
    );
  });
});
