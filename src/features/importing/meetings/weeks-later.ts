import { type Day } from "#domain/rows/row.ts";

/** The day that is this many weeks after another; undefined where the first is no day. */
export function weeksLater(day: Day, weeks: number): Day | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString().slice(0, 10);
}
