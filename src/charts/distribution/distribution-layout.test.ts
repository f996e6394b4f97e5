import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Counts } from "#domain/rounds/round-result.ts";

import { middleOf, reachOf, segmentsOf } from "./distribution-layout.ts";

const ANSWERS = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20))
  .filter((counts) => counts.some((count) => count > 0));

describe("segmentsOf", () => {
  it("S1: puts 1 and 2 left of the middle, 3 over it, 4 and 5 right of it", () => {
    const counts: Counts = [1, 1, 2, 3, 1];
    const reach = reachOf([{ counts }]);
    expect(middleOf(reach)).toBeCloseTo((3 / 8) * 100, 9);
    expect(segmentsOf(counts, reach).map(({ point, start, width }) => [point, start, width])).toEqual([
      [1, 0, 12.5],
      [2, 12.5, 12.5],
      [3, 25, 25],
      [4, 50, 37.5],
      [5, 87.5, 12.5],
    ]);
  });

  it("keeps every row within the width, without a gap, and all widths in proportion", () => {
    fc.assert(
      fc.property(fc.array(ANSWERS, { minLength: 1, maxLength: 12 }), (rows) => {
        const reach = reachOf(rows.map((counts) => ({ counts })));
        for (const counts of rows) {
          const segments = segmentsOf(counts, reach);
          for (const [index, { start, width }] of segments.entries()) {
            expect(start).toBeGreaterThanOrEqual(-1e-9);
            expect(start + width).toBeLessThanOrEqual(100 + 1e-9);
            expect(start + width).toBeCloseTo(segments[index + 1]?.start ?? start + width, 9);
          }
        }
      }),
    );
  });
});
