import { describe, expect, it } from "vitest";

import { totalOf, type Counts } from "#domain/rounds/round-result.ts";
import { seeded } from "#tests/bench/attention/random.ts";

import { nextBallots, startBallots, type BallotState } from "./ballot-change.ts";
import { certaintyOf } from "./certainty.ts";
import { type BallotChange } from "./flag.ts";

const HELD_ON = "2026-01-01";
const TERMS = { rate: 0.05, swing: undefined };

function called(rounds: readonly Counts[]): BallotChange | undefined {
  const [first, ...rest] = rounds;
  if (first === undefined) return undefined;
  let state: BallotState = startBallots({ heldOn: HELD_ON, counts: first });
  for (const counts of rest) state = nextBallots(state, { heldOn: HELD_ON, counts }, TERMS);
  return state.call?.change;
}

/** Every way to take `n` of these answers, with its chance. */
function deals(pooled: Counts, n: number): readonly { readonly last: Counts; readonly chance: number }[] {
  const found: { last: Counts; ways: number }[] = [];
  const walk = (point: number, left: number, taken: readonly number[], ways: number): void => {
    if (point === 5) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = taken;
      if (left === 0) found.push({ last: [a, b, c, d, e], ways });
      return;
    }
    let here = 1;
    for (let count = 0; count <= Math.min(left, pooled[point] ?? 0); count += 1) {
      walk(point + 1, left - count, [...taken, count], ways * here);
      here *= ((pooled[point] ?? 0) - count) / (count + 1);
    }
  };
  walk(0, n, [], 1);
  const all = found.reduce((sum, { ways }) => sum + ways, 0);
  return found.map(({ last, ways }) => ({ last, chance: ways / all }));
}

function minus([a, b, c, d, e]: Counts, [f, g, h, i, j]: Counts): Counts {
  return [a - f, b - g, c - h, d - i, e - j];
}

describe("A8 how sure a change is", () => {
  it.each<[number, Counts]>([
    [5, [0, 2, 3, 4, 1]],
    [8, [0, 3, 5, 5, 3]],
    [8, [0, 0, 6, 9, 1]],
    [12, [1, 4, 8, 9, 2]],
    [24, [0, 0, 5, 40, 3]],
    [40, [0, 0, 6, 74, 0]],
  ])("A8: of two rounds of %d, no chance that is told is smaller than it is: %j", (n, pooled) => {
    const told = deals(pooled, n).flatMap(({ last, chance }) => {
      const change = called([minus(pooled, last), last]);
      return change === undefined ? [] : [{ chance, one: certaintyOf(change)?.oneFactor ?? 0 }];
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { one } of told) {
      // Down and up, and all that are just as extreme.
      const truth = told.reduce((sum, other) => sum + (other.one <= one * (1 + 1e-9) ? other.chance : 0), 0);
      expect(truth).toBeLessThanOrEqual(one * (1 + 1e-9));
    }
  });

  it("A8: nor after more rounds, of all looks together, or of any of twelve factors", () => {
    const random = seeded(11);
    const usual = [0.05, 0.15, 0.35, 0.3, 0.15];
    const draw = (n: number): Counts => {
      const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
      for (let person = 0; person < n; person += 1) {
        let [rank, point] = [random.share(), 0];
        while (point < 4 && rank >= (usual[point] ?? 1)) rank -= usual[point++] ?? 1;
        counts[point] = (counts[point] ?? 0) + 1;
      }
      return counts;
    };
    const communities = 700;
    const limits = [0.1, 0.03, 0.01];
    const [one, any] = [limits.map(() => 0), limits.map(() => 0)];
    for (let community = 0; community < communities; community += 1) {
      const changes = Array.from({ length: 12 }, () =>
        called(Array.from({ length: 5 + (community % 3) }, () => draw(8))),
      ).flatMap((change) => (change ? [certaintyOf({ ...change, among: 12 })] : []));
      for (const [index, limit] of limits.entries()) {
        one[index] =
          (one[index] ?? 0) + changes.filter((told) => (told?.oneFactor ?? 0) <= limit).length / 12;
        any[index] = (any[index] ?? 0) + (changes.some((told) => (told?.anyFactor ?? 0) <= limit) ? 1 : 0);
      }
    }
    for (const [index, limit] of limits.entries()) {
      const error = (of: number) => 3 * Math.sqrt((limit * (1 - limit)) / of);
      expect((one[index] ?? 1) / communities).toBeLessThanOrEqual(limit + error(12 * communities));
      expect((any[index] ?? 1) / communities).toBeLessThanOrEqual(limit + error(communities));
      expect(one[index]).toBeGreaterThan(0);
    }
  });

  const change = called([
    [0, 0, 1, 5, 2],
    [0, 4, 4, 0, 0],
  ]);

  it("A8: has three degrees, with limits that mean something", () => {
    if (change === undefined) throw new Error("no call");
    const degree = (p: number) => certaintyOf({ ...change, p, limit: 0.025 })?.degree;
    expect([0.0288, 0.005, 0.0051, 0.0005, 0.00051].map(degree)).toEqual([
      "fairlySure",
      "sure",
      "fairlySure",
      "verySure",
      "sure",
    ]);
  });

  it("A8: a look with a small share tells the chance of all looks together", () => {
    if (change === undefined) throw new Error("no call");
    expect(certaintyOf({ ...change, p: 0.0005, limit: 0.00075 })?.oneFactor).toBeCloseTo(0.0333, 3);
    expect(certaintyOf({ ...change, p: 0.01, limit: 0.025, ownRate: 0.01 })?.oneFactor).toBe(0.02);
  });

  it("A8: evidence of older versions, with half of the ties, tells no degree", () => {
    if (change === undefined) throw new Error("no call");
    const { p, ...older } = change;
    expect(p).toBeGreaterThan(older.midP);
    expect(certaintyOf(older)).toBeUndefined();
    expect(totalOf(older.counts)).toBe(8);
  });
});
