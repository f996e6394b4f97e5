import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { earlierRounds } from "#storage/live/earlier-rounds.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { storedCommunity } from "#tests/support/stored.ts";

import { openAgain } from "./open-again.ts";
import { poolsOf } from "./pools-of.ts";
import { revealRound } from "./reveal-round.ts";

const [ONE = "", OTHER = ""] = greenport12.factors.map(({ id }) => id);
const BEFORE: readonly Answer[] = [1, 2, 2, 5, 5, 5];

let database: Database;
let round: Round;

beforeEach(async () => {
  const { database: made, community } = await storedCommunity();
  database = made;
  round = await aCollectingRound(database, community.id, { remarkRule: "told" });
  await scored(round, BEFORE);
});

afterEach(async () => {
  await endPools(database);
  database.close();
});

/** Everyone says the same of both factors, and writes something where that is asked. */
async function scored(where: Round, said: readonly Answer[]): Promise<void> {
  const factors = where.factors ?? [ONE, OTHER];
  const answers = (answer: Answer) => Object.fromEntries(factors.map((factorId) => [factorId, answer]));
  await handIn(
    database,
    where,
    said.map((answer) => ({ answers: answers(answer) })),
  );
  expect(await revealRound(database, where, questionsOf(where, greenport12))).toMatchObject({ ok: true });
}

async function again(factors: readonly string[] = [ONE]): Promise<Round> {
  const opened = await openAgain(database, round, { instrument: greenport12, factors });
  const row = await database.rounds.get(opened.ok ? opened.value.roundId : "");
  if (row === undefined) throw new Error("no round");
  return row;
}

it("R6, R8 scoring again is a pool of its own for the chosen factors, and the closed round and its counts stay as they were", async () => {
  const was = [await database.rounds.get(round.id), await database.counts.get(round.id)];
  const second = await again();
  expect(second).toMatchObject({ againOf: round.id, factors: [ONE], threshold: 5, remarkRule: "none" });
  await scored(second, [3, 3, 3, 5, 5, 4]);

  expect([await database.rounds.get(round.id), await database.counts.get(round.id)]).toEqual(was);
  expect((await database.counts.get(second.id))?.counted).toEqual({
    ballots: 6,
    factors: { [ONE]: { counts: [0, 0, 3, 1, 2], dontKnow: 0, notApplicable: 0 } },
    tooFew: [],
  });
  expect(
    await poolsOf(database).lookIntoPool({ roundId: second.id, questions: questionsOf(second, greenport12) }),
  )
    // It is destroyed (R3).
    .toMatchObject({ error: { type: "PoolLost" } });
});

it("R5, R8 what would tell of one person beside before is not stored at all", async () => {
  const second = await again([ONE, OTHER]);
  await handIn(
    database,
    second,
    // One does not score the first factor again; of the other one answer is another one.
    BEFORE.map((answer, person) => ({
      answers: { ...(person > 0 && { [ONE]: 4 as const }), [OTHER]: person === 0 ? 4 : answer },
    })),
  );
  await revealRound(database, second, questionsOf(second, greenport12));
  expect((await database.counts.get(second.id))?.counted).toEqual({
    ballots: 6,
    factors: {},
    tooFew: [],
    withheld: { [ONE]: "fewDiffer", [OTHER]: "steady" },
  });
});

it(
  "R8 a second window does not open it twice, and after it was given up it can be opened anew",
  { tags: ["long"] },
  async () => {
    const [one, other] = await Promise.all([again(), again([OTHER])]);
    expect(other.id).toBe(one.id);
    await database.rounds.update(one.id, { deleted: true });
    expect((await again([OTHER])).factors).toEqual([OTHER]);
  },
);

it("R5, R8 a threshold that rose since holds for what is scored again too", { tags: ["long"] }, async () => {
  await database.rounds.update(round.id, { threshold: 7 });
  expect(await again()).toMatchObject({ threshold: 7 });
});

it(
  "R5, R8 a file does not join what was scored again, and takes it along where it takes the place of its round",
  { tags: ["long"] },
  async () => {
    const second = await again();
    await scored(second, [3, 3, 3, 5, 5, 4]);
    const { communityId } = round;
    const sixOthers = Array.from({ length: 6 }, () => ({ [ONE]: 4 as const, [OTHER]: 4 as const }));
    const meeting = { heldOn: "2026-03-02", title: "", ballots: sixOthers };
    const into = { roundId: round.id, how: "replace" } as const;
    const place = { communityId, instrument: greenport12 };
    expect(await importAnswerSheets(database, place, [{ ...meeting, into }])).toMatchObject({ ok: true });
    const gone = (await earlierRounds(database, communityId)).filter(({ isGone }) => isGone);
    expect(gone.map(({ roundId }) => roundId).toSorted()).toEqual([round.id, second.id].toSorted());
  },
);
