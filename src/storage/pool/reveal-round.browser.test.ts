import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { tidyPoolsOf } from "#storage/tidy-up.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { storedCommunity } from "#tests/support/stored.ts";

import { poolsOf } from "./pools-of.ts";
import { revealRound } from "./reveal-round.ts";

const [ONE = "", OTHER = ""] = greenport12.factors.map(({ id }) => id);
const SIX: readonly Answer[] = [1, 2, 2, 5, "dont-know", "not-applicable"];

let database: Database;
let communityId: string;

beforeEach(async () => {
  const { database: made, community } = await storedCommunity();
  database = made;
  communityId = community.id;
});

afterEach(async () => {
  await endPools(database);
  database.close();
});

const reveal = (round: Round) => revealRound(database, round, questionsOf(round, greenport12));
const isIn = (round: Round) =>
  poolsOf(database).lookIntoPool({ roundId: round.id, questions: questionsOf(round, greenport12) });

function sixSay(said: readonly Answer[]) {
  return said.map((answer, person) => ({
    answers: { [ONE]: answer, ...(person === 0 && { [OTHER]: 3 as const }) },
  }));
}

it("R3, R5 counts to the vote what was handed in, closes the round, and keeps no pool", async () => {
  const round = await aCollectingRound(database, communityId);
  await handIn(database, round, sixSay(SIX.toSpliced(4, 2, 4, 4)));

  expect(await reveal(round)).toEqual({ ok: true, value: undefined });
  expect(await database.counts.get(round.id)).toMatchObject({
    communityId,
    roundId: round.id,
    counted: {
      ballots: 6,
      factors: { [ONE]: { counts: [1, 2, 0, 2, 1], dontKnow: 0, notApplicable: 0 } },
      tooFew: [OTHER],
    },
  });
  expect(await database.rounds.get(round.id)).toMatchObject({ status: "closed" });
  expect(await isIn(round)).toEqual({ ok: false, error: { type: "PoolLost" } });
});

it(
  "R5 keeps counts per kind of organisation where that was asked and each kind has enough forms, and none where one has not",
  { tags: ["long"] },
  async () => {
    const five = (kind: OrganisationKind, answer: Answer, count = 5) =>
      Array.from({ length: count }, () => ({ answers: { [ONE]: answer }, kind }));
    const [enough, tooFew] = [
      await aCollectingRound(database, communityId, { asksKind: true }),
      await aCollectingRound(database, communityId, { asksKind: true }),
    ];
    await handIn(database, enough, [...five("company", 2), ...five("school", 4)]);
    await handIn(database, tooFew, [...five("company", 2), ...five("school", 4, 1)]);
    for (const round of [enough, tooFew]) expect(await reveal(round)).toMatchObject({ ok: true });

    expect((await database.counts.get(enough.id))?.counted.kinds).toMatchObject({
      company: { ballots: 5, factors: { [ONE]: { counts: [0, 5, 0, 0, 0] } } },
      school: { ballots: 5, factors: { [ONE]: { counts: [0, 0, 0, 5, 0] } } },
    });
    expect((await database.counts.get(tooFew.id))?.counted).not.toHaveProperty("kinds");
  },
);

it("R5 below the threshold nothing readable is kept but the number of forms", async () => {
  const round = await aCollectingRound(database, communityId, { remarkRule: "told" });
  const four = SIX.slice(0, 4).map((answer) => ({ answers: { [ONE]: answer }, remarks: { [ONE]: "Traag" } }));
  await handIn(database, round, four);

  expect(await reveal(round)).toMatchObject({ ok: true });
  const row = await database.counts.get(round.id);
  expect(row?.counted).toEqual({ ballots: 4, factors: {}, tooFew: [] });
  expect(row).not.toHaveProperty("remarks");
});

it("R5 keeps remarks by the rule that was told, apart from who wrote them", async () => {
  const round = await aCollectingRound(database, communityId, { remarkRule: "told" });
  const texts = ["Zorgen", "Aandacht", "", "Meer tijd", "Goed"];
  await handIn(
    database,
    round,
    texts.map((text) => ({ answers: { [ONE]: 4 }, remarks: { [ONE]: text } })),
  );

  await reveal(round);
  expect((await database.counts.get(round.id))?.remarks).toEqual(
    ["Aandacht", "Goed", "Meer tijd", "Zorgen"].map((text) => ({ factorId: ONE, text })),
  );
});

it("R5 counts that could not be stored leave the round open and the pool to be revealed again", async () => {
  const round = await aCollectingRound(database, communityId);
  await handIn(database, round, sixSay([1, 2, 2, 5, 5, 5]));
  database.close();
  expect(await reveal(round)).toMatchObject({ ok: false });

  await database.open();
  expect(await database.rounds.get(round.id)).toMatchObject({ status: "open" });
  expect(await database.counts.count()).toBe(0);
  expect(await isIn(round)).toMatchObject({ value: { countIn: 6 } });
  expect(await reveal(round)).toEqual({ ok: true, value: undefined });
  expect(await database.counts.get(round.id)).toMatchObject({ counted: { ballots: 6 } });
});

it("R3, R6 what was counted before is not counted again, and its pool goes", async () => {
  const round = await aCollectingRound(database, communityId);
  await handIn(database, round, sixSay([1, 2, 2, 5, 5, 5]));
  // As a browser leaves it that ended between what is stored and what is destroyed.
  await database.rounds.update(round.id, { status: "closed" });

  expect(await reveal(round)).toEqual({ ok: true, value: undefined });
  expect(await database.counts.count()).toBe(0);
  expect(await isIn(round)).toMatchObject({ error: { type: "PoolLost" } });
});

it("R3 at the start of the app pools go that nobody waits for, and those of open rounds stay", async () => {
  const [open, closed, givenUp, gone] = [
    await aCollectingRound(database, communityId),
    await aCollectingRound(database, communityId),
    await aCollectingRound(database, communityId),
    await aCollectingRound(database, communityId),
  ];
  await database.rounds.update(closed.id, { status: "closed" });
  await database.rounds.update(givenUp.id, { deleted: true });
  await database.rounds.delete(gone.id);

  await tidyPoolsOf(database);
  expect(await isIn(open)).toMatchObject({ ok: true });
  for (const round of [closed, givenUp, gone])
    expect(await isIn(round)).toMatchObject({ error: { type: "PoolLost" } });
});
