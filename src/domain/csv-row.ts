/** What a cell of a CSV file can hold; absent is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/**
 * One line of a CSV file (RFC 4180), without its line end.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing
 * (CWE-1236). Numbers stay numbers, negative ones as well. A Dutch Excel takes a semicolon for the end of a cell, and then
 * a line end for the end of a row, whatever quotes stand around; so the same goes for text behind one of these.
 */
export function csvRow(cells: readonly CsvCell[], separator: "," | ";" = ","): string {
  return cells.map(csvCell).join(separator);
}

/** Lines to a file: Windows line ends, as the standard wants. */
export function csvFile(rows: readonly (readonly CsvCell[])[], separator: "," | ";" = ","): string {
  return `${rows.map((cells) => csvRow(cells, separator)).join("\r\n")}\r\n`;
}

// What a formula begins with, also wide as on a Japanese keyboard, and behind what is not seen.
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

const FORMULA_BEHIND = /(?<=[;\t\r\n][\s\p{Cc}\p{Cf}"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

function csvCell(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const harmless = (FORMULA.test(cell) ? `'${cell}` : cell).replaceAll(FORMULA_BEHIND, "'");
  return /[",;\t\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
