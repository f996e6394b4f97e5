import fc from "fast-check";
import { expect, it } from "vitest";

import { isDayOrderOpen, possibleDayOrders, readDay } from "./read-day.ts";

it.each([
  "2025-03-04",
  "2025/03/04",
  "2025-03-04 10:22:31",
  "2025-03-04T10:22:31.000Z",
  "2025/03/04 10:22:31 a.m. CET",
  "4-3-2025",
  "04-03-2025 10:22:31",
  "4.3.2025",
  "4/3/2025",
  "4/3/25 9:05",
  "4 maart 2025",
  "4 mrt. 2025",
  "dinsdag 4 maart 2025",
  "4 March 2025",
  "March 4, 2025",
  "Mar 4, 2025, 9:05 AM",
  "Tuesday, March 4th, 2025",
])("R3 reads the day of %j and leaves the time", (cell) => {
  expect(readDay(cell, "dayFirst")).toBe("2025-03-04");
});

it("reads the month first only with slashes", () => {
  expect(readDay("3/4/2025 10:22", "monthFirst")).toBe("2025-03-04");
  expect(readDay("4-3-2025", "monthFirst")).toBe("2025-03-04");
});

it.each([
  "",
  "soon",
  "31-2-2025",
  "2025-13-01",
  "45000",
  "3",
  "4-3",
  "12:30",
  "4 foo 2025",
  "0-0-2025",
  "1".repeat(9999),
])("B4 finds no day in %j", (cell) => {
  expect(readDay(cell, "dayFirst")).toBeUndefined();
});

it("leaves the order of day and month open only where it matters and no cell decides", () => {
  expect(isDayOrderOpen(["3/4/2025", "5/6/2025"])).toBe(true);
  expect(isDayOrderOpen(["3/4/2025", "25/6/2025"])).toBe(false);
  expect(isDayOrderOpen(["3-4-2025"])).toBe(false);
  expect(isDayOrderOpen(["3/3/2025"])).toBe(false);
  expect(possibleDayOrders(["3/25/2025", "3/4/2025"])).toEqual(["monthFirst"]);
});

it("gives back every day it wrote", () => {
  const days = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split("-");
      expect(readDay(day, "dayFirst")).toBe(day);
      expect(readDay(`${date}-${month}-${year}`, "dayFirst")).toBe(day);
      expect(readDay(`${month}/${date}/${year}`, "monthFirst")).toBe(day);
    }),
  );
});
