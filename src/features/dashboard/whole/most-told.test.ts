import { expect, it } from "vitest";

import { judge } from "#domain/attention/judge.ts";
import { needsOf } from "#domain/attention/needs.ts";
import { propose } from "#domain/attention/propose.ts";
import { type Counts } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound, single } from "#tests/support/make-history.ts";

import { mostTold } from "./most-told.ts";

const AGREED = { mode: "agreed", ballots: 1 } as const;

/** What is told of so many factors, by what they scored and what they score now. */
function told(scores: readonly (readonly [before: number, now: number])[]) {
  const factors = (at: 0 | 1): Readonly<Record<string, Counts>> =>
    Object.fromEntries(scores.map((score, index) => [`f${index}`, single(score[at])]));
  const factorIds = scores.map((_score, index) => `f${index}`);
  const rounds = [makeRound(0, factors(0), AGREED), makeRound(1, factors(1), AGREED)];
  const attention = judge(makeHistory(rounds, { factorIds }));
  const proposals = propose(attention, []);
  return mostTold({ attention, proposals, needs: needsOf(attention, proposals) }).map(
    ({ factorId, kind }) => `${factorId} ${kind}`,
  );
}

it("A8: at most three factors are told, and a fall rather than where it led to", () => {
  expect(
    told([
      [4, 2],
      [2, 2],
      [2, 2],
      [2, 2],
    ]),
  ).toEqual(["f0 falling", "f1 low", "f2 low"]);
});

it("A7: one of them is good news, where there is any", () => {
  expect(
    told([
      [4, 2],
      [2, 2],
      [2, 2],
      [5, 5],
      [2, 4],
    ]),
  ).toEqual(["f0 falling", "f1 low", "f3 strong"]);
  expect(
    told([
      [2, 2],
      [5, 5],
      [2, 4],
      [5, 5],
    ]),
  ).toEqual(["f0 low", "f1 strong", "f2 rising"]);
});

it("nothing is told where nothing stands out", () => {
  expect(
    told([
      [4, 4],
      [3, 3],
    ]),
  ).toEqual([]);
});
