import fc from "fast-check";
import { expect, it } from "vitest";

import { isDayOrderOpen, possibleDayOrders, readDay, readDayCell, timeOf } from "./read-day.ts";

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
  "04-mrt-25",
  "4-mrt-2025 14:05",
  "4-mrt.-25",
  "04/mrt/2025",
  "4.mrt.25",
  "04mrt2025",
  "di 4 maart 2025",
  "di. 4 mrt '25",
  "di 4-3-2025",
  "Tue Mar 04 2025 10:02:11 GMT+0100",
  "4-Mar-25",
  "04-MAR-2025",
  "Mar-04-2025",
  "Mar 4 2025",
  "2025-mrt-04",
  "20250304",
  "20250304100211",
  "2025-03-04T10:22:31+01:00",
])("R3 reads the day of %j and leaves the time", (cell) => {
  expect(readDay(cell, "dayFirst")).toBe("2025-03-04");
});

it("reads the month first with slashes and dashes, never with dots", () => {
  expect(readDay("3/4/2025 10:22", "monthFirst")).toBe("2025-03-04");
  expect(readDay("3-4-2025", "monthFirst")).toBe("2025-03-04");
  expect(readDay("4.3.2025", "monthFirst")).toBe("2025-03-04");
});

it.each(["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"])(
  "B4 reads the short Dutch month %s as a Dutch spreadsheet writes it",
  (name) => {
    const days = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    const month = String(days.indexOf(name) + 1).padStart(2, "0");

    expect(readDay(`09-${name}-25`, "monthFirst")).toBe(`2025-${month}-09`);
    expect(readDay(`9 ${name}. 2025`, "dayFirst")).toBe(`2025-${month}-09`);
  },
);

it("B4 counts days as spreadsheets do, in a column of days only", () => {
  expect(readDayCell("45720", "dayFirst")).toBe("2025-03-04");
  expect(readDayCell("45720,4312", "dayFirst")).toBe("2025-03-04");
  expect(["36526", "45351", "45352", "54788"].map((cell) => readDayCell(cell, "dayFirst"))).toEqual([
    "2000-01-01",
    "2024-02-29",
    "2024-03-01",
    "2049-12-31",
  ]);
  expect(["12", "99999", "1045720"].map((cell) => readDayCell(cell, "dayFirst"))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(readDay("45720", "dayFirst")).toBeUndefined();
});

it.each([
  ["2025-03-04 10:22:31", "second"],
  ["45720.4312", "second"],
  ["4-3-2025 9:05", "minute"],
  ["4-3-2025 0:00", undefined],
  ["3/4/2025 12:00:00 AM", undefined],
  ["2025-03-04T00:00:00", undefined],
  ["45720", undefined],
  ["4-3-2025", undefined],
] as const)("R3 tells a moment from a day: %j has a time to the %s", (cell, time) => {
  expect(timeOf(cell)).toBe(time);
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
  "4 maart",
  "4 maart 10:30",
  "4 maart 10 uur",
  "maart 2025",
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
  expect(possibleDayOrders(["3-25-2025", "3-4-2025"])).toEqual(["monthFirst"]);
});

it("B4 asks for the order also where one cell is no day, or cells contradict each other", () => {
  expect(isDayOrderOpen(["3/4/2025", "weet ik niet", "3/5/2025 0:03:11"])).toBe(true);
  expect(isDayOrderOpen(["3/25/2025", "25/3/2025", "3/4/2025"])).toBe(true);
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
