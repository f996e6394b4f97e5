import { afterEach, beforeEach, expect, it } from "vitest";

import { type Bytes } from "#domain/ballot/bytes.ts";
import { readCode } from "#domain/ballot/code.ts";
import { type HandedIn, packBallot } from "#domain/ballot/packed-ballot.ts";
import { ok } from "#domain/result.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { unlockBox } from "#platform/lock-box.ts";
import { newId } from "#platform/new-id.ts";
import { startBackupWorker } from "#storage/backup/backup-client.ts";
import { type Database } from "#storage/database/database.ts";
import { openStorage } from "#storage/open-storage.ts";
import { eraseEverything } from "#storage/rows/erase.ts";
import { UNHURRIED } from "#storage/safety-copy/keep-safety-copy.ts";
import {
  ballotsIn,
  changedPart,
  difference,
  placesOf,
  readState,
  type State,
} from "#tests/support/pool-attacks.ts";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";

import { unpackKeys } from "./key-record.ts";
import { type PoolRound } from "./pool-requests.ts";
import { connectPools, type Pools } from "./pools.ts";
import { sealBallot } from "./seal-ballot.ts";
import { slotSize, unpackSlots, type Waiting } from "./slots.ts";

const FACTORS = Array.from({ length: 12 }, (_, place) => `factor-${place}`);
const PEOPLE = 8;

/** The safety copy is kept, and not made anew meanwhile: what changes is the pool alone. */
const NEVER_ANEW = { ...UNHURRIED, lookAfterMs: 1_000_000_000 };

let name: string;
let database: Database;
let pools: Pools;
let round: PoolRound;

beforeEach(async () => {
  name = newId();
  const storage = await openStorage(() => undefined, name, NEVER_ANEW);
  if (!storage.ok) throw new Error(storage.error.type);
  ({ database } = storage.value);
  const { community } = await storedCommunity(database);
  const { id } = await storedRound(database, community, "2026-03-02", "individual");
  round = { roundId: id, questions: { factors: FACTORS, asksRemarks: true } };
  pools = connectPools(name);
});

afterEach(async () => {
  pools.close();
  await eraseEverything(database);
});

/** Person by person the same in every run, and no two alike. */
function formOf(person: number): HandedIn {
  const answer = (place: number): Answer => POINTS[(person * 3 + place * (person + 1)) % 5] ?? 1;
  return {
    ballotId: newId(),
    edition: 0,
    answers: Object.fromEntries(FACTORS.map((factorId, place) => [factorId, answer(place)])),
    remarks: { "factor-0": `Opmerking van ${person}` },
  };
}

const FORMS = Array.from({ length: PEOPLE }, (_, person) => formOf(person));

/** What a colleague knows of a person: one to four answers. */
const KNOWN = [1, 2, 3, 4].map((count) => FACTORS.slice(0, count));

function knownOf({ answers }: HandedIn, factors: readonly string[]): HandedIn["answers"] {
  return Object.fromEntries(Object.entries(answers).filter(([factorId]) => factors.includes(factorId)));
}

/** So much of a seal is there by chance nowhere. */
const BLOCK_OF_SEAL = 24;

interface Collected {
  /** Before the first, and after each. */
  readonly states: readonly State[];
  readonly codes: readonly string[];
}

/** All hand in one after the other, and after each of them somebody copies all that the browser keeps. */
async function collect(): Promise<Collected> {
  const pool = await pools.openPool(round);
  if (!pool.ok) throw new Error(pool.error.type);
  const codes: string[] = [];
  const states = [await readState(name)];
  for (const form of FORMS) {
    const code = await sealBallot(form, { ...round, publicKey: pool.value.publicKey });
    if (!code.ok) throw new Error(code.error.type);
    codes.push(code.value);
    expect(await pools.addBallot(round, code.value)).toMatchObject({ ok: true });
    states.push(await readState(name));
  }
  return { states, codes };
}

