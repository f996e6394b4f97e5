import { dayNumber } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

/** A round is of a meeting that was held, and seldom of one of more than two years ago. */
const TWO_YEARS = 731;

/** Whether a day was more likely mistyped than meant (R1): it is still to come, or long past. Then it is asked about. */
export function isUnlikelyDay(heldOn: Day, today: Day): boolean {
  return heldOn > today || dayNumber(today) - dayNumber(heldOn) > TWO_YEARS;
}
