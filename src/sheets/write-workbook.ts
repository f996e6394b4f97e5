import type { CellValue, DataValidation, WriteSheet } from "hucre/xlsx";

import { type CsvCell } from "#domain/csv-row.ts";

/** One sheet of a workbook to be written: a heading, and the rows below it. */
export interface SheetToWrite {
  /** Of at most 31 signs, without `: \ / ? * [ ]`: a spreadsheet program takes no others. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Of each column, in signs. */
  readonly widths: readonly number[];
  /** What may be filled in below the heading; the program offers it, and refuses what else is typed. */
  readonly offers?: {
    readonly answers: readonly string[];
    readonly rows: number;
    readonly refusal: { readonly title: string; readonly text: string };
  };
}

/** What a workbook is called by whoever opens it, and by a screen reader. */
export interface WorkbookAbout {
  readonly title: string;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Writes an Excel workbook. Text stays text, whatever it begins with: a cell is a formula only where it is stored as one, and
 * none is (CWE-1236).
 */
export async function writeWorkbook(
  sheets: readonly SheetToWrite[],
  { title }: WorkbookAbout,
): Promise<Blob> {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title, creator: "Kiemkracht" },
  });
  return new Blob([Uint8Array.from(bytes)], { type: XLSX });
}

const HEADING = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E6EFE7" } },
  alignment: { wrapText: true, vertical: "top" },
} as const;

function sheetOf({ name, header, rows, widths, offers }: SheetToWrite): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [header, ...rows].map((row) => row.map((cell): CellValue => cell ?? null)),
    cells: new Map(header.map((value, column) => [`0,${column}`, { value, style: HEADING }])),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
    ...(offers !== undefined && { dataValidations: [validationOf(offers, header.length)] }),
  };
}

function validationOf(
  { answers, rows, refusal }: NonNullable<SheetToWrite["offers"]>,
  columns: number,
): DataValidation {
  return {
    type: "list",
    values: [...answers],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: refusal.title,
    errorMessage: refusal.text,
    range: `A2:${letterOf(columns)}${rows + 1}`,
  };
}

/** The letter of a column, the first being 1; of the first 26. */
function letterOf(column: number): string {
  return String.fromCharCode(64 + column);
}
