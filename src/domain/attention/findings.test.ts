import fc from "fast-check";
import { expect, it } from "vitest";

import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound, makeSeries } from "#tests/support/make-history.ts";

import { type Findings, findingsOf, looksDependOn } from "./findings.ts";
import { type History } from "./history.ts";
import { judge } from "./judge.ts";
import { emptyMemory } from "./memory.ts";
import { visibleRounds } from "./occasion.ts";
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

function historyWith(findings: Findings, list: readonly RoundResult[]): History {
  const history = { ...makeHistory(list, { factorIds }), memory: emptyMemory() };
  history.memory.findings.set(history, findings);
  return history;
}

function foundIn(list: readonly RoundResult[]): Findings {
  const history = makeHistory(list, { factorIds });
  const findings = factorIds.map((id) => [id, findingsOf(stepsOf(history, id))] as const);
  return Object.fromEntries(findings);
}

it("A11: what the looks found before is taken up, and no outcome changes", () => {
  let called = 0;
  let confirmed = 0;
  fc.assert(
    fc.property(rounds, fc.nat(8), (list, later) => {
      const findings = foundIn(list.slice(0, list.length - (later % list.length)));
      for (const finding of Object.values(findings).flatMap(({ found }) => Object.values(found))) {
        if (finding.call !== undefined) called += 1;
        if (finding.confirmed !== undefined) confirmed += 1;
      }
      const anew = makeHistory(list, { factorIds });
      const known = historyWith(findings, list);
      expect(judge(known)).toEqual(judge(anew));
      for (const id of factorIds) expect(verdictsOf(known, id)).toEqual(verdictsOf(anew, id));
    }),
    { numRuns: 80 },
  );
  expect(called).toBeGreaterThan(50);
  expect(confirmed).toBeGreaterThan(5);
});

const FALL = makeSeries([
  [0, 0, 0, 0, 9],
  [0, 0, 0, 0, 9],
  [9, 0, 0, 0, 0],
]);

it("A11: what is said to have been found is believed, so it may only be said of the same answers", () => {
  const flagsAfter = (findings: Findings) => {
    const history = { ...makeHistory(FALL), memory: emptyMemory() };
    history.memory.findings.set(history, findings);
    return judge(history)[0]?.flags;
  };
  const kinds = (findings: Findings) => flagsAfter(findings)?.map(({ kind }) => kind);
  expect(kinds({ trust: { rounds: 2, found: {} } })).toContain("falling");
  expect(kinds({ trust: { rounds: 3, found: {} } })).not.toContain("falling");
  const call = { basis: "previous", kind: "rising", midP: 0.001 } as const;
  expect(kinds({ trust: { rounds: 3, found: { 2: { call } } } })).toContain("rising");
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
