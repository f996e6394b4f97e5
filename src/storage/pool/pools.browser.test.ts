import { afterEach, beforeEach, expect, it } from "vitest";

import { type HandedIn } from "#domain/ballot/packed-ballot.ts";
import { ok } from "#domain/result.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { newId } from "#platform/new-id.ts";
import { openDatabase } from "#storage/database/open-database.ts";
import { eraseCommunity, eraseEverything } from "#storage/rows/erase.ts";
import { readState } from "#tests/support/pool-attacks.ts";
import { aRound } from "#tests/support/rows.ts";

import { type PoolRound } from "./pool-requests.ts";
import { connectPools, type Pools } from "./pools.ts";
import { sealBallot } from "./seal-ballot.ts";

const FACTORS = ["trust", "commitment", "leadership", "learning"];

let database: string;
let pools: Pools;
let round: PoolRound;

beforeEach(() => {
  database = newId();
  pools = connectPools(database);
  round = { roundId: newId(), questions: { factors: FACTORS, asksRemarks: true } };
});

afterEach(async () => {
  await pools.tidyPools(() => false);
  pools.close();
});

function form(said: Partial<HandedIn> = {}): HandedIn {
  return { ballotId: newId(), edition: 0, answers: { trust: 4 }, remarks: {}, ...said };
}

async function opened(): Promise<Uint8Array<ArrayBuffer>> {
  const pool = await pools.openPool(round);
  if (!pool.ok) throw new Error(pool.error.type);
  return pool.value.publicKey;
}

async function codeOf(ballot: HandedIn, publicKey: Uint8Array<ArrayBuffer>, of = round): Promise<string> {
  const sealed = await sealBallot(ballot, { ...of, publicKey });
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value;
}

async function answersAfterReveal(): Promise<readonly HandedIn["answers"][]> {
  let answers: readonly HandedIn["answers"][] = [];
  const stored = await pools.revealPool(round, async (revealed) => {
    ({ answers } = revealed);
    return ok(undefined);
  });
  expect(stored).toEqual({ ok: true, value: undefined });
  return answers;
}

it("R4 tells how many are in until the reveal, and gives all of them then, in no order of theirs", async () => {
  const publicKey = await opened();
  const given: HandedIn["answers"][] = [];
  for (let count = 1; count <= 40; count += 1) {
    const answers = { trust: POINTS[count % 5] ?? 1, learning: "dont-know" } as const;
    given.push(answers);
    const code = await codeOf(form({ answers, remarks: { trust: `Opmerking ${count}` } }), publicKey);
    expect(await pools.addBallot(round, code)).toEqual({
      ok: true,
      value: { outcome: "added", countIn: count },
    });
  }
  expect(await pools.lookIntoPool(round)).toEqual({ ok: true, value: { publicKey, countIn: 40 } });

  const stored = await pools.revealPool(round, async ({ answers, remarks }) => {
    const inOrder = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).toSorted();
    expect(inOrder(answers)).toEqual(inOrder(given));
    expect(answers).not.toEqual(given);
    expect(remarks.map(({ text }) => text).toSorted()).toEqual(
      given.map((_, index) => `Opmerking ${index + 1}`).toSorted(),
    );
    return ok("stored");
  });
  expect(stored).toEqual({ ok: true, value: "stored" });
  expect(await pools.lookIntoPool(round)).toEqual({ ok: false, error: { type: "PoolLost" } });
});

it("T1 a ballot that comes in again counts once, a later one replaces it, and an older one that turns up replaces nothing", async () => {
  const publicKey = await opened();
  const first = form();
  const second = { ...first, edition: 1, answers: { trust: 2 } } as const;
  const codes = [await codeOf(first, publicKey), await codeOf(second, publicKey)] as const;
  const outcomes = [];
  for (const code of [codes[0], codes[0], codes[1], codes[0], await codeOf(second, publicKey)]) {
    const added = await pools.addBallot(round, code);
    outcomes.push(added.ok ? added.value : added.error);
  }

  const outcome = (name: string) => ({ outcome: name, countIn: 1 });
  expect(outcomes).toEqual(["added", "same", "replaced", "older", "same"].map(outcome));
  expect(await answersAfterReveal()).toEqual([{ trust: 2 }]);
});

