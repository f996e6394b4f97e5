import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Mode } from "#domain/rounds/round.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { dayAfter, makeHistory, makeRound, single } from "#tests/support/make-history.ts";

import { calledChanges } from "./called-changes.ts";
import { sinceAgenda } from "./since-agenda.ts";

/** Rounds of the manager, 8 weeks apart. */
const series = (scores: readonly number[], modes: readonly Mode[] = []) =>
  scores.map((score, index) =>
    makeRound(index, { trust: single(score) }, { mode: modes[index] ?? "manager" }),
  );

/** What is told where the factor stood on the agenda so many days after the first round. */
function told(scores: readonly number[], onAgenda: readonly number[], modes?: readonly Mode[]) {
  const rounds = series(scores, modes);
  const attended = onAgenda.map((days) => ({ factorId: "trust", heldOn: dayAfter("2024-01-10", days) }));
  const history = makeHistory(rounds, { attended });
  return sinceAgenda(history, "trust", calledChanges(history, "trust"));
}

describe("G4 what is told of a factor that was on an agenda", () => {
  it("G4: a rise of two points after the talk is told with the day of the talk", () => {
    expect(told([2, 4], [30])).toEqual({ heldOn: "2024-02-09", from: 2, to: 4 });
    expect(told([2, 4], [56])).toEqual({ heldOn: "2024-03-06", from: 2, to: 4 });
  });

  it("G4: a fall is told as plainly as a rise", () => {
    expect(told([4, 2], [30])).toMatchObject({ from: 4, to: 2 });
  });

  it("G4, A10: a step that is not called is not told", () => {
    expect(told([3, 4], [30])).toBeUndefined();
    expect(told([4, 4], [30])).toBeUndefined();
  });

  it("G4: a change of before the talk, or without one, is none since", () => {
    expect(told([2, 4, 4], [100])).toBeUndefined();
    expect(told([2, 4], [])).toBeUndefined();
    expect(told([2, 4], [-10])).toBeUndefined();
  });

  it("G4, A10: another way of scoring is not compared", () => {
    expect(told([2, 4], [30], ["manager", "agreed"])).toBeUndefined();
    expect(told([2, 5, 4], [30], ["manager", "agreed", "manager"])).toMatchObject({ from: 2, to: 4 });
  });

  it("G4: of more talks it is the last since which something changed", () => {
    expect(told([1, 3, 5], [30, 80])).toMatchObject({ heldOn: "2024-03-30", from: 3, to: 5 });
    expect(told([2, 4, 4], [30, 80])).toMatchObject({ heldOn: "2024-02-09", from: 2, to: 4 });
  });

  it("G4: a talk of more than four rounds ago is not told of", () => {
    expect(told([2, 4, 4, 4, 4], [30])).toMatchObject({ to: 4 });
    expect(told([2, 4, 4, 4, 4, 4], [30])).toBeUndefined();
  });

  it("R5: of a round that is hidden nothing is told", () => {
    const rounds = [
      makeRound(0, { trust: [0, 8, 0, 0, 0] }),
      makeRound(1, { trust: [0, 0, 0, 8, 0] }, { hidden: true }),
    ];
    const attended = [{ factorId: "trust", heldOn: "2024-02-09" }];
    expect(
      sinceAgenda({ rounds, attended }, "trust", [{ heldOn: "2024-03-06", kind: "rising" }]),
    ).toBeUndefined();
  });
});

const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 9 });
const mode = fc.constantFrom<Mode>("manager", "agreed", "individual");
const rounds = fc.array(fc.record({ answers, mode }), { minLength: 1, maxLength: 7 }).map((list) =>
  list.map((one, index) => {
    const given = one.mode === "individual" ? one.answers : one.answers.slice(0, 1);
    const count = (point: number) => given.filter((answer) => answer === point).length;
    return makeRound(
      index,
      { trust: [count(1), count(2), count(3), count(4), count(5)] },
      { mode: one.mode, ballots: given.length },
    );
  }),
);
const talks = fc.array(fc.integer({ min: -60, max: 400 }), { maxLength: 4 });

describe("G4 of any rounds and talks", () => {
  it("G4, A11: what is told was called since the talk, the same way, between two comparable rounds on either side of it", () => {
    let tellings = 0;
    fc.assert(
      fc.property(rounds, talks, (list, days) => {
        const attended = days.map((day) => ({ factorId: "trust", heldOn: dayAfter("2024-01-10", day) }));
        const history = makeHistory(list, { attended });
        const called = calledChanges(history, "trust");
        const since = sinceAgenda(history, "trust", called);
        if (since === undefined) return;
        tellings += 1;
        const last = list.at(-1);
        const alike = list.filter((round) => round.mode === last?.mode);
        const medians = (side: typeof list) => side.map((round) => pointOf(round, "trust")?.median);
        expect(attended.map(({ heldOn }) => heldOn)).toContain(since.heldOn);
        expect(since.from).toBe(medians(alike.filter(({ heldOn }) => heldOn < since.heldOn)).at(-1));
        expect(since.to).toBe(medians(alike).at(-1));
        expect(last!.heldOn >= since.heldOn).toBe(true);
        const way = since.to > since.from ? "rising" : "falling";
        expect(called.some(({ kind, heldOn }) => kind === way && heldOn >= since.heldOn)).toBe(true);
      }),
    );
    expect(tellings).toBeGreaterThan(0);
  });

  it("G4: it does not depend on the order in which rounds and talks are stored", () => {
    fc.assert(
      fc.property(rounds, talks, (list, days) => {
        const attended = days.map((day) => ({ factorId: "trust", heldOn: dayAfter("2024-01-10", day) }));
        const called = calledChanges(makeHistory(list, { attended }), "trust");
        const turned = { rounds: list.toReversed(), attended: attended.toReversed() };
        expect(sinceAgenda(turned, "trust", called)).toEqual(
          sinceAgenda({ rounds: list, attended }, "trust", called),
        );
      }),
    );
  });
});
