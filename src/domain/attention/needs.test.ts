import { expect, it } from "vitest";

import { makeHistory, makeRound } from "#tests/support/make-history.ts";

import { judge } from "./judge.ts";
import { needsOf, toneOf } from "./needs.ts";
import { propose } from "./propose.ts";

const FINE = [0, 0, 2, 5, 1] as const;
const LOW = [0, 4, 4, 0, 0] as const;
const MINORITY = [0, 3, 3, 2, 0] as const;
const STRONG = [0, 0, 0, 2, 6] as const;

it("A9 A7: one count of what needs attention, of lesser remarks and of good news, without what was set aside", () => {
  const round = makeRound(0, {
    a: LOW,
    b: LOW,
    c: LOW,
    d: LOW,
    e: LOW,
    f: MINORITY,
    g: MINORITY,
    h: STRONG,
    i: FINE,
  });
  const attention = judge(makeHistory([round], { factorIds: ["a", "b", "c", "d", "e", "f", "g", "h", "i"] }));
  const setAside = { factorId: "b", roundId: round.roundId, reason: "besproken" };

  expect(needsOf(attention, propose(attention, []))).toEqual({
    attention: ["a", "b", "c", "d", "e"],
    lesser: ["f", "g"],
    good: ["h"],
  });
  expect(needsOf(attention, propose(attention, [setAside])).attention).toEqual(["a", "c", "d", "e"]);
});

it("A1 A7: a lesser remark asks for less than what needs attention, good news for as much", () => {
  expect((["low", "lowMinority", "unattended", "rising", "strong"] as const).map(toneOf)).toEqual([
    "attention",
    "quiet",
    "attention",
    "good",
    "good",
  ]);
});
