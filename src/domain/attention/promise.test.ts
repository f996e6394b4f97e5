import { expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";

import { nextBallots, startBallots } from "./ballot-change.ts";

const HELD_ON = "2026-01-01";

/** The chance of 0 to `n` answers at one of two points, each with chance `share`. */
function binomial(n: number, share: number): readonly number[] {
  let chance = (1 - share) ** n;
  return Array.from({ length: n + 1 }, (_none, number) => {
    const now = chance;
    chance *= ((n - number) / (number + 1)) * (share / (1 - share));
    return now;
  });
}

function isCalled(last: number, n: number, earlier: number, before: number): boolean {
  const round = (at: number, of: number): Counts => [0, 0, at, of - at, 0];
  const start = startBallots({ heldOn: HELD_ON, counts: round(earlier, before) });
  const next = { heldOn: HELD_ON, counts: round(last, n) };
  return nextBallots(start, next, { rate: 0.05, swing: undefined }).call !== undefined;
}

/** By the number of answers at the lower point in both rounds: the chance of a call, however they were dealt. */
function chancesOfCall(n: number): readonly number[] {
  const half = binomial(n, 0.5);
  const both = binomial(2 * n, 0.5);
  return both.map((chanceOfAll, all) =>
    half.reduce((sum, chance, last) => {
      const rest = half[all - last];
      return rest === undefined || !isCalled(last, n, all - last, n)
        ? sum
        : sum + (chance * rest) / chanceOfAll;
    }, 0),
  );
}

// Two points are the hardest case: as many just as extreme outcomes as there can be. All of it is counted, none simulated.
it.each([5, 8, 11, 12, 17, 23, 24, 40, 50, 60, 70, 100])(
  "A11: with %d answers on two points at most one in twenty is called falsely, however they are shared",
  (n) => {
    const calls = chancesOfCall(n);
    for (let share = 0.01; share < 0.501; share += 0.01) {
      const all = binomial(2 * n, share);
      const falsely = calls.reduce((sum, called, index) => sum + called * (all[index] ?? 0), 0);
      expect(falsely, `share ${share}`).toBeLessThanOrEqual(0.05);
    }
  },
);
