import { describe, expect, it } from "vitest";

import { trendPoints } from "#charts/trend/trend-point.ts";
import { trendSeries } from "#charts/trend/trend-series.ts";
import { profileIn, roundsShown, trendOf } from "#documents/agenda/scores-shown.ts";
import { judge } from "#domain/attention/judge.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { makeHistory, makeRound, single } from "#tests/support/make-history.ts";

const AGREED = { mode: "agreed", ballots: 1 } as const;

/** Whether each place that holds two rounds against each other does so. */
const READERS: Readonly<Record<string, (rounds: readonly RoundResult[]) => boolean>> = {
  "the judge": (rounds) =>
    judge(makeHistory(rounds))[0]?.flags.some(({ kind }) => kind === "falling") ?? false,
  "the choice beside the radar": (rounds) => shownRounds(rounds).comparable.length > 0,
  "the line of the trend": (rounds) =>
    new Set(trendSeries(trendPoints(rounds, "trust")).data.map(({ line }) => line)).size === 1,
  "the previous round of a document": (rounds) =>
    roundsShown(rounds, undefined).facts.previousRound !== undefined,
  "the previous score in a document": (rounds) =>
    profileIn(roundsShown(rounds, undefined), "trust").previous !== undefined,
  "the trend in a document": (rounds) =>
    trendOf(roundsShown(rounds, undefined), "trust").at(-1)?.startsAnew === false,
};

const after = (overrides: Partial<RoundResult>): readonly RoundResult[] => [
  makeRound(0, { trust: single(5) }, AGREED),
  makeRound(1, { trust: single(2) }, { ...AGREED, ...overrides }),
];

describe.each(Object.keys(READERS))("A10 I3: %s", (name) => {
  const compares = READERS[name] ?? (() => undefined);

  it("compares rounds that were scored in the same way about the same questions", () => {
    expect(compares(after({}))).toBe(true);
  });

  it.each<readonly [string, Partial<RoundResult>]>([
    ["way of scoring", { mode: "manager" }],
    ["version of the questions", { instrumentVersion: 2 }],
    ["instrument", { instrumentId: "another" }],
  ])("compares nothing with a round of another %s", (_what, overrides) => {
    expect(compares(after(overrides))).toBe(false);
  });
});
