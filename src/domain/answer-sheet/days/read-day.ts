import { type Day, isPlausibleDay } from "#domain/rows/row.ts";

import { monthNumber } from "./month-names.ts";
import { readSerial, SERIAL } from "./spreadsheet-day.ts";

/** Whether 3/4 is the third of April or the fourth of March. */
export type DayOrder = "dayFirst" | "monthFirst";

/**
 * The calendar day of a cell, or nothing where it is none. A time of day is cut off and never kept (R3).
 *
 * Reads 2025-03-04, 20250304, 4-3-2025, 4.3.25, 3/4/2025 (as `order` says), "4 maart 2025", "di. 4 mrt '25",
 * "04-mrt-25", "2025-mar-04" and "March 4, 2025", each with or without a time behind it.
 */
export function readDay(cell: string, order: DayOrder): Day | undefined {
  const text = cell.slice(0, LONGEST).trim();
  const [year, month, day] = yearFirst(text) ?? numbers(text, order) ?? named(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;

  const written = `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  return isPlausibleDay(written) ? written : undefined;
}

/**
 * A day in a column that is known to hold days: there a bare number is how a spreadsheet program counts days (45720 is
 * 4 March 2025), with the time of day behind the comma.
 */
export function readDayCell(cell: string, order: DayOrder): Day | undefined {
  return readDay(cell, order) ?? readSerial(cell.slice(0, LONGEST).trim());
}

/**
 * Which orders of day and month allow all cells that are a day in any order; none where one cell needs the one and
 * another cell the other.
 */
export function possibleDayOrders(cells: readonly string[]): readonly DayOrder[] {
  const days = cells.filter((cell) => ORDERS.some((order) => readDay(cell, order) !== undefined));
  return ORDERS.filter((order) => days.every((cell) => readDay(cell, order) !== undefined));
}

/**
 * True where nothing in the cells tells which of two days is meant: then somebody has to say it (B4). With dashes or dots
 * the day comes first, unless a cell shows that it cannot.
 */
export function isDayOrderOpen(cells: readonly string[]): boolean {
  return possibleDayOrders(cells).length !== 1 && cells.some(isTwoDays);
}

/** Whether this cell is one day in the one order and another day in the other, as written with slashes. */
export function isTwoDays(cell: string): boolean {
  const [dayFirst, monthFirst] = ORDERS.map((order) => readDay(cell, order));
  return dayFirst !== monthFirst && /^\s*\d{1,2}\//.test(cell);
}

/** A time of day behind a day that is not just midnight: somebody's moment, to the minute or to the second. */
export function timeOf(cell: string): "second" | "minute" | undefined {
  const text = cell.slice(0, LONGEST);
  if (SERIAL.test(text.trim())) return /[.,]\d*[1-9]/.test(text) ? "second" : undefined;
  const [, hours, minutes, seconds] = /(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  const isMidnight = [hours, minutes, seconds ?? "0"].every((part) => Number(part) === 0);
  if (hours === undefined || isMidnight || /\b12:00(?::00)? ?a\.?m/i.test(text)) return undefined;
  return Number(seconds ?? "0") === 0 ? "minute" : "second";
}

const ORDERS = ["dayFirst", "monthFirst"] as const satisfies readonly DayOrder[];
const LONGEST = 60;

type Parts = readonly [year: string, month: number, day: number];

const TIME = String.raw`(?:[T ,_].*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`);
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/;
const NUMBERS = new RegExp(
  String.raw`^(?:[a-z]{2,10}\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}`,
  "i",
);

// A name of a month stands between spaces, dashes, dots or slashes; "10 uur" and "10 am" are no years.
const WEEKDAY = String.raw`(?:[a-z]{2,10}[.,]{0,2} )?`;
const BETWEEN = String.raw`[-–/., ]{0,3}`;
const YEAR = String.raw`['’]?(\d{4}|\d{2})(?! ?(?:uur|u\b|h\b|[ap]\.?m))`;
const MONTH = String.raw`([a-z]{3,10})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|ste|de|e)?`;
const DAY_NAMED = new RegExp(`^${WEEKDAY}${DAY}${BETWEEN}${MONTH}${BETWEEN}${YEAR}${TIME}`, "i");
const MONTH_NAMED = new RegExp(`^${WEEKDAY}${MONTH}${BETWEEN}${DAY}[-–/., ]{1,3}${YEAR}${TIME}`, "i");
const YEAR_NAMED = new RegExp(String.raw`^(\d{4})${BETWEEN}${MONTH}${BETWEEN}(\d{1,2})${TIME}`, "i");

function yearFirst(text: string): Parts | undefined {
  const found = YEAR_FIRST.exec(text);
  if (found?.[1] !== undefined) return [found[1], Number(found[3]), Number(found[4])];
  const compact = COMPACT.exec(text);
  return compact?.[1] === undefined ? undefined : [compact[1], Number(compact[2]), Number(compact[3])];
}

function numbers(text: string, order: DayOrder): Parts | undefined {
  const found = NUMBERS.exec(text);
  if (found?.[4] === undefined) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  // Nobody writes the month first with dots.
  return order === "monthFirst" && found[2] !== "." ? [found[4], first, second] : [found[4], second, first];
}

function named(text: string): Parts | undefined {
  const [, firstDay, month, year] = DAY_NAMED.exec(text) ?? [];
  const dayFirst = namedParts(year, month, firstDay);
  if (dayFirst !== undefined) return dayFirst;
  const monthFirst = MONTH_NAMED.exec(text);
  if (monthFirst !== null) return namedParts(monthFirst[3], monthFirst[1], monthFirst[2]);
  const yearNamed = YEAR_NAMED.exec(text);
  return namedParts(yearNamed?.[1], yearNamed?.[2], yearNamed?.[3]);
}

function namedParts(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): Parts | undefined {
  const month = name === undefined ? undefined : monthNumber(name);
  return year === undefined || month === undefined ? undefined : [year, month, Number(day)];
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