/** The same, into a pool as one would make it first: in a file, behind each other, all with one key. */
async function collectNaively(isLocked: boolean): Promise<readonly State[]> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const size = 256;
  const slots = new Uint8Array(64 * size);
  const states = [await locked()];
  async function locked(): Promise<State> {
    const iv = new Uint8Array(12);
    const bytes = isLocked
      ? await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, slots)
      : slots.slice().buffer;
    const folder = await navigator.storage.getDirectory();
    const pool = await folder.getDirectoryHandle(`${name}-naive`, { create: true });
    const file = await (await pool.getFileHandle("ballots", { create: true })).createWritable();
    await file.write(bytes);
    await file.close();
    return readState(name);
  }
  for (const [place, form] of FORMS.entries()) {
    const packed = packBallot(form, round.questions);
    if (!packed.ok) throw new Error(packed.error.type);
    slots.set(packed.value, place * size);
    states.push(await locked());
  }
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(`${name}-naive`, { recursive: true });
  return states;
}

/** Of each person, with some answers known, who is found: alone in a state, or in what two states differ in. */
function found(states: readonly State[]): number {
  let count = 0;
  FORMS.forEach((form, person) => {
    const [before, after] = [states[person], states[person + 1]];
    if (before === undefined || after === undefined) return;
    for (const factors of KNOWN) {
      const known = knownOf(form, factors);
      const answers = JSON.stringify(form.answers);
      const everything = [after, difference(before, after)].flatMap((state) =>
        ballotsIn(state, round.questions, known),
      );
      if (everything.some((one) => JSON.stringify(one) === answers)) count += 1;
    }
  });
  return count;
}

it("R3 a test of the tests: whoever knows one to four answers finds all others, and who came last, in a naive pool", async () => {
  const open = await collectNaively(false);
  expect(found(open)).toBe(PEOPLE * KNOWN.length);
  // In the order in which they came.
  const parts = open.slice(1).map((after, place) => changedPart(open[place] ?? new Map(), after));
  expect(parts.map(([part]) => Number(/:(\d+)/u.exec(part ?? "")?.[1]) >> 4)).toEqual(
    FORMS.map((_, place) => place),
  );

  const locked = await collectNaively(true);
  expect(found(locked)).toBe(PEOPLE * KNOWN.length);
});

it("R3 R4 before the reveal no state of files and tables, and no two of them side by side, show a ballot or who came last", async () => {
  const { states, codes } = await collect();
  expect([...(states[1]?.keys() ?? [])].filter((path) => path.includes("-pools/"))).toHaveLength(4);
  expect(found(states)).toBe(0);

  for (const [place, after] of states.slice(1).entries()) {
    // The keys have a file of their own; of that the same part is new each time.
    const ofBallots = (state: State) => new Map([...state].filter(([path]) => path.includes("/ballots-")));
    expect(changedPart(ofBallots(states[place] ?? new Map()), ofBallots(after))).toEqual([]);
    // Nothing but the pool changed at all: no log, no time, no count.
    const rest = (state: State) => [...state].filter(([path]) => !path.includes("-pools/"));
    expect(rest(after)).toEqual(rest(states[place] ?? new Map()));
    const sizes = (state: State) => [...state].map(([path, { length }]) => [path, length]);
    expect(sizes(after)).toEqual(sizes(states[place] ?? new Map()));
  }
  // Nor to who photographed a phone, and so has all of its sealed ballot.
  for (const code of codes) {
    const bytes = readCode("ballot", code);
    if (!bytes.ok) throw new Error(bytes.error.type);
    for (const state of states) expect(placesOf(state, bytes.value.slice(-BLOCK_OF_SEAL))).toEqual([]);
  }
});

it(
  "R3 no table, safety copy or backup holds the keys of a pool, and an earlier key of it is nowhere any more",
  { tags: "long" },
  async () => {
    const { states } = await collect();
    const backup = await startedBackup();
    for (const [place, state] of states.entries()) {
      const now = new Map([...state, ["backup", backup] as const]);
      const [poolKey, privateKey] = keysOf(state);
      const isInKeys = /-pools\/[^/]+\/keys-[ab]:\d+$/u;
      expect(placesOf(now, poolKey)).toEqual([expect.stringMatching(isInKeys)]);
      expect(placesOf(now, privateKey)).toEqual([expect.stringMatching(isInKeys)]);
      for (const later of states.slice(place + 1)) expect(placesOf(later, poolKey)).toEqual([]);
    }
    expect(ballotsIn(new Map([["backup", backup]]), round.questions, {})).toEqual([]);
  },
);

