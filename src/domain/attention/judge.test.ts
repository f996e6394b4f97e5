import { describe, expect, it } from "vitest";

import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import {
  dayAfter,
  makeHistory,
  makeRound,
  makeSeries,
  single,
  type Told,
} from "#tests/support/make-history.ts";

import { type FactorAttention, type FlagKind } from "./flag.ts";
import { type History } from "./history.ts";
import { judge } from "./judge.ts";
import { pauseOf } from "./stale.ts";

function trust(rounds: readonly RoundResult[], overrides: Partial<History> = {}): FactorAttention {
  const [first] = judge(makeHistory(rounds, overrides));
  if (first === undefined) throw new Error("no factor");
  return first;
}

function kinds(rounds: readonly RoundResult[], overrides: Partial<History> = {}): readonly FlagKind[] {
  return trust(rounds, overrides).flags.map(({ kind }) => kind);
}

function flagOf(factor: FactorAttention, kind: FlagKind) {
  const flag = factor.flags.find((candidate) => candidate.kind === kind);
  if (flag === undefined) throw new Error(`no ${kind}`);
  return flag;
}

const GOOD: Counts = [0, 0, 1, 5, 2];
const FALLEN: Counts = [0, 4, 4, 0, 0];
const MANAGER = { mode: "manager", ballots: 1 } as const;

describe("A1 low", () => {
  it.each<[Counts, boolean]>([
    [[0, 4, 4, 0, 0], true],
    [[0, 5, 3, 0, 0], true],
    [[0, 3, 5, 0, 0], false],
    [[0, 4, 0, 4, 0], false],
  ])("A1: %j is low: %s", (counts, isLow) => {
    expect(kinds(makeSeries([counts])).includes("low")).toBe(isLow);
  });

  it("A1: stays low just above the limit, and clears at an interpolated median of 2.75", () => {
    const above: Counts = [0, 3, 5, 0, 0];
    const clear: Counts = [0, 3, 4, 1, 0];
    expect(kinds(makeSeries([FALLEN, above]))).toContain("low");
    expect(kinds(makeSeries([FALLEN, clear]))).not.toContain("low");
    expect(kinds(makeSeries([above]))).not.toContain("low");
  });

  it("A1: counts the rounds of the run and knows its first day", () => {
    const rounds = makeSeries([GOOD, FALLEN, FALLEN]);
    expect(flagOf(trust(rounds), "low")).toMatchObject({
      rounds: 2,
      since: rounds[1]?.heldOn,
      limit: 2.5,
      n: 8,
      median: 2.5,
    });
  });

  it("A1: a third of at least three low answers is a lesser remark", () => {
    expect(kinds(makeSeries([[0, 3, 3, 2, 0]]))).toEqual(["lowMinority"]);
    expect(kinds(makeSeries([[0, 2, 2, 1, 0]]))).toEqual([]);
    expect(kinds(makeSeries([[0, 4, 4, 0, 0]]))).toEqual(["low"]);
  });

  it("A1: a single number is low from 2 down", () => {
    expect(kinds(makeSeries([single(2)], MANAGER))).toEqual(["low"]);
    expect(kinds(makeSeries([single(2), single(3)], MANAGER))).toEqual([]);
  });

  it("A1: a community can choose its own limit, and the flag says so", () => {
    const rounds = makeSeries([[0, 2, 6, 0, 0]]);
    expect(flagOf(trust(rounds, { limits: { low: 3, lowEnds: 3.25 } }), "low")).toMatchObject({ limit: 3 });
  });
});

