import { type Day } from "#domain/rows/row.ts";

/** The day so many days later, or earlier for a negative number; moved back to Friday from a weekend. */
export function workdayFrom(today: Day, days: number): Day {
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const weekday = date.getUTCDay();
  const backToFriday = { 0: 2, 6: 1 }[weekday] ?? 0;
  date.setUTCDate(date.getUTCDate() - backToFriday);
  return date.toISOString().slice(0, 10);
}
