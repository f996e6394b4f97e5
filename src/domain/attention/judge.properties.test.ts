import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";
import { makeHistory, makeRound, makeSeries } from "#tests/support/make-history.ts";

import { type FlagKind } from "./flag.ts";
import { judge } from "./judge.ts";
import { emptyMemory } from "./memory.ts";
import { verdictsOf } from "./verdicts.ts";

const RUNS = { numRuns: 300 };

function kinds(series: readonly Counts[]): readonly FlagKind[] {
  return judge(makeHistory(makeSeries(series)))[0]?.flags.map(({ kind }) => kind) ?? [];
}

/** Ballots of one round: five to twelve answers. */
const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 12 });
const round = answers.map(countsOf);
const earlier = fc.array(round, { maxLength: 7 });

function countsOf(given: readonly number[]): Counts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const answer of given) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  return counts;
}

function addAtMode(counts: Counts): Counts {
  const mode = counts.indexOf(Math.max(...counts));
  const [a, b, c, d, e] = counts.map((count, index) => (index === mode ? count + 1 : count));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0];
}

describe("judge", () => {
  it("A11: flags do not depend on the order in which rounds are stored, or on the order of the ballots", () => {
    const rounds = fc
      .array(fc.record({ trust: answers, vision: answers }), { minLength: 1, maxLength: 6 })
      .map((list) => list.map(({ trust, vision }, index) => ({ index, trust, vision })));
    fc.assert(
      fc.property(rounds, fc.infiniteStream(fc.nat(1000)), (list, random) => {
        const make = (flip: boolean) =>
          list.map(({ index, trust, vision }) =>
            makeRound(
              Math.floor(index / 2),
              {
                trust: countsOf(flip ? trust.toReversed() : trust),
                vision: countsOf(flip ? vision.toReversed() : vision),
              },
              { roundId: `round-${index}` },
            ),
          );
        const order = new Map(list.map(({ index }) => [`round-${index}`, random.next().value ?? 0]));
        const shuffled = make(true).toSorted(
          (a, b) => (order.get(a.roundId) ?? 0) - (order.get(b.roundId) ?? 0),
        );
        const factorIds = ["trust", "vision"];
        expect(judge(makeHistory(shuffled, { factorIds }))).toEqual(
          judge(makeHistory(make(false), { factorIds })),
        );
      }),
      RUNS,
    );
  });

  it("A11: what is remembered changes no outcome", () => {
    fc.assert(
      fc.property(fc.array(round, { minLength: 2, maxLength: 7 }), round, (series, other) => {
        const changed = [...series.slice(0, -2), other, ...series.slice(-1)];
        const memory = emptyMemory();
        judge({ ...makeHistory(makeSeries(series)), memory });
        expect(memory.lines.size).toBeGreaterThan(0);
        const afterOther = judge({ ...makeHistory(makeSeries(changed)), memory });
        expect(afterOther).toEqual(judge(makeHistory(makeSeries(changed))));
      }),
      RUNS,
    );
  });

  it("A3: a ballot at the most given answer never creates divided", () => {
    fc.assert(
      fc.property(earlier, round, (before, last) => {
        if (!kinds([...before, last]).includes("divided")) {
          expect(kinds([...before, addAtMode(last)])).not.toContain("divided");
        }
      }),
      RUNS,
    );
  });

  it("A1: raising answers never creates low", () => {
    const raised = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(4)), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(earlier, raised, (before, ballots) => {
        const last = countsOf(ballots.map(([answer]) => answer));
        const higher = countsOf(ballots.map(([answer, up]) => Math.min(5, answer + up)));
        if (!kinds([...before, last]).includes("low"))
          expect(kinds([...before, higher])).not.toContain("low");
      }),
      RUNS,
    );
  });

  it("A1: raising all answers of all rounds by a point never creates low", () => {
    const raise = ([a, b, c, d, e]: Counts): Counts => [0, a, b, c, d + e];
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 7 }), (series) => {
        if (!kinds(series).includes("low")) expect(kinds(series.map(raise))).not.toContain("low");
      }),
      RUNS,
    );
  });

  it("A11: a round with the counts of the round before makes no new call", () => {
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 7 }), (series) => {
        const changes = (list: readonly Counts[]) =>
          kinds(list).filter((kind) => kind === "falling" || kind === "rising");
        const before = changes(series);
        const after = changes([...series, ...series.slice(-1)]);
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      { numRuns: 1000 },
    );
  });

  it("A2: a fall upside down is a rise", () => {
    const turn = ([a, b, c, d, e]: Counts): Counts => [e, d, c, b, a];
    fc.assert(
      fc.property(fc.array(round, { minLength: 2, maxLength: 7 }), (series) => {
        expect(kinds(series.map(turn)).includes("rising")).toBe(kinds(series).includes("falling"));
      }),
      RUNS,
    );
  });

  it("A2: a called fall shows more low answers than before, at some point of the scale", () => {
    fc.assert(
      fc.property(fc.array(round, { minLength: 2, maxLength: 9 }), (series) => {
        for (const { flags } of verdictsOf(makeHistory(makeSeries(series)), "trust")) {
          for (const flag of flags) {
            if (flag.kind !== "falling" || !("midP" in flag.change) || flag.change.basis === "slide")
              continue;
            const { counts, n, countsBefore, nBefore } = flag.change;
            const share = (list: Counts, total: number, point: number) =>
              list.slice(0, point).reduce((a, b) => a + b, 0) / total;
            expect(
              [1, 2, 3, 4].some((point) => share(counts, n, point) > share(countsBefore, nBefore, point)),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