describe("A3 divided", () => {
  it.each([6, 8, 10, 12, 14, 16, 18, 20, 40])("A3: half at 2 and half at 4 of %d is divided", (n) => {
    expect(kinds(makeSeries([[0, n / 2, 0, n / 2, 0]]))).toEqual(["divided"]);
  });

  it("A3: one dissenter among eight, the others on two adjacent points, is not", () => {
    for (let dissenter = 0; dissenter < 5; dissenter += 1) {
      for (let low = 0; low < 4; low += 1) {
        for (let atLow = 0; atLow <= 7; atLow += 1) {
          const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
          counts[dissenter] = 1;
          counts[low] = (counts[low] ?? 0) + atLow;
          counts[low + 1] = (counts[low + 1] ?? 0) + 7 - atLow;
          expect(kinds(makeSeries([counts])), JSON.stringify(counts)).not.toContain("divided");
        }
      }
    }
  });

  it("A3: only in individual rounds, and from five answers on", () => {
    expect(kinds(makeSeries([[0, 2, 0, 2, 0]]))).not.toContain("divided");
    expect(kinds(makeSeries([[2, 0, 0, 0, 3]]))).toContain("divided");
  });
});

describe("A4 unsure", () => {
  it.each<[Told, boolean]>([
    [{ counts: [0, 0, 2, 2, 0], dontKnow: 2 }, true],
    [{ counts: [0, 0, 2, 3, 0], dontKnow: 2 }, false],
    [{ counts: [0, 0, 2, 1, 0], dontKnow: 2, notApplicable: 1 }, true],
    [{ dontKnow: 6 }, true],
    [{ notApplicable: 6 }, false],
  ])("A4: %j is unsure: %s", (told, isUnsure) => {
    expect(kinds(makeSeries([told])).includes("unsure")).toBe(isUnsure);
  });
});

describe("A5 stale", () => {
  const both = makeRound(0, { trust: GOOD, vision: GOOD });
  const rounds = [both, makeRound(1, { vision: GOOD })];

  it("A5: after more than twice the rhythm, while others were scored", () => {
    expect(kinds(rounds, { today: dayAfter(both.heldOn, 16 * 7) })).toEqual([]);
    const factor = trust(rounds, { today: dayAfter(both.heldOn, 16 * 7 + 1) });
    expect(flagOf(factor, "stale")).toMatchObject({ lastScoredOn: both.heldOn, weeks: 16, limitWeeks: 16 });
  });

  it("A5: a pause of the community is one message about it, and no flag of any factor", () => {
    const factorIds = ["trust", "vision"];
    const later = (days: number) => makeHistory([both], { factorIds, today: dayAfter(both.heldOn, days) });
    expect(pauseOf(later(16 * 7))).toBeUndefined();
    expect(pauseOf(later(26 * 7 + 3))).toEqual({ lastScoredOn: both.heldOn, weeks: 26 });
    expect(judge(later(26 * 7 + 3)).flatMap(({ flags }) => flags)).toEqual([]);
    // Left out of the last round only: the rest is the pause of all.
    expect(kinds(rounds, { today: dayAfter(both.heldOn, 30 * 7) })).toEqual([]);
    const behind = [both, makeRound(3, { vision: GOOD })];
    expect(kinds(behind, { today: dayAfter(both.heldOn, 60 * 7) })).toEqual(["stale"]);
  });

  it("A5: a round that may not be told was a round, and what too few answered was asked", () => {
    const hidden = makeRound(3, {}, { hidden: true, ballots: 3 });
    const today = dayAfter(hidden.heldOn, 7);
    expect(pauseOf(makeHistory([both, hidden], { today }))).toBeUndefined();
    expect(kinds([both, hidden], { today })).toEqual([]);
    expect(kinds([both, makeRound(3, { vision: GOOD }, { tooFew: ["trust"] })], { today })).toEqual([]);
  });

  it("A5: a factor never scored counts from the first round", () => {
    const other = [makeRound(0, { vision: GOOD }), makeRound(3, { vision: GOOD })];
    const factor = trust(other);
    expect(factor).toMatchObject({ isOlder: true, trend: { type: "notScored" } });
    expect(flagOf(factor, "stale")).not.toHaveProperty("lastScoredOn");
  });

  it("A8: a limit of the community's own is told as such", () => {
    const overrides = { today: dayAfter(both.heldOn, 60), limits: { staleRhythms: 1 } };
    expect(flagOf(trust(rounds, overrides), "stale")).toMatchObject({ isOwnLimit: true });
  });

  it("A5: without any round nothing is stale", () => {
    expect(trust([])).toEqual({ factorId: "trust", isOlder: false, flags: [], trend: { type: "notScored" } });
  });
});

