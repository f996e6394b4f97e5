import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readSheets } from "./read-sheets.ts";

/** A file that another program wrote; see the README beside it for which and how. */
function fixture(name: string): Blob {
  const folder = new URL("../../tests/fixtures/answer-sheets/", import.meta.url);
  return new Blob([readFileSync(new URL(name, folder))]);
}

async function gridsOf(name: string) {
  const sheets = await readSheets(fixture(name), (grid) => grid);
  if (!sheets.ok) throw new Error(`${name}: ${sheets.error.type}`);
  return sheets.value;
}

const NAMES = [
  "Gedrevenheid",
  "Kwaliteiten en rollen",
  "Communityvorming",
  "Concurrentie",
  "Gedeelde visie",
  "Samen doen",
  "Resultaten delen",
  "Reputatie",
  "Steun op lange termijn",
  "Van idee naar toepassing",
  "Eigen organisatie",
  "Breder kijken",
];

/** The same sheet in every workbook, cell by cell, under a title and an empty row. */
const SHEET = [
  ["Naam", "Datum", ...NAMES, "Klaar", "Opmerking"],
  ...Array.from({ length: 7 }, (_, row) => [
    `Deelnemer ${row + 1}`,
    "2025-03-04",
    ...NAMES.map((__, column) => answer(row, column)),
    String(row % 2 === 0),
    row === 0 ? "Goed & <snel>\nop twee regels" : row === 1 ? "#N/A" : "",
  ]),
];

function answer(row: number, column: number): string {
  if (row === 0 && column === 0) return "Helemaal mee oneens";
  if (row === 1 && column === 1) return "weet niet";
  if (row === 2 && column === 2) return "";
  return String(((row * 3 + column * 2 + row * column) % 5) + 1);
}

describe("readSheets of workbooks that other programs wrote", () => {
  it.each(["libreoffice", "openpyxl", "xlsxwriter", "exceljs", "sheetjs", "zip-stream"])(
    "B4: reads every cell, and what is hidden, of a workbook by %s",
    async (maker) => {
      const sheets = await gridsOf(`workbooks/${maker}.xlsx`);

      expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
        ["Instellingen", true],
        ["Antwoorden", false],
        ["Leeg", false],
      ]);
      expect(sheets[1]?.content.records.slice(2)).toEqual(SHEET);
      expect(sheets[1]?.content.records[0]?.[0]).toBe("Evaluatie van de leergroep");
      expect(sheets[1]?.content.hiddenRows).toEqual([7]);
      expect(sheets[2]?.content.records.flat().join("")).toBe("");
    },
  );

  it("B4: F01 opens a workbook as Excel writes it, with namespaces", async () => {
    const [sheet] = await gridsOf("field/F01-excel-namespace.xlsx");

    expect(sheet?.content.records).toHaveLength(8);
  });

  it("B4: F16 knows which sheet is hidden", async () => {
    const sheets = await gridsOf("field/F16-hidden-sheet.xlsx");

    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });

  it.each([
    ["workbooks/password.xlsx", "encrypted"],
    ["workbooks/libreoffice.xls", "otherExcel"],
    ["workbooks/sheetjs.xlsb", "otherExcel"],
    ["workbooks/libreoffice.ods", "otherProgram"],
  ])("B4: says what kind of file %s is", async (name, type) => {
    expect(await readSheets(fixture(name), (grid) => grid)).toEqual({ ok: false, error: { type } });
  });
});
