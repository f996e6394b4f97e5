import fc from "fast-check";
import { expect, it } from "vitest";

import { dayNumber } from "./day-number.ts";

it("A5: counts days as the calendar does", () => {
  const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (from, to) => {
      const [a, b] = [from.toISOString().slice(0, 10), to.toISOString().slice(0, 10)];
      expect(dayNumber(b) - dayNumber(a)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
    }),
  );
});
