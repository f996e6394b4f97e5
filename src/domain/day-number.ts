import { type Day } from "./rows/row.ts";

/**
 * Days since 1 March of the year 0, so that days can be subtracted without a clock or a time zone.
 *
 * The year is counted from March, so that the leap day comes last and months have a regular length.
 */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 306 + 5) / 10) + date - 1;
}
