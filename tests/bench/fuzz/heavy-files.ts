import { MAX_COLUMNS, MAX_ROWS } from "#domain/answer-sheet/table/table.ts";
import { makeZip, workbookParts } from "#tests/support/make-workbook.ts";

import { type FileKind } from "./hostile-files.ts";

/** As much as is let through, and what is small and unpacks or nests to much. */
export function heavyFiles(kind: FileKind): readonly Buffer[] {
  if (kind === "csv") {
    const line = (first: number) =>
      Array.from({ length: MAX_COLUMNS }, (_, at) => ((first + at) % 5) + 1).join(",");
    const header = Array.from({ length: MAX_COLUMNS }, (_, at) => `Q${at}`).join(",");
    return [Buffer.from([header, ...Array.from({ length: MAX_ROWS }, (_, row) => line(row))].join("\n"))];
  }
  if (kind === "xlsx") {
    const rows = "<row><c><v>1</v></c></row>".repeat(2_300_000);
    const text = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    // Whole but for the sheet, or it would be refused before anything of it is read.
    const parts = workbookParts([{ name: "Blad1", rows: [] }]);
    return [
      Buffer.from(
        makeZip(parts.map((part) => (part.name.endsWith("sheet1.xml") ? { ...part, text } : part))),
      ),
    ];
  }
  const start = '{"format":"kiemkracht-backup","version":1,"madeOn":"2026-01-01","tables":{"scores":[';
  const row = `{"id":"a","x":${"[".repeat(3_000_000)}${"]".repeat(3_000_000)}}`;
  return [Buffer.from(start + "[".repeat(20_000_000)), Buffer.from(`${start}${row}]}}`)];
}
