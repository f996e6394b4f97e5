import { dayNumber, dayOf } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60];

/** First days of months for a time axis, evenly chosen, at most `most` of them; in day numbers. */
export function timeTicks([first, last]: readonly [number, number], most: number): readonly number[] {
  const from = monthsOf(dayOf(Math.ceil(first)));
  const to = monthsOf(dayOf(Math.floor(last)));
  for (const step of STEPS_IN_MONTHS) {
    const ticks: number[] = [];
    for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
      const day = dayNumber(firstDayOf(month));
      if (day >= first) ticks.push(day);
    }
    if (ticks.length <= Math.max(1, most)) return ticks;
  }
  return [];
}

/** Months since the year 0. */
function monthsOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}
