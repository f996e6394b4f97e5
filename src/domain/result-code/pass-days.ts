import { dayNumber, dayOf } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

import { natural, type Passage } from "./passage.ts";

/** Days after each other, each as how many days it is later than the one before. */
export function daysFrom(passage: Passage, start: Day): (day: Day | undefined) => Day {
  let before = dayNumber(start);
  return (day) => {
    const later = natural(passage, day === undefined ? undefined : dayNumber(day) - before);
    if (before + later > LAST) passage.giveUp();
    else before += later;
    return dayOf(before);
  };
}

export const FIRST_DAY: Day = "0000-01-01";
const LAST = dayNumber("9999-12-31");
