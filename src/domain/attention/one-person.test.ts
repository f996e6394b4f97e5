import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";
import { dayAfter, makeHistory, makeRound, makeSeries } from "#tests/support/make-history.ts";

import { type FlagKind } from "./flag.ts";
import { isMoreThanOne } from "./more-than-one.ts";
import { verdictsOf } from "./verdicts.ts";

function changes(rounds: ReturnType<typeof makeSeries>): readonly FlagKind[] {
  return verdictsOf(makeHistory(rounds), "trust").flatMap(({ flags }) =>
    flags.flatMap(({ kind }) => (kind === "falling" || kind === "rising" ? [kind] : [])),
  );
}

function times(count: number, counts: Counts): readonly Counts[] {
  return Array.from({ length: count }, () => counts);
}

/** One answer moved from a point to another; `undefined` where nobody gave the first. */
function moved(counts: Counts, from: number, to: number): Counts | undefined {
  if ((counts[from] ?? 0) === 0) return undefined;
  const [a, b, c, d, e] = counts.map(
    (count, point) => count + (point === to ? 1 : 0) - (point === from ? 1 : 0),
  );
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0];
}

describe("A8 one person's answer is never news", () => {
  it.each([4, 7, 9, 20])("A8: one dissenter among 24 after %d unanimous rounds is no call", (rounds) => {
    expect(changes(makeSeries([...times(rounds, [0, 0, 0, 24, 0]), [0, 0, 1, 23, 0]]))).toEqual([]);
  });

  it.each([5, 8, 20, 24, 40, 100, 400])(
    "A8: nor is one among %d, after any number of rounds, however far off the answer",
    (n) => {
      for (const rounds of [1, 2, 3, 12, 40])
        expect(changes(makeSeries([...times(rounds, [0, 0, 0, n, 0]), [1, 0, 0, n - 1, 0]]))).toEqual([]);
    },
  );

  it("A2 A8: nor is one dissenter after a long gap", () => {
    const days = [0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 800];
    const rounds = days.map((day, index) =>
      makeRound(
        index,
        { trust: index < 11 ? [0, 0, 0, 8, 0] : [0, 0, 1, 7, 0] },
        { heldOn: dayAfter("2024-01-10", day) },
      ),
    );
    expect(changes(rounds)).toEqual([]);
  });

  it("A8: the same person round after round makes no slide", () => {
    const one: Counts = [0, 0, 1, 7, 0];
    for (let rounds = 4; rounds <= 60; rounds += 1) {
      const calm = Math.ceil((rounds * 2) / 3);
      expect(changes(makeSeries([...times(calm, [0, 0, 0, 8, 0]), ...times(rounds - calm, one)]))).toEqual(
        [],
      );
    }
  });

  it("A8: one answer in a small earlier round is no news either", () => {
    expect(
      changes(
        makeSeries([
          [0, 0, 0, 4, 1],
          [0, 0, 0, 400, 0],
        ]),
      ),
    ).toEqual([]);
    expect(
      changes(
        makeSeries([
          [0, 0, 0, 0, 1],
          [0, 0, 0, 60, 0],
        ]),
      ),
    ).toEqual([]);
  });

  it("A2: two people can be news", () => {
    expect(changes(makeSeries([...times(20, [0, 0, 0, 24, 0]), [0, 0, 2, 22, 0]]))).toEqual(["falling"]);
    expect(changes(makeSeries([...times(20, [0, 0, 0, 8, 0]), [0, 0, 0, 6, 2]]))).toEqual(["rising"]);
  });

  const share = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6));

  it("A8: one changed answer in a round that is just like the earlier ones is never a call", () => {
    fc.assert(
      fc.property(
        share.filter((counts) => counts.some((count) => count > 0)),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 15 }),
        fc.nat(4),
        fc.nat(4),
        ([a, b, c, d, e], size, rounds, from, to) => {
          const usual: Counts = [a * size, b * size, c * size, d * size, e * size];
          const last = moved(usual, from, to);
          fc.pre(last !== undefined && from !== to);
          if (last !== undefined) expect(changes(makeSeries([...times(rounds, usual), last]))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("A8: and where a round lies nowhere lower than the earlier ones, one changed answer never makes it a fall", () => {
    fc.assert(
      fc.property(share, share, fc.nat(4), fc.nat(4), (last, earlier, from, to) => {
        const n = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0);
        fc.pre(n(last) > 0 && n(earlier) > 0);
        const upTo = (counts: Counts, point: number) =>
          counts.slice(0, point).reduce((sum, count) => sum + count, 0) / n(counts);
        fc.pre([1, 2, 3, 4].every((point) => upTo(last, point) <= upTo(earlier, point)));
        const changed = moved(last, from, to);
        fc.pre(changed !== undefined);
        if (changed !== undefined) expect(isMoreThanOne("falling", changed, earlier)).toBe(false);
      }),
    );
  });
});
