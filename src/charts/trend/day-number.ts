import { type Day } from "#domain/rows/row.ts";

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970: a numeric axis on which uneven dates stand at their real distance. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day of a day number. */
export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