describe("A6 unattended", () => {
  it("A6 A8: names a reason only if it held in every round of the run", () => {
    const divided: Counts = [2, 2, 0, 2, 2];
    expect(flagOf(trust(makeSeries([divided, FALLEN])), "unattended")).not.toHaveProperty("because");
    expect(flagOf(trust(makeSeries([FALLEN, FALLEN])), "unattended")).toMatchObject({ because: "low" });
  });

  const rounds = makeSeries([FALLEN, FALLEN, FALLEN]);
  const day = (index: number) => rounds[index]?.heldOn ?? "";

  it("A6: flagged in two rounds running and on no agenda", () => {
    expect(kinds(rounds.slice(0, 1))).not.toContain("unattended");
    expect(flagOf(trust(rounds.slice(0, 2)), "unattended")).toMatchObject({
      rounds: 2,
      since: day(0),
      because: "low",
    });
  });

  it("A6: an agenda makes it start anew", () => {
    const attended = [{ factorId: "trust", heldOn: dayAfter(day(0), 20) }];
    expect(kinds(rounds.slice(0, 2), { attended })).not.toContain("unattended");
    expect(flagOf(trust(rounds, { attended }), "unattended")).toMatchObject({ rounds: 2, since: day(1) });
    expect(kinds(rounds, { attended: [{ factorId: "vision", heldOn: day(2) }] })).toContain("unattended");
  });
});

describe("A7 good news", () => {
  it("A7: strong from a median of 4.5 in agreement, with hysteresis", () => {
    expect(kinds(makeSeries([[0, 0, 0, 4, 4]]))).toEqual(["strong"]);
    expect(kinds(makeSeries([[0, 0, 0, 5, 3]]))).toEqual([]);
    expect(kinds(makeSeries([[2, 0, 0, 0, 6]]))).not.toContain("strong");
    expect(kinds(makeSeries([single(5)], MANAGER))).toEqual(["strong"]);
  });

  it("A7: rising mirrors falling", () => {
    const factor = trust(makeSeries([FALLEN, [0, 0, 0, 6, 2]]));
    expect(flagOf(factor, "rising")).toMatchObject({
      change: { basis: "previous", medianBefore: 2.5, median: 4 },
    });
  });
});

