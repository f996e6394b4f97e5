import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nextStamp, ZERO_STAMP } from "./clock.ts";

const clocks = fc.array(fc.integer({ min: 1, max: 4_000_000_000_000 }), { minLength: 2, maxLength: 50 });

describe("B5 the clock", () => {
  it("moves forward whatever the device's clock does", () => {
    fc.assert(
      fc.property(clocks, (times) => {
        let last: string | undefined;
        for (const now of times) {
          const next = nextStamp(last, now, "device");
          expect(next > (last ?? ZERO_STAMP)).toBe(true);
          last = next;
        }
      }),
    );
  });

  it("starts after the zero stamp and carries the device", () => {
    expect(nextStamp(undefined, 1, "abc")).toBe("0000000010000abc");
  });
});