it("R4 before the reveal nothing opens without the keys", async () => {
  await collect();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-pools`);
  const pool = await folder.getDirectoryHandle(round.roundId);
  for (const file of ["keys-a", "keys-b"]) await pool.removeEntry(file);

  const lost = { ok: false, error: { type: "PoolLost" } };
  expect(await pools.lookIntoPool(round)).toEqual(lost);
  expect(await pools.revealPool(round, async () => ok("stored"))).toEqual(lost);
});

it("R3 even who has the keys does not learn who came last, or in which order", { tags: "long" }, async () => {
  const pool = await pools.openPool(round);
  if (!pool.ok) throw new Error(pool.error.type);
  let isAtAnEnd = 0;
  for (let person = 0; person < 30; person += 1) {
    const form = formOf(person);
    const code = await sealBallot(form, { ...round, publicKey: pool.value.publicKey });
    if (!code.ok) throw new Error(code.error.type);
    await pools.addBallot(round, code.value);
    if (person < 8) continue;
    const ids = (await waitingIn(await readState(name))).map(({ ballotId }) => ballotId);
    expect(ids).toHaveLength(person + 1);
    if ([ids[0], ids.at(-1)].includes(form.ballotId)) isAtAnEnd += 1;
  }
  // Two or three of 22 by chance; more than 15 less than once in a million million runs. In a naive pool all are.
  expect(isAtAnEnd).toBeLessThan(16);
});

it("R3 after the reveal no key that ever opened the pool is left, no ballot, and no file", async () => {
  const { states } = await collect();
  const stored = await pools.revealPool(round, async ({ answers }) => {
    // Everything is there while it is counted: a browser that ends now has lost nothing.
    const now = await readState(name);
    expect(placesOf(now, keysOf(now)[1])).toHaveLength(1);
    const inOrder = (all: readonly HandedIn["answers"][]) => all.map((one) => JSON.stringify(one)).toSorted();
    expect(inOrder(answers)).toEqual(inOrder(FORMS.map((form) => form.answers)));
    return ok(now);
  });
  if (!stored.ok) throw new Error(stored.error.type);
  const after = await readState(name);
  for (const state of [...states, stored.value]) {
    for (const key of keysOf(state)) expect(placesOf(after, key)).toEqual([]);
  }
  expect([...after.keys()].filter((path) => path.includes("-pools/"))).toEqual([]);
  expect(ballotsIn(after, round.questions, {})).toEqual([]);
});

async function startedBackup(): Promise<Bytes> {
  const client = startBackupWorker(database);
  const backup = await client.save("2026-03-02");
  client.close();
  if (!backup.ok) throw new Error(backup.error.type);
  return new Uint8Array(await backup.value.arrayBuffer());
}

/** Before what is kept in one of two files. */
const HEAD_BYTES = 12;
/** Before the secret number in a private key, as browsers write it. */
const BEFORE_SECRET = 36;

/** As whoever has the app would read them: the key of the pool, and the secret of the round. */
function keysOf(state: State): readonly [Bytes, Bytes] {
  const records = filesOf(state, "keys").map((bytes) => unpackKeys(bytes.slice(HEAD_BYTES)));
  // What was overwritten with chance has no key of the curve.
  const whole = records.find(
    ({ sealKeys }) => sealKeys.publicKey[0] === 4 && sealKeys.privateKey[0] === 0x30,
  );
  if (whole === undefined) throw new Error("No keys.");
  const { privateKey } = whole.sealKeys;
  return [whole.poolKey, privateKey.slice(BEFORE_SECRET, BEFORE_SECRET + 32)];
}

async function waitingIn(state: State): Promise<readonly Waiting[]> {
  const [key] = keysOf(state);
  const context = { purpose: "kiemkracht pool 1", about: round.roundId };
  for (const bytes of filesOf(state, "ballots")) {
    const slots = await unlockBox(context, { key, locked: bytes.slice(HEAD_BYTES) });
    if (slots.ok) return unpackSlots(slots.value, slotSize(round.questions));
  }
  throw new Error("No ballots.");
}

function filesOf(state: State, what: string): readonly Bytes[] {
  return [...state].flatMap(([path, bytes]) =>
    path.includes(`-pools/${round.roundId}/${what}-`) ? [bytes] : [],
  );
}
