import { type Day } from "#domain/rows/row.ts";

/** A day as spreadsheet programs count them, with the time of day behind the comma. */
export const SERIAL = /^\d{5}(?:[.,]\d{1,15})?$/;

/** The numbers of 1 January 2000 and of the last day of 2049: what lies outside is no day somebody met on. */
const FIRST = 36_526;
const LAST = 54_788;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that such a number stands for; undefined for any other text. */
export function readSerial(text: string): Day | undefined {
  const serial = Math.floor(Number(text.replace(",", ".")));
  if (!SERIAL.test(text) || serial < FIRST || serial > LAST) return undefined;

  let left = serial - FIRST;
  let year = 2000;
  for (; left >= daysOf(year); year += 1) left -= daysOf(year);
  let month = 0;
  for (; left >= monthOf(year, month); month += 1) left -= monthOf(year, month);
  return `${year}-${String(month + 1).padStart(2, "0")}-${String(left + 1).padStart(2, "0")}`;
}

function daysOf(year: number): number {
  return year % 4 === 0 ? 366 : 365;
}

function monthOf(year: number, month: number): number {
  return (MONTHS[month] ?? 0) + (month === 1 && year % 4 === 0 ? 1 : 0);
}
