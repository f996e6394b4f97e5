import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts, type RoundResult } from "#domain/rounds/round-result.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { dayAfter, makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { type Effect, effectAfter } from "./effect.ts";

const LOW: Counts = [2, 5, 1, 0, 0];
const MIDDLE: Counts = [0, 1, 6, 1, 0];
const HIGH: Counts = [0, 0, 1, 5, 2];
const FIRST_DAY = "2024-01-10";

/** The day after the round with this number: rounds are eight weeks apart. */
const dayAfterRound = (number: number) => dayAfter(FIRST_DAY, number * 56 + 1);

const effectOn = (rounds: readonly RoundResult[], day: string, decidedOn = day): Effect =>
  effectAfter(makeHistory(rounds), "trust", { day, decidedOn });

const ofManager = (scores: readonly number[]) =>
  scores.map((score, index) => makeRound(index, { trust: single(score) }, { mode: "manager" }));

describe("G4 how a factor went in the two rounds after a day", () => {
  it("G4: a level that was left in both rounds is told, with what was compared", () => {
    const effect = effectOn(makeSeries([LOW, LOW, HIGH, HIGH]), dayAfterRound(1));
    expect(effect).toMatchObject({
      type: "moved",
      kind: "rising",
      isIndicative: false,
      before: { rounds: 2, since: FIRST_DAY, n: 16, median: 2 },
      after: { n: 16, medians: [4, 4] },
    });
    expect(effectOn(makeSeries([HIGH, HIGH, LOW, LOW]), dayAfterRound(1))).toMatchObject({ kind: "falling" });
  });

  it("G4: what stayed where it was has not clearly moved", () => {
    expect(effectOn(makeSeries([MIDDLE, MIDDLE, MIDDLE, MIDDLE]), dayAfterRound(1)).type).toBe("notMoved");
  });

  it("G4: before two later rounds it is too early, and a round of the day itself is none of them", () => {
    const rounds = makeSeries([LOW, HIGH, HIGH]);
    expect(effectOn(rounds, dayAfterRound(2))).toEqual({ type: "tooEarly", rounds: 0 });
    expect(effectOn(rounds, dayAfterRound(1))).toEqual({ type: "tooEarly", rounds: 1 });
    expect(effectOn(rounds, dayAfter(FIRST_DAY, 56))).toEqual({ type: "tooEarly", rounds: 1 });
  });

  it("G4: a fall that was called just before the day is no move since", () => {
    const lower: Counts = [3, 4, 1, 0, 0];
    expect(effectOn(makeSeries([HIGH, HIGH, HIGH, LOW, lower, lower]), dayAfterRound(3)).type).toBe(
      "notMoved",
    );
    expect(effectOn(makeSeries([HIGH, HIGH, HIGH, LOW, HIGH, HIGH]), dayAfterRound(3)).type).toBe("notMoved");
  });

  it("G4: nor is one that was not called, where it went up since", () => {
    const rounds = makeSeries([HIGH, HIGH, HIGH, [0, 1, 1, 3, 0], [0, 0, 5, 5, 0], [0, 0, 5, 5, 0]]);
    expect(effectOn(rounds, dayAfterRound(3)).type).toBe("notMoved");
    const fell = makeSeries([HIGH, HIGH, HIGH, HIGH, [0, 0, 4, 4, 0], [0, 0, 4, 4, 0]]);
    expect(effectOn(fell, dayAfterRound(3))).toMatchObject({ kind: "falling" });
  });

  it("G4: a fall that was confirmed before the day is the level, so that coming back is told", () => {
    const rounds = makeSeries([HIGH, HIGH, HIGH, LOW, LOW, HIGH, HIGH]);
    expect(effectOn(rounds, dayAfterRound(4))).toMatchObject({ kind: "rising", before: { rounds: 2 } });
  });

  it("G4: the round that a factor was chosen for weighs little, as the lowest of many lies higher next time by chance", () => {
    const rounds = makeSeries([
      [1, 4, 3, 0, 0],
      [0, 2, 4, 2, 0],
      [0, 2, 3, 3, 0],
    ]);
    expect(effectOn(rounds, dayAfterRound(0)).type).toBe("notMoved");
    expect(effectOn(rounds, dayAfterRound(0), FIRST_DAY)).toMatchObject({ type: "moved", kind: "rising" });
    const clear = makeSeries([LOW, HIGH, HIGH]);
    expect(effectOn(clear, dayAfterRound(0))).toMatchObject({ type: "moved", kind: "rising" });
  });

  it("G4, A8: without scores before, or with too few answers to tell, it says so", () => {
    expect(effectOn(makeSeries([LOW, HIGH]), dayAfter(FIRST_DAY, -1))).toEqual({ type: "noneBefore" });
    const few: Counts = [0, 1, 0, 0, 0];
    expect(effectOn(makeSeries([few, few, few]), dayAfterRound(0))).toEqual({ type: "fewAnswers" });
  });

  it("R4, R5: a round of which nothing may be told is none of the two", () => {
    const rounds = makeSeries([LOW, HIGH, HIGH, HIGH]).map((round, index) => ({
      ...round,
      hidden: index === 1,
    }));
    expect(effectOn(rounds.slice(0, 3), dayAfterRound(0))).toEqual({ type: "tooEarly", rounds: 1 });
    expect(effectOn(rounds, dayAfterRound(0))).toMatchObject({ after: { n: 16 } });
  });

  it.each([
    [[2, 4, 4], "rising"],
    [[2, 4, 3], "rising"],
    [[4, 2, 2], "falling"],
    [[2, 3, 4], undefined],
    [[2, 3, 3], undefined],
    [[2, 5, 3], undefined],
    [[2, 4, 2], undefined],
    [[2, 2, 4], undefined],
  ])("G4, A10: single numbers %j are told as %s, and as indicative", (scores, kind) => {
    const effect = effectOn(ofManager(scores), dayAfterRound(0));
    expect(effect).toMatchObject({ type: kind === undefined ? "notMoved" : "moved", isIndicative: true });
    expect(effect).toEqual(kind === undefined ? expect.anything() : expect.objectContaining({ kind }));
  });
});