describe("A2 change between ballots", () => {
  it("A2: calls a fall that two rounds can show, with its evidence", () => {
    const rounds = makeSeries([GOOD, FALLEN]);
    const flag = flagOf(trust(rounds), "falling");
    expect(flag).toMatchObject({
      roundId: rounds[1]?.roundId,
      change: {
        basis: "previous",
        counts: FALLEN,
        countsBefore: GOOD,
        roundsBefore: 1,
        since: rounds[0]?.heldOn,
        limit: 0.025,
      },
    });
  });

  it("A2: does not call what chance gives easily", () => {
    expect(kinds(makeSeries([GOOD, [0, 1, 2, 4, 1]]))).toEqual([]);
  });

  it("A2: earlier rounds together show what two rounds cannot", () => {
    const usual: Counts = [0, 1, 2, 4, 1];
    const lower: Counts = [0, 2, 5, 1, 0];
    const stable = [usual, [0, 0, 2, 5, 1], [0, 0, 3, 4, 1], [0, 0, 2, 4, 2], usual] as const;
    expect(kinds(makeSeries([usual, lower]))).not.toContain("falling");
    expect(flagOf(trust(makeSeries([...stable, lower])), "falling")).toMatchObject({
      change: { basis: "earlier", roundsBefore: 5 },
    });
  });

  it("A2: a slow slide that no single step shows", () => {
    const slide: readonly Counts[] = [
      [0, 0, 1, 5, 2],
      [0, 0, 2, 5, 1],
      [0, 0, 3, 4, 1],
      [0, 1, 3, 4, 0],
      [0, 1, 4, 3, 0],
      [0, 2, 4, 2, 0],
    ];
    expect(kinds(makeSeries(slide))).toContain("falling");
  });

  it("A2: the baseline restarts only when the next round confirms, and that round still shows the fall", () => {
    const stable = [GOOD, [0, 0, 2, 4, 2], GOOD, [0, 0, 2, 4, 2]] as const;
    const confirmed = makeSeries([...stable, FALLEN, [0, 3, 5, 0, 0], FALLEN]);
    expect(flagOf(trust(confirmed.slice(0, 6)), "falling")).toMatchObject({ change: { roundsBefore: 4 } });
    expect(kinds(confirmed)).toEqual(["low", "unattended"]);
    const recovered = makeSeries([...stable, FALLEN, GOOD, [0, 2, 5, 1, 0]]);
    expect(flagOf(trust(recovered), "falling")).toMatchObject({ change: { roundsBefore: 6 } });
  });

  it("A11: the same counts make no new call, and keep the one there was", () => {
    const stable = [GOOD, [0, 0, 2, 4, 2], GOOD] as const;
    const nearly: Counts = [0, 1, 2, 4, 1];
    expect(kinds(makeSeries([...stable, nearly, nearly]))).not.toContain("falling");
    expect(kinds(makeSeries([...stable, FALLEN, FALLEN]))).toContain("falling");
  });

  it("A8: a call made with the community's own share of false calls says so, with that share", () => {
    const rounds = makeSeries([GOOD, FALLEN]);
    const own = flagOf(trust(rounds, { limits: { falseCalls: 0.1 } }), "falling");
    expect(own).toMatchObject({ change: { ownRate: 0.1, limit: 0.05 } });
    expect(flagOf(trust(rounds), "falling")).not.toHaveProperty("change.ownRate");
  });

  it("A2: a new phase is told and does not break the line", () => {
    const rounds = makeSeries([GOOD, FALLEN]);
    const phases = [{ kind: "rollOut", startsOn: dayAfter(rounds[0]?.heldOn ?? "", 7) }] as const;
    expect(flagOf(trust(rounds, { phases }), "falling")).toMatchObject({ newPhase: "rollOut" });
  });
});

