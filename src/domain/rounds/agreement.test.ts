import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { agreement } from "./agreement.ts";

describe("agreement", () => {
  it("S1: gives the published example", () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it.each([
    [[0, 0, 8, 0, 0], 1],
    [[4, 0, 0, 0, 4], -1],
    [[3, 3, 3, 3, 3], 0],
    [[0, 4, 0, 4, 0], 1 / 6],
    [[0, 5, 5], 0.5],
    [[6, 6], 0],
  ])("S1: %j gives %d", (counts, expected) => {
    expect(agreement(counts)).toBeCloseTo(expected, 12);
  });

  it("S1: is absent without answers", () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeUndefined();
  });

  it("S1: stays between -1 and 1, and does not change when the scale is turned round", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 9 }), (counts) => {
        const a = agreement(counts);
        fc.pre(a !== undefined);
        expect(a).toBeGreaterThanOrEqual(-1);
        expect(a).toBeLessThanOrEqual(1);
        expect(agreement(counts.toReversed())).toBeCloseTo(a, 12);
      }),
    );
  });
});