it("T1 R3 many at once are one write of the pool, and each is told what became of it", async () => {
  const publicKey = await opened();
  const twice = form();
  const forms = [...Array.from({ length: 30 }, () => form()), twice, { ...twice, edition: 1 }];
  const codes = [...(await Promise.all(forms.map((each) => codeOf(each, publicKey)))), "b12"];
  const generation = await generationOf(database);
  const becameOf = await pools.addBallots(round, codes);
  expect(await generationOf(database)).toBe(generation + 1);
  const said = becameOf.map((became) => (became.ok ? became.value.outcome : became.error.type));
  expect(said).toEqual([...Array.from({ length: 31 }, () => "added"), "replaced", "HalfCode"]);
  expect(await pools.lookIntoPool(round)).toMatchObject({ value: { countIn: 31 } });

  await pools.addBallots(round, codes.slice(0, 3));
  expect(await generationOf(database)).toBe(generation + 1);
});

/** How often a pool was written: its files say. */
async function generationOf(name: string): Promise<number> {
  const files = [...(await readState(name))].filter(([path]) => path.includes("/keys-"));
  const generations = files.map(([, bytes]) => new DataView(bytes.buffer));
  return Math.max(...generations.filter(isWritten).map((file) => file.getUint32(0)));
}

/** What was there before is overwritten with chance, and has no length that fits. */
function isWritten(file: DataView): boolean {
  return file.byteLength > 12 && file.getUint32(4) === file.byteLength - 12;
}

it("B4 what is no ballot of this round is refused with its own reason, and nothing stored changes", async () => {
  const publicKey = await opened();
  await pools.addBallot(round, await codeOf(form(), publicKey));
  const good = await codeOf(form(), publicKey);
  const elsewhere = { ...round, roundId: newId() };
  const unasked = { ...round, questions: { ...round.questions, factors: FACTORS.slice(1) } };
  const other = connectPools(newId());
  const foreign = await other.openPool(round);
  if (!foreign.ok) throw new Error(foreign.error.type);
  const bad = {
    OtherRound: await codeOf(form(), publicKey, elsewhere),
    // Of a key that was made for the same round on another device.
    DamagedCode: await codeOf(form(), foreign.value.publicKey),
    OtherQuestions: await codeOf(form({ answers: {} }), publicKey, unasked),
    HalfCode: good.slice(0, -1),
    ForeignCode: "https://example.org/",
  };
  for (const [type, code] of Object.entries(bad)) {
    expect(await pools.addBallot(round, code)).toEqual({ ok: false, error: { type } });
  }
  expect(await sealBallot(form(), { ...round, publicKey: new Uint8Array(65) })).toMatchObject({
    error: { type: "DamagedCode" },
  });
  expect(await pools.lookIntoPool(round)).toMatchObject({ value: { countIn: 1 } });
  await other.tidyPools(() => false);
  other.close();
});

it("R3 opened twice, a round keeps its key and what is in; a device that never had it, or lost it, says so", async () => {
  expect(await pools.lookIntoPool(round)).toEqual({ ok: false, error: { type: "PoolLost" } });
  expect(await pools.addBallot(round, "")).toEqual({ ok: false, error: { type: "PoolLost" } });
  const publicKey = await opened();
  await pools.addBallot(round, await codeOf(form(), publicKey));
  pools.close();

  pools = connectPools(database);
  expect(await pools.openPool(round)).toEqual({ ok: true, value: { publicKey, countIn: 1 } });
  expect(await pools.discardPool(round.roundId)).toEqual({ ok: true, value: undefined });
  expect(await pools.revealPool(round, async () => ok("stored"))).toEqual({
    ok: false,
    error: { type: "PoolLost" },
  });
});

it("R5 once the reveal began nothing comes in; counts that could not be stored are asked for again, and then all is gone", async () => {
  const publicKey = await opened();
  await pools.addBallot(round, await codeOf(form(), publicKey));
  const late = await codeOf(form(), publicKey);

  const full = { ok: false, error: { type: "StorageFull" } } as const;
  expect(await pools.revealPool(round, async () => full)).toEqual(full);
  expect(await pools.addBallot(round, late)).toEqual({ ok: false, error: { type: "RevealBegun" } });
  await expect(pools.revealPool(round, () => Promise.reject(new Error("A bug.")))).rejects.toThrow("A bug.");
  expect(await answersAfterReveal()).toEqual([{ trust: 4 }]);
  expect(await pools.lookIntoPool(round)).toMatchObject({ error: { type: "PoolLost" } });
});

