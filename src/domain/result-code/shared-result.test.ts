import { describe, expect, it } from "vitest";

import { historyOf, PAST } from "#community/community-view.ts";
import { readCommunity } from "#community/read-community.ts";
import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { type History } from "#domain/attention/history.ts";
import { judge } from "#domain/attention/judge.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { needsOf } from "#domain/attention/needs.ts";
import { propose } from "#domain/attention/propose.ts";
import { type Community } from "#domain/community.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";
import { aCommunity } from "#tests/support/rows.ts";

import { readResult, writeResult } from "./result-code.ts";
import { historyOfShared, type SharedResult, sharedResultOf } from "./shared-result.ts";

const TODAY = "2026-11-28";
const factorIds = greenport12.factors.map(({ id }) => id);

/** What the dashboard judges of the example community, with limits of its own or without. */
function example(own: Partial<Community> = {}) {
  const rows = exampleCommunity(TODAY, "nl");
  const [first] = rows.communities;
  const past = readCommunity(rows)(PAST);
  if (first === undefined || past === undefined) throw new Error("no example");
  const community = { ...first, ...own };
  const history = historyOf(past, community, { factorIds, today: TODAY, memory: emptyMemory() });
  return { community, history, setAsides: rows.setAsides };
}

function passedOn(given: Parameters<typeof sharedResultOf>[0]): SharedResult {
  const read = readResult(writeResult(sharedResultOf(given), greenport12), greenport12);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

/** What is said about every factor, with rounds called by their day: their ids do not go along. */
function said(attention: readonly FactorAttention[]): unknown {
  return JSON.parse(
    JSON.stringify(attention, (key, value: unknown) => (key === "roundId" ? undefined : value)),
  );
}

function judged(history: History) {
  const attention = judge(history);
  return { attention, latest: shownRounds(history.rounds).latest?.roundId };
}

describe("T4 A8 what who opens a result reads", () => {
  it.each<Partial<Community>>([
    {},
    { lowLimit: 3, dividedLimit: 0.29, unsureLimit: 1 / 4, falseCalls: 0.1 },
    { staleRhythms: 1, rhythmWeeks: 3 },
  ])("is to the digit what the dashboard of the example says, with limits %j", (own) => {
    const { community, history, setAsides } = example(own);
    const here = judged(history);
    const proposals = propose(here.attention, setAsides, { currentRoundId: here.latest });
    const shared = passedOn({ community, history, proposals });
    const there = judged(historyOfShared(shared, factorIds));

    expect(here.attention.flatMap(({ flags }) => flags).length).toBeGreaterThan(3);
    expect(said(there.attention)).toEqual(said(here.attention));
    const again = propose(there.attention, asides(shared, there.latest), { currentRoundId: there.latest });
    expect(needsOf(there.attention, again)).toEqual(needsOf(here.attention, proposals));
    expect(again.map(({ factorId, proposed }) => [factorId, proposed])).toEqual(
      proposals.map(({ factorId, proposed }) => [factorId, proposed]),
    );
  });

  it("stays what it was on the day that it was shared, however late it is opened", () => {
    const { community, history } = example();
    expect(historyOfShared(passedOn({ community, history, proposals: [] }), factorIds).today).toBe(TODAY);
  });

  it("leaves out what the manager set aside, and why stays with the manager", () => {
    const { community, history } = example();
    const attention = judge(history);
    const { latest } = shownRounds(history.rounds);
    const [flagged] = propose(attention, []);
    if (flagged === undefined || latest === undefined) throw new Error("nothing flagged");
    const aside = { factorId: flagged.factorId, roundId: latest.roundId, reason: "Dat ligt gevoelig" };
    const proposals = propose(attention, [aside], { currentRoundId: latest.roundId });
    const shared = passedOn({ community, history, proposals });
    expect(shared.setAside).toEqual([flagged.factorId]);
    expect(JSON.stringify(shared)).not.toContain(aside.reason);
  });
});

it("R5 holds rows that tell too much to the rule once more", () => {
  const rounds = [
    makeRound(0, { trust: [0, 0, 1, 2, 0], vision: [0, 1, 3, 4, 0] }),
    makeRound(1, { trust: [0, 0, 1, 2, 0] }, { ballots: 3 }),
    makeRound(2, { trust: [0, 9, 9, 0, 0], vision: [0, 1, 3, 4, 0] }),
  ];
  const history = makeHistory(rounds, { factorIds: ["trust", "vision"] });
  const told = sharedResultOf({ community: aCommunity(), history, proposals: [] }).rounds;
  expect(told.map(({ factors, tooFew }) => [Object.keys(factors), tooFew])).toEqual([
    [["vision"], ["trust"]],
    [[], ["trust"]],
    [["vision"], ["trust"]],
  ]);
});

it("R5 a name is cut, and takes no half of a sign along", () => {
  const community = aCommunity({ name: `${"é".repeat(59)}🌱🌱` });
  const { communityName } = sharedResultOf({ community, history: makeHistory([]), proposals: [] });
  expect(communityName).toBe(`${"é".repeat(59)}\ufffd`);
});

function asides({ setAside }: SharedResult, roundId = "") {
  return setAside.map((factorId) => ({ factorId, roundId, reason: "" }));
}
