import type { Cell, CellValue } from "hucre/xlsx";

/** What a cell holds as text; days as 2025-03-04. */
export function cellText(value: CellValue): string {
  if (value instanceof Date) return dayText(value);
  return value === null ? "" : String(value);
}

/** A formula that was never worked out, as itself, so that it is named as no answer. */
export function formulaText(cell: Cell | undefined): string {
  if (cell?.formula === undefined) return "";
  // With an empty text as its result it is worked out.
  return (cell.formulaResult ?? cell.value) === "" ? "" : `=${cell.formula}`;
}

/** The last year of which no day can be meant: spreadsheets count hours from 1900 or 1904. */
const LAST_YEAR_OF_HOURS = 1904;

// A workbook has no time zone; the reader gives its days as UTC. Midnight is a day without a time.
function dayText(date: Date): string {
  if (Number.isNaN(date.valueOf())) return "";
  const [day, time] = date.toISOString().split("T");
  if (date.getUTCFullYear() <= LAST_YEAR_OF_HOURS) return String(time).slice(0, 8);
  return time === "00:00:00.000Z" ? String(day) : `${String(day)} ${String(time).slice(0, 8)}`;
}
