import { expect, it } from "vitest";

import { judge } from "#domain/attention/judge.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { makeFormat } from "#i18n/format.ts";
import { nl } from "#i18n/nl.ts";
import { makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { trendsTitle } from "./trends-title.ts";

const GOOD = [0, 0, 1, 5, 2] as const;
const AGREED = { mode: "agreed", ballots: 1 } as const;
const agreed = makeSeries([single(4), single(4), single(4), single(4)], AGREED);
const title = (rounds: readonly RoundResult[]) =>
  trendsTitle(judge(makeHistory(rounds)), shownRounds(rounds), nl, makeFormat("nl"));

it.each<[string, readonly RoundResult[], string]>([
  ["of one round", agreed.slice(0, 1), "Eén ronde tot nu toe: te vroeg voor een lijn"],
  ["where nothing moved", agreed, "In 4 rondes: nu geen duidelijke verandering"],
  [
    "after a change of method, where nothing can be compared",
    [...agreed, makeRound(4, { trust: GOOD })],
    "Nu anders gescoord: vergelijken kan vanaf de volgende keer",
  ],
  [
    "and counts only the rounds that were compared",
    [...agreed, makeRound(4, { trust: GOOD }), makeRound(5, { trust: GOOD })],
    "In 2 rondes: nu geen duidelijke verandering",
  ],
  [
    "after a change of method with too few answers to one factor",
    [...agreed, makeRound(4, { vision: GOOD }, { tooFew: ["trust"] })],
    "Nog te vroeg om verandering te zien",
  ],
  ["where one factor moved", [...agreed, makeRound(4, { trust: single(2) }, AGREED)], "Eén factor daalt"],
])("A8 A10: the title of the trends is true %s", (_when, rounds, words) => {
  expect(title(rounds)).toBe(words);
});
