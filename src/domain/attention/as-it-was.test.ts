import { expect, it } from "vitest";

import { makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { asItWas } from "./as-it-was.ts";
import { judge } from "./judge.ts";
import { emptyMemory } from "./memory.ts";

const AGREED = { mode: "agreed", ballots: 1 } as const;
const rounds = makeSeries([single(4), single(2), single(2), single(5)], AGREED);
const [first, second, third, last] = rounds.map(({ roundId }) => roundId);
const heldOn = (index: number) => rounds[index]?.heldOn ?? "";
const kindsOf = (history: Parameters<typeof judge>[0]) => judge(history)[0]?.flags.map(({ kind }) => kind);

it("A12: an older round is judged by what was known that day", () => {
  const history = makeHistory(rounds);
  expect(kindsOf(asItWas(history, first ?? ""))).toEqual([]);
  expect(kindsOf(asItWas(history, second ?? ""))).toEqual(["falling", "low"]);
  expect(kindsOf(asItWas(history, third ?? ""))).toEqual(["low", "unattended"]);
  expect(asItWas(history, last ?? "")).toEqual(history);
});

it("A12: what was planned, or began, later was not known", () => {
  const history = makeHistory(rounds, {
    phases: [
      { kind: "dream", startsOn: heldOn(0) },
      { kind: "materialisation", startsOn: heldOn(2) },
    ],
    attended: [{ factorId: "trust", heldOn: heldOn(3) }],
    today: "2030-01-01",
  });
  expect(kindsOf(history)).not.toContain("unattended");
  const then = asItWas(history, third ?? "");
  expect(kindsOf(then)).toContain("unattended");
  expect(then.today).toBe(heldOn(2));
  expect(asItWas(history, second ?? "").phases).toEqual(history.phases.slice(0, 1));
});

it("A12: of two rounds of one day only the earlier one was there", () => {
  const day = { heldOn: heldOn(3), ...AGREED };
  const both = [
    makeRound(3, { trust: single(4) }, { ...day, moment: "1" }),
    makeRound(4, {}, { ...day, moment: "2" }),
  ];
  const then = asItWas(makeHistory(both), both[0]?.roundId ?? "");
  expect(then.rounds).toEqual(both.slice(0, 1));
});

it("A12: looking back leaves the judgement of now as it was, with one memory for both", () => {
  const history = { ...makeHistory(rounds), memory: emptyMemory() };
  const now = judge(history);
  judge(asItWas(history, second ?? ""));
  expect(judge({ ...history })).toEqual(now);
});
