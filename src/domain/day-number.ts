// oxlint-disable eslint/no-restricted-globals -- the calendar, and not the clock: without the moment of now, and in UTC
import { type Day } from "./rows/row.ts";

const MS_PER_DAY = 86_400_000;

/**
 * Days since 1 January 1970, so that days can be subtracted and stand on an axis at their real distance. A day without a
 * time is read as UTC (ECMAScript, Date Time String Format), so no time zone comes into it.
 */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MS_PER_DAY;
}

/** The day of a whole day number. Throws a RangeError when it is no number. */
export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier for a negative number. */
export function daysLater(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}
