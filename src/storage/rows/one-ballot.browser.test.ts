import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { historyOf, PAST } from "#community/community-view.ts";
import { readStored } from "#community/read-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { readResult, writeResult } from "#domain/result-code/result-code.ts";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { newId } from "#platform/new-id.ts";
import { readEverything } from "#storage/backup/backup.ts";
import { type Database } from "#storage/database/database.ts";
import { openStorage } from "#storage/open-storage.ts";
import { revealRound } from "#storage/pool/reveal-round.ts";
import { filesIn, findFolder, removeFolder } from "#storage/safety-copy/copy-files.ts";
import { UNHURRIED } from "#storage/safety-copy/keep-safety-copy.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { anOlderBallot } from "#tests/support/rows.ts";

import { createCommunity } from "./communities.ts";
import { importAnswerSheets } from "./import-answer-sheets.ts";

/*
 * What a colleague can do who knows a few answers of one person, and gets hold of everything that the app keeps (R3). The
 * attack looks for all answers that stand together, as those of one person, and agree with what is known.
 */

const FACTORS = greenport12.factors.map(({ id }) => id);
const [FEW = ""] = FACTORS.slice(-1);
/** Nine people, who answer all factors but one, which only the first answers. */
const BALLOTS: readonly Answers[] = Array.from({ length: 9 }, (_, person) =>
  Object.fromEntries(
    FACTORS.filter((id) => id !== FEW || person === 0).map((id, place) => [id, answerOf(person, place)]),
  ),
);

function answerOf(person: number, place: number): Answer {
  return POINTS[((person * (place + 3)) % 11) % 5] ?? 1;
}

const REMARK = "Het gaat over hem";

let database: Database;
let name: string;

beforeEach(async () => {
  name = newId();
  const storage = await openStorage(() => undefined, name, { ...UNHURRIED, patienceMs: 60_000 });
  if (!storage.ok) throw new Error(storage.error.type);
  ({ database } = storage.value);
});

afterEach(async () => {
  await endPools(database);
  database.safetyCopy?.end();
  database.close();
  await removeFolder(name);
});

/** All rows of all tables as the browser has them, those that no part of the app reads among them. */
async function rawDatabase(): Promise<string> {
  const open = database.backendDB();
  const tables = [...open.objectStoreNames];
  const reading = open.transaction(tables);
  const all = tables.map(
    (table) =>
      new Promise<unknown>((resolve, reject) => {
        const request = reading.objectStore(table).getAll();
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("It could not be read.")));
      }),
  );
  return JSON.stringify(await Promise.all(all));
}

async function safetyCopy(): Promise<string> {
  const folder = await findFolder(name);
  const texts: string[] = [];
  if (folder !== undefined) for await (const file of filesIn(folder)) texts.push(await file.text());
  return texts.join("\n");
}

async function backup(): Promise<string> {
  const made = await readEverything(database, "2026-05-01");
  if (!made.ok) throw new Error(made.error.type);
  return JSON.stringify(made.value);
}

/** All that a link holds which somebody takes home now (T4). */
async function resultLink(): Promise<string> {
  const [owner] = await database.communities.toArray();
  if (owner === undefined) throw new Error("no community");
  const past = await readStored(database, owner.id, PAST);
  const asked = { factorIds: FACTORS, today: "2026-05-01", memory: emptyMemory() };
  const shared = sharedResultOf({
    community: owner,
    history: historyOf(past, owner, asked),
    proposals: [],
  });
  const read = readResult(writeResult(shared, greenport12), greenport12);
  if (!read.ok) throw new Error(read.error.type);
  return JSON.stringify(read.value);
}

const PLACES: Readonly<Record<string, () => Promise<string>>> = {
  "the raw database": rawDatabase,
  "the safety copy": safetyCopy,
  "a copy of the user's": backup,
  "the link of a result": resultLink,
};

/** Every set of answers in a text that agrees with what is known of one person. */
function ballotsFound(text: string, known: Answers): readonly Answers[] {
  return text
    .split("\n")
    .flatMap((line) => setsIn(parsed(line)))
    .filter((found) => Object.entries(known).every(([id, answer]) => found[id] === answer));
}

/** Whatever in a value is a set of answers by factor, however deep. */
function setsIn(value: unknown): readonly Answers[] {
  if (typeof value !== "object" || value === null) return [];
  const pairs = Object.entries(value).filter(([id, answer]) => FACTORS.includes(id) && isAnswer(answer));
  const own = pairs.length > 1 ? [Object.fromEntries(pairs)] : [];
  return [...own, ...Object.values(value).flatMap(setsIn)];
}

