import { expect, it } from "vitest";

import { type FactorAttention } from "#domain/attention/flag.ts";
import { judge } from "#domain/attention/judge.ts";
import { briefReason } from "#i18n/brief-reason.ts";
import { makeFormat } from "#i18n/format.ts";
import { nl } from "#i18n/nl.ts";
import { makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { comparedWith } from "./compared-with.ts";
import { type RoundResult } from "./round-result.ts";

const GOOD = [0, 0, 1, 5, 2] as const;
const MANAGER = { mode: "manager", ballots: 1 } as const;

function trust(rounds: readonly RoundResult[]): FactorAttention {
  const [factor] = judge(makeHistory(rounds));
  if (factor === undefined) throw new Error("no factor");
  return factor;
}

const briefly = ({ flags }: FactorAttention) => {
  const change = flags.find(({ kind }) => kind === "falling" || kind === "rising");
  return change && briefReason(change, nl, makeFormat("nl"));
};

it("A8: what is drawn beside a rise against all rounds before is what the words say, not the previous round", () => {
  // Four rounds on 4, then twice 5: the last is called against all before it, and the previous one is a 5 as well.
  const factor = trust(makeSeries([GOOD, GOOD, GOOD, GOOD, [0, 0, 0, 3, 5], [0, 0, 0, 1, 7]]));
  const compared = comparedWith(factor.flags);
  expect(factor.latest?.median).toBe(5);
  expect(compared).toMatchObject({ from: 4, to: 5, since: makeRound(0, {}).heldOn });
  expect(briefly(factor)).toBe("van 4 naar 5");
});

it("A8: a fall of single numbers is drawn from where the words say it began", () => {
  const threeDown = makeSeries([single(5), single(4), single(3), single(2)], MANAGER);
  const factor = trust(threeDown);
  expect(comparedWith(factor.flags)).toEqual({ from: 5, to: 2, since: threeDown[0]?.heldOn });
  expect(briefly(factor)).toBe("van 5 naar 2");
});

it("A8: nothing is drawn where no change is told", () => {
  expect(comparedWith(trust(makeSeries([GOOD])).flags)).toBeUndefined();
  expect(comparedWith(trust(makeSeries([GOOD, [0, 1, 1, 4, 2]])).flags)).toBeUndefined();
});

it("A8: nothing is drawn where the answers shifted and the middle one stayed", () => {
  const shifted = trust(
    makeSeries([
      [0, 0, 0, 12, 12],
      [0, 0, 0, 12, 12],
      [0, 0, 0, 12, 12],
      [6, 5, 0, 13, 0],
    ]),
  );
  expect(shifted.flags.map(({ kind }) => kind)).toContain("falling");
  const level = {
    ...shifted,
    flags: shifted.flags.map((flag) =>
      flag.kind === "falling" && "midP" in flag.change
        ? { ...flag, change: { ...flag.change, medianBefore: flag.change.median } }
        : flag,
    ),
  };
  expect(comparedWith(level.flags)).toBeUndefined();
  expect(briefly(level)).toBe("lager dan eerst");
});

it("A10: nothing is drawn between two ways of scoring", () => {
  const rounds = [
    makeRound(0, { trust: single(2) }, { mode: "agreed", ballots: 1 }),
    makeRound(1, { trust: [0, 0, 0, 4, 5] }),
  ];
  expect(comparedWith(trust(rounds).flags)).toBeUndefined();
});