const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 10 });
const mode = fc.constantFrom<Mode>("manager", "agreed", "individual");
const made = fc.record({ answers, mode, instrumentVersion: fc.constantFrom(1, 2) });
const anyRounds = fc.array(made, { minLength: 1, maxLength: 9 }).map((list) => list.map(roundOf));
const anyBallots = fc
  .array(answers, { minLength: 2, maxLength: 8 })
  .map((list) =>
    list.map((one, index) => roundOf({ answers: one, mode: "individual", instrumentVersion: 1 }, index)),
  );
const place = fc.nat({ max: 8 });

function roundOf(
  one: { readonly answers: readonly number[]; readonly mode: Mode; readonly instrumentVersion: number },
  index: number,
): RoundResult {
  const given = one.mode === "individual" ? one.answers : one.answers.slice(0, 1);
  const count = (point: number) => given.filter((answer) => answer === point).length;
  return makeRound(
    index,
    { trust: [count(1), count(2), count(3), count(4), count(5)] },
    { mode: one.mode, ballots: given.length, instrumentVersion: one.instrumentVersion },
  );
}

const kindOf = ({ mode: how, instrumentVersion }: RoundResult) => `${how} ${instrumentVersion}`;

describe("G4 of any rounds", () => {
  it("G4, A10, I3: nothing is told but of two later rounds that may be compared with one of before", () => {
    let told = 0;
    fc.assert(
      fc.property(anyRounds, place, (rounds, number) => {
        const before = new Set(rounds.slice(0, number + 1).map(kindOf));
        const later = rounds.slice(number + 1).map(kindOf);
        const twice = later.filter((kind, index) => before.has(kind) && later.indexOf(kind) !== index);
        const effect = effectOn(rounds, dayAfterRound(number));
        const isTold = effect.type === "moved" || effect.type === "notMoved" || effect.type === "fewAnswers";
        told += Number(isTold);
        expect(isTold).toBe(twice.length > 0);
      }),
    );
    expect(told).toBeGreaterThan(0);
  });

  it("G4: up and down are told alike: on a scale that is turned round, the same moves the other way", () => {
    const turned = (round: RoundResult): RoundResult => {
      const [one, two, three, four, five] = round.factors["trust"]?.counts ?? [0, 0, 0, 0, 0];
      const { factors } = makeRound(0, { trust: [five, four, three, two, one] });
      return { ...round, factors };
    };
    const told = (effect: Effect) =>
      effect.type === "moved" ? (effect.kind === "rising" ? 1 : -1) : effect.type;
    fc.assert(
      fc.property(anyBallots, place, (rounds, number) => {
        const [here, there] = [rounds, rounds.map(turned)].map((list) =>
          told(effectOn(list, dayAfterRound(number))),
        );
        expect(there).toBe(typeof here === "number" ? -here : here);
      }),
    );
  });

  it("G4: one more round before the day changes nothing of how many came after it", () => {
    fc.assert(
      fc.property(anyBallots, answers, place, (rounds, more, number) => {
        const counted = (list: readonly RoundResult[]) => {
          const effect = effectOn(list, dayAfterRound(number));
          return effect.type === "tooEarly" ? effect.rounds : 2;
        };
        const earlier = roundOf({ answers: more, mode: "individual", instrumentVersion: 1 }, 0);
        const added = { ...earlier, roundId: "added", heldOn: dayAfter(FIRST_DAY, -30) };
        expect(counted([added, ...rounds])).toBe(counted(rounds));
      }),
    );
  });

  it("G4, A11: a third later round changes nothing of what was told, in whatever order rounds are stored", () => {
    fc.assert(
      fc.property(anyRounds, place, (rounds, number) => {
        const day = dayAfterRound(number);
        const after = effectOn(rounds, day);
        expect(effectOn(rounds.toReversed(), day)).toEqual(after);
        const until = rounds.findIndex((_round, index) =>
          effectOn(rounds.slice(0, index + 1), day).type.endsWith("oved"),
        );
        if (until !== -1) expect(effectOn(rounds.slice(0, until + 1), day)).toEqual(after);
      }),
    );
  });
});