it("B5 two tabs that hand in at once lose nothing", async () => {
  const publicKey = await opened();
  const tabs = [pools, connectPools(database)];
  const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(form(), publicKey)));
  const added = await Promise.all(codes.map((code, index) => tabs[index % 2]?.addBallot(round, code)));

  expect(added.every((one) => one?.ok)).toBe(true);
  expect(await pools.lookIntoPool(round)).toMatchObject({ value: { countIn: 12 } });
  tabs[1]?.close();
});

it(
  "B5 a browser that ends at any moment loses no ballot that was acknowledged",
  { tags: "long" },
  async () => {
    const publicKey = await opened();
    let acknowledged = 0;
    for (let end = 0; end < 40; end += 1) {
      const tab = connectPools(database);
      const adding = tab.addBallot(round, await codeOf(form({ answers: { trust: 3 } }), publicKey));
      // No wait for anything: it is the moment at which it ends, from before it began until after it was through.
      await new Promise((resolve) => setTimeout(resolve, end));
      tab.close();
      if ((await adding).ok) acknowledged += 1;
      const pool = await pools.lookIntoPool(round);
      if (!pool.ok) throw new Error(pool.error.type);
      expect(pool.value.publicKey).toEqual(publicKey);
      expect(pool.value.countIn).toBeGreaterThanOrEqual(acknowledged);
      expect(pool.value.countIn).toBeLessThanOrEqual(end + 1);
    }
    expect((await answersAfterReveal()).length).toBeGreaterThanOrEqual(acknowledged);
  },
);

it("B5 what a browser left that ended between counting and destroying is tidied away, and what waits stays", async () => {
  const publicKey = await opened();
  const waits = { ...round, roundId: newId() };
  await pools.openPool(waits);
  await pools.addBallot(round, await codeOf(form(), publicKey));

  await pools.tidyPools((roundId) => roundId === waits.roundId);
  expect(await pools.lookIntoPool(round)).toMatchObject({ error: { type: "PoolLost" } });
  expect(await pools.lookIntoPool(waits)).toMatchObject({ value: { countIn: 0 } });
});

it(
  "R3 sixty-five ballots have room too, and the sixty-fifth does not lose the others",
  { tags: "long" },
  async () => {
    const publicKey = await opened();
    const codes = await Promise.all(Array.from({ length: 65 }, () => codeOf(form(), publicKey)));
    for (const code of codes) await pools.addBallot(round, code);
    expect(await answersAfterReveal()).toHaveLength(65);
  },
);

it("B8 who erases a community, or everything, takes away the ballots that wait, too", async () => {
  const opening = await openDatabase(() => undefined, database);
  if (!opening.ok) throw new Error(opening.error.type);
  const kept = opening.value;
  await opened();
  const elsewhere = { ...round, roundId: newId() };
  await pools.openPool(elsewhere);
  await kept.rounds.add(aRound({ id: round.roundId, communityId: "erased" }));

  expect(await eraseCommunity(kept, "erased")).toMatchObject({ ok: true });
  expect(await pools.lookIntoPool(round)).toMatchObject({ error: { type: "PoolLost" } });
  expect(await pools.lookIntoPool(elsewhere)).toMatchObject({ ok: true });
  expect(await eraseEverything(kept)).toMatchObject({ ok: true });
  expect(await pools.lookIntoPool(elsewhere)).toMatchObject({ error: { type: "PoolLost" } });
});

it("R3 a browser that keeps no files says so, and nothing waits for what cannot come", async () => {
  Object.defineProperty(navigator, "storage", { value: {}, configurable: true });
  try {
    const unsupported = { ok: false, error: { type: "PoolUnsupported" } };
    expect(await pools.openPool(round)).toEqual(unsupported);
    expect(await pools.revealPool(round, async () => ok("stored"))).toEqual(unsupported);
  } finally {
    Reflect.deleteProperty(navigator, "storage");
  }
});
