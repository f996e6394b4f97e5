import fc from "fast-check";
import { generateKeyBetween } from "fractional-indexing";
import { expect, it } from "vitest";

import { Order } from "./order.ts";

const isOrder = (text: string) => Order.safeParse(text).success;

/** Whether something can be put before and after it. */
function canBeUsed(text: string): boolean {
  try {
    generateKeyBetween(text, null);
    generateKeyBetween(null, text);
    return true;
  } catch {
    return false;
  }
}

it("G1 takes every place that is made by moving", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8), { maxLength: 60 }), (moves) => {
      const places: string[] = [];
      for (const to of moves) {
        const at = Math.min(to, places.length);
        places.splice(at, 0, generateKeyBetween(places[at - 1] ?? null, places[at] ?? null));
      }
      for (const place of places) expect(isOrder(place), place).toBe(true);
    }),
  );
});

it("B4 takes nothing that moving would fall over", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0019AZabyz!~é".split("")), maxLength: 30 });
  fc.assert(
    fc.property(digits, fc.constantFrom(..."AByZazab".split("")), (rest, first) => {
      for (const text of [rest, first + rest]) if (isOrder(text)) expect(canBeUsed(text), text).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (const text of [
    "",
    "zzz!",
    "a",
    "a10",
    "0",
    "\0",
    "__proto__",
    `A${"0".repeat(26)}`,
    `a0${"z".repeat(1000)}`,
  ])
    expect(isOrder(text), text).toBe(false);
});