describe("A8 what could be judged", () => {
  it("A8: the first round and too few answers are too early to say", () => {
    expect(trust(makeSeries([GOOD])).trend).toEqual({ type: "tooEarly", rounds: 1 });
    expect(
      trust(
        makeSeries([
          [0, 0, 1, 1, 0],
          [1, 1, 0, 0, 0],
        ]),
      ).trend,
    ).toEqual({ type: "tooEarly", rounds: 2 });
    expect(trust(makeSeries([GOOD, GOOD])).trend).toEqual({ type: "judged" });
  });

  it("I3: a new version of the instrument is not compared", () => {
    const [first, second] = makeSeries([GOOD, FALLEN]);
    const rounds = [first, second && { ...second, instrumentVersion: 2 }].filter(
      (round) => round !== undefined,
    );
    expect(trust(rounds).trend).toEqual({ type: "notComparable", because: "instrument" });
    expect(kinds(rounds)).toEqual(["low"]);
  });

  it("A10: rounds of different modes are not compared; like is compared with like", () => {
    const ballots = makeSeries([GOOD, GOOD, FALLEN]);
    const manager = makeRound(1, { trust: single(4) }, MANAGER);
    const mixed = [ballots[0], manager, ballots[2]].filter((round) => round !== undefined);
    expect(trust(mixed.slice(0, 2)).trend).toEqual({ type: "notComparable", because: "mode" });
    expect(trust(mixed).trend).toEqual({ type: "judged" });
    expect(flagOf(trust(mixed), "falling")).toMatchObject({ change: { since: ballots[0]?.heldOn } });
  });

  it("A8: after a round of only don't-knows there is nothing to compare with, and nothing else is said", () => {
    expect(trust(makeSeries([{ dontKnow: 8 }, [0, 1, 3, 3, 1]])).trend).toEqual({ type: "noneBefore" });
    const byManager = makeRound(0, { trust: { dontKnow: 1 } }, MANAGER);
    const [, second] = makeSeries([GOOD, GOOD]);
    expect(trust([byManager, second].filter((round) => round !== undefined)).trend).toEqual({
      type: "noneBefore",
    });
  });

  it("A8: where nobody gave a score this time, nothing was compared", () => {
    expect(trust(makeSeries([GOOD, GOOD, { dontKnow: 8 }])).trend).toEqual({ type: "noScores" });
    expect(trust(makeSeries([{ dontKnow: 8 }])).trend).toEqual({ type: "noScores" });
    expect(trust(makeSeries([single(4), { dontKnow: 1 }], MANAGER)).trend).toEqual({ type: "noScores" });
  });

  it("A8: says in what all earlier scores differ, and not more", () => {
    const [first, second, third] = makeSeries([GOOD, GOOD, FALLEN]);
    const manager = makeRound(1, { trust: single(4) }, MANAGER);
    const other = third && { ...third, instrumentVersion: 2 };
    const trendOf = (...rounds: readonly (RoundResult | undefined)[]) =>
      trust(rounds.filter((round) => round !== undefined)).trend;
    expect(trendOf(first, second, other)).toEqual({ type: "notComparable", because: "instrument" });
    expect(trendOf(first, manager && { ...manager, instrumentVersion: 2 }, other)).toEqual({
      type: "notComparable",
      because: "both",
    });
  });

  it("R4, R5: hidden rounds do not exist", () => {
    const [first, second] = makeSeries([GOOD, FALLEN]);
    const hidden = second && { ...second, hidden: true, factors: {} };
    expect(trust([first, hidden].filter((round) => round !== undefined))).toMatchObject({
      isOlder: false,
      trend: { type: "tooEarly" },
    });
  });

  it("R5: what too few answered has no flag, and no part in what later answers are compared with", () => {
    const [first, second, third] = makeSeries([GOOD, GOOD, FALLEN]);
    const few = second && { ...second, factors: {}, tooFew: ["trust"] };
    const without = [first, third].filter((round) => round !== undefined);
    const withFew = [first, few, third].filter((round) => round !== undefined);
    expect(trust(withFew)).toEqual(trust(without));
    expect(trust(withFew.slice(0, 2))).toMatchObject({
      latest: { heldOn: first?.heldOn },
      tooFewOn: few?.heldOn,
      isOlder: true,
      trend: { type: "tooFewAnswers" },
    });
    expect(trust(withFew.slice(1, 2))).toEqual({
      factorId: "trust",
      isOlder: true,
      tooFewOn: few?.heldOn,
      flags: [],
      trend: { type: "tooFewAnswers" },
    });
  });

  it("R7: a factor that the last round left out keeps its value, and is older", () => {
    const rounds = [makeRound(0, { trust: GOOD, vision: GOOD }), makeRound(1, { vision: GOOD })];
    expect(trust(rounds)).toMatchObject({ isOlder: true, latest: { counts: GOOD } });
  });
});

describe("A10 single numbers", () => {
  const told = (...values: readonly number[]) => makeSeries(values.map(single), MANAGER);

  it("A10: two points at once", () => {
    expect(flagOf(trust(told(5, 3)), "falling")).toMatchObject({
      change: { basis: "twoPoints", from: 5, to: 3 },
    });
    expect(flagOf(trust(told(2, 4)), "rising")).toMatchObject({
      change: { basis: "twoPoints", from: 2, to: 4 },
    });
    expect(kinds(told(5, 4))).toEqual([]);
    expect(kinds(told(5, 3, 3))).toEqual([]);
  });

  it("A10: three in a row", () => {
    expect(kinds(told(5, 4, 3))).toEqual([]);
    const rounds = told(3, 5, 4, 3, 2);
    expect(flagOf(trust(rounds), "falling")).toMatchObject({
      change: { basis: "threeInARow", from: 5, to: 2, since: rounds[1]?.heldOn },
    });
    expect(kinds(told(5, 4, 4, 3, 2, 2))).toEqual(["low", "unattended"]);
  });

  it("A10: a round in which the manager did not know does not count as a number", () => {
    const rounds = makeSeries([single(5), { dontKnow: 1 }, single(3)], MANAGER);
    expect(kinds(rounds)).toContain("falling");
    expect(kinds(rounds.slice(0, 2))).toEqual(["unsure"]);
  });
});
