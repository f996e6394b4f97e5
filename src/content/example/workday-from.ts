import { dayNumber, dayOf } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

/** Day number 0 was a Thursday. */
const SATURDAY = 2;
const SUNDAY = 3;

/** The day so many days later, or earlier for a negative number; moved back to Friday from a weekend. */
export function workdayFrom(today: Day, days: number): Day {
  const number = dayNumber(today) + days;
  const backToFriday = { [SATURDAY]: 1, [SUNDAY]: 2 }[((number % 7) + 7) % 7] ?? 0;
  return dayOf(number - backToFriday);
}
