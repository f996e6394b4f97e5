import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isStamp, nextStamp, stampDevice, stampMs, ZERO_STAMP } from "./clock.ts";

const clocks = fc.array(fc.integer({ min: 1, max: 4_000_000_000_000 }), { minLength: 2, maxLength: 50 });

describe("B5 the clock", () => {
  it("moves forward whatever the device's clock does", () => {
    fc.assert(
      fc.property(clocks, (times) => {
        let last: string | undefined;
        for (const now of times) {
          const next = nextStamp(last, now, "device");
          expect(next > (last ?? ZERO_STAMP)).toBe(true);
          expect(isStamp(next)).toBe(true);
          last = next;
        }
      }),
    );
  });

  it("starts after the zero stamp and carries the device", () => {
    expect(nextStamp(undefined, 1, "abc")).toBe("0000000010000abc");
  });

  it("goes on in the next millisecond when the counter is full", () => {
    expect(nextStamp("000000001zzzzabc", 1, "abc")).toBe("0000000020000abc");
  });

  it("is read back: when, and on which device", () => {
    const stamp = nextStamp(undefined, 1_700_000_000_000, "abc");
    expect([stampMs(stamp), stampDevice(stamp)]).toEqual([1_700_000_000_000, "abc"]);
    expect([stampMs(ZERO_STAMP), stampDevice(ZERO_STAMP)]).toEqual([0, ""]);
  });

  it("B4 knows a forged stamp, one that no edit could ever pass included", () => {
    for (const forged of ["", "~~~~~~~~~~~~~~", "zzzzzzzzzzzzzdevice", "0mgh2k3j4", "0mgh2k3j40000<b>"]) {
      expect(isStamp(forged), forged).toBe(false);
    }
    expect(isStamp(ZERO_STAMP)).toBe(true);
  });
});