function isAnswer(value: unknown): boolean {
  return POINTS.some((point) => point === value) || value === "dont-know" || value === "not-applicable";
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function community(): Promise<string> {
  const made = await createCommunity(database, "Proeftuin", greenport12.id);
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
}

async function importNine(): Promise<void> {
  const place = { communityId: await community(), instrument: greenport12 };
  const imported = await importAnswerSheets(database, place, [
    { heldOn: "2026-03-04", title: "", ballots: BALLOTS },
  ]);
  expect(imported.ok).toBe(true);
}

async function revealNine(): Promise<void> {
  // Nine, where remarks are told from ten on (R5).
  const round = await aCollectingRound(database, await community(), { remarkRule: "from-ten" });
  await handIn(
    database,
    round,
    BALLOTS.map((answers, person) => ({ answers, remarks: { [FACTORS[0] ?? ""]: `${REMARK} ${person}` } })),
  );
  const revealed = await revealRound(database, round, questionsOf(round, greenport12));
  expect(revealed.ok).toBe(true);
}

/** The roads by which nine forms become counts. */
const ROADS = { "a file": importNine, "a reveal": revealNine };

describe.each(Object.entries(ROADS))("R3 attack, after %s: what one person answered", (_road, countNine) => {
  it.each(Object.entries(PLACES))("is not in %s, for who knows one to four of them", async (_place, read) => {
    await countNine();
    const text = await read();

    // There is something to read, and in it what all of them answered together.
    expect(text).toContain('"ballots":9');
    expect(text).not.toContain(REMARK);
    for (const ballot of BALLOTS) {
      for (const known of [1, 2, 3, 4]) {
        const some = Object.fromEntries(Object.entries(ballot).slice(0, known));
        expect(ballotsFound(text, some)).toEqual([]);
      }
    }
  });

  it("a factor that one of nine answered has left its name, and no number", async () => {
    await countNine();
    for (const read of Object.values(PLACES)) {
      const text = await read();
      expect(text).toContain(`"tooFew":["${FEW}"]`);
      expect(text).not.toContain(`"${FEW}":`);
    }
  });
});

it("R4 T4 attack: a round that collects leaves no trace in the link of a result before it is revealed", async () => {
  const communityId = await community();
  const before = await resultLink();
  const round = await aCollectingRound(database, communityId);
  await handIn(
    database,
    round,
    BALLOTS.map((answers) => ({ answers })),
  );
  expect(await resultLink()).toBe(before);
  const revealed = await revealRound(database, round, questionsOf(round, greenport12));
  expect(revealed.ok).toBe(true);
  expect(await resultLink()).not.toBe(before);
});

describe("R3 attack: what one person answered, from what comes in later", () => {
  it("one more ballot, whole or in a file with the others, is refused, so that before and after are the same", async () => {
    await importNine();
    const before = await Promise.all(Object.values(PLACES).map((read) => read()));
    const [round] = await database.rounds.toArray();
    const [owner] = await database.communities.toArray();
    const place = { communityId: owner?.id ?? "", instrument: greenport12 };
    const tenth = Object.fromEntries(FACTORS.map((id) => [id, 1 as const]));
    for (const [how, ballots] of [
      ["add", [tenth]],
      ["replace", [...BALLOTS, tenth]],
      [undefined, [...BALLOTS, tenth]],
    ] as const) {
      const into = how === undefined ? {} : { into: { roundId: round?.id ?? "", how } };
      const more = await importAnswerSheets(database, place, [
        { heldOn: "2026-03-04", title: "", ballots, ...into },
      ]);
      expect(more.ok).toBe(false);
    }
    expect(await Promise.all(Object.values(PLACES).map((read) => read()))).toEqual(before);
  });
});

describe("the attack itself, on a writer that stores ballots as they come", () => {
  it.each([1, 2, 3, 4])("gives the other answers to who knows %i of them", (known) => {
    const rows = BALLOTS.map((answers, at) => anOlderBallot({ id: `b${at}`, answers }));
    const places = [
      JSON.stringify({ ballots: rows }),
      `${JSON.stringify({ version: 1, table: "ballots", rows })}\n`,
    ];
    for (const text of places) {
      for (const ballot of BALLOTS) {
        const some = Object.fromEntries(Object.entries(ballot).slice(0, known));
        expect(ballotsFound(text, some)).toContainEqual(ballot);
      }
    }
    // Of four answers nobody else has the same: it is this person's ballot and no other.
    const [first = {}] = BALLOTS;
    const four = Object.fromEntries(Object.entries(first).slice(0, 4));
    if (known === 4) expect(ballotsFound(places.join("\n"), four)).toHaveLength(2);
  });
});
