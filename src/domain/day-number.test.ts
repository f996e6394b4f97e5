import fc from "fast-check";
import { expect, it } from "vitest";

import { dayNumber, dayOf, daysLater } from "./day-number.ts";

/**
 * Days from 1 March of the year 0, by counting leap days: H. Hinnant, chrono-compatible low-level date algorithms (2013),
 * days_from_civil. It knows nothing of clocks and time zones.
 */
function daysFromCivil(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((((month + 9) % 12) * 306 + 5) / 10) + date - 1;
}

const FIRST = daysFromCivil(1970, 1, 1);
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((number) => dayOf(number));

it("A5: counts days as the calendar does, over leap days and centuries", () => {
  fc.assert(
    fc.property(day, (one) => {
      const [year = 0, month = 0, date = 0] = one.split("-").map(Number);
      expect(dayNumber(one)).toBe(daysFromCivil(year, month, date) - FIRST);
      expect(dayOf(dayNumber(one))).toBe(one);
    }),
  );
});

it("counts on over months, leap days and the change of the clock", () => {
  expect(daysLater("2024-02-26", 7)).toBe("2024-03-04");
  expect(daysLater("2025-03-25", 7)).toBe("2025-04-01");
  expect(daysLater("2025-01-07", 23 * 56)).toBe("2028-07-18");
  expect(daysLater("2000-03-01", -1)).toBe("2000-02-29");
  expect(daysLater("2100-03-01", -1)).toBe("2100-02-28");
});
