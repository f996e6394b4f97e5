import fc from "fast-check";
import { expect, it } from "vitest";

import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound, makeSeries } from "#tests/support/make-history.ts";

import { type History } from "./history.ts";
import { judge } from "./judge.ts";
import { emptyMemory } from "./memory.ts";
import { visibleRounds } from "./occasion.ts";
import { looksDependOn, quietOf, type QuietRounds } from "./quiet.ts";
import { limitsOf, stepsOf, verdictsOf } from "./verdicts.ts";

const factorIds = ["trust", "vision", "ties", "pride", "means"];

/** Five to nine answers, often all at one end: enough for calls, and for swing of whole rounds. */
const counts = fc
  .tuple(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.nat(2))
  .map(([n, at, strays]): Counts => {
    const given: [number, number, number, number, number] = [0, 0, 0, 0, 0];
    given[at] = n - strays;
    given[4 - at] = (given[4 - at] ?? 0) + strays;
    return given;
  });

const rounds = fc
  .array(fc.record(Object.fromEntries(factorIds.map((id) => [id, counts]))), { minLength: 3, maxLength: 9 })
  .map((list) => list.map((factors, number) => makeRound(number, factors)));

function historyWith(quiet: QuietRounds, list: readonly RoundResult[]): History {
  const history = { ...makeHistory(list, { factorIds }), memory: emptyMemory() };
  history.memory.quiet.set(history, quiet);
  return history;
}

function quietIn(list: readonly RoundResult[]): QuietRounds {
  const history = makeHistory(list, { factorIds });
  return Object.fromEntries(factorIds.map((id) => [id, quietOf(stepsOf(history, id))]));
}

it("A11: rounds that are known to be quiet are not looked at, and no outcome changes", () => {
  let called = 0;
  fc.assert(
    fc.property(rounds, fc.nat(8), (list, later) => {
      const quiet = quietIn(list.slice(0, list.length - (later % list.length)));
      called += Object.values(quiet).join("").split("0").length - 1;
      const anew = makeHistory(list, { factorIds });
      const known = historyWith(quiet, list);
      expect(judge(known)).toEqual(judge(anew));
      for (const id of factorIds) {
        expect(verdictsOf(known, id).map(({ flags }) => flags)).toEqual(
          verdictsOf(anew, id).map(({ flags }) => flags),
        );
      }
    }),
    { numRuns: 80 },
  );
  expect(called).toBeGreaterThan(50);
});

const FALL = makeSeries([
  [0, 0, 0, 0, 9],
  [0, 0, 0, 0, 9],
  [9, 0, 0, 0, 0],
]);

it("A11: what is said to be quiet is believed, so it may only be said of the same answers", () => {
  const kinds = (digits: string) => {
    const history = { ...makeHistory(FALL), memory: emptyMemory() };
    history.memory.quiet.set(history, { trust: digits });
    return judge(history)[0]?.flags.map(({ kind }) => kind);
  };
  expect(kinds("11")).toContain("falling");
  expect(kinds("111")).not.toContain("falling");
});

it("A11: the looks depend on the answers, their order, the factors, the kind of round and the chosen rate", () => {
  const text = (list: readonly RoundResult[], over: Partial<History> = {}) => {
    const history = makeHistory(list, over);
    return looksDependOn(visibleRounds(history), history.factorIds, limitsOf(history));
  };
  const others = [
    text(FALL.slice(1)),
    text(
      makeSeries([
        [0, 0, 0, 0, 9],
        [9, 0, 0, 0, 0],
        [0, 0, 0, 0, 9],
      ]),
    ),
    text(
      makeSeries([
        [0, 0, 0, 0, 9],
        [0, 0, 0, 0, 9],
        [8, 0, 0, 0, 0],
      ]),
    ),
    text(FALL.map((one) => ({ ...one, instrumentVersion: 2 }))),
    text(FALL.map((one) => ({ ...one, mode: "agreed" as const }))),
    text(FALL, { limits: { falseCalls: 0.01 } }),
    text(FALL, { factorIds: ["trust", "vision"] }),
  ];
  expect(new Set([text(FALL), ...others]).size).toBe(others.length + 1);
  expect(text(FALL.map((one, index) => ({ ...one, roundId: `other-${index}` })))).toBe(text(FALL));
});
