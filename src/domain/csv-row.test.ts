import fc from "fast-check";
import { expect, it } from "vitest";

import { csvFile, csvRow } from "./csv-row.ts";

/** Reads a file as RFC 4180 says. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

// What a spreadsheet program begins a formula with; some take the wide signs of Japanese keyboards too.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const nasty = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＠", '"=', ";=", "a;\t-", 'b\n"@'),
      fc.string(),
    )
    .map(([start, rest]) => start + rest),
);

it("B4 no text of a user is a formula when a spreadsheet opens the file", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [[cell = ""] = []] = readCsv(csvFile([[text, "end"]]));
      expect(cell).not.toMatch(FORMULA);
      // Nothing but apostrophes is added.
      expect(cell.replaceAll("'", "")).toBe(text.replaceAll("'", ""));
    }),
    { numRuns: 500 },
  );
});

it("B4 nor when the spreadsheet takes a semicolon or a tab for the end of a cell, and quotes for text", () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 3 }), (texts) => {
      const lines = csvFile([[...texts, "end"]]).split(/[;\t\r\n]/);
      for (const cell of lines)
        expect(cell.replace(/^[\s\p{Cc}\p{Cf}"]*/u, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 500 },
  );
});

it.each([
  '=HYPERLINK("http://example.org")',
  "+31612345678",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n@SUM(A1)",
  "  =1+1",
  "\u200b=1+1",
  "\0-1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
])("B4 puts an apostrophe before %j", (text) => {
  expect(readCsv(csvRow([text]))[0]?.[0]?.startsWith("'")).toBe(true);
});

it.each([
  ["plain", "plain"],
  ["a, b", '"a, b"'],
  ['zeg "ja"', '"zeg ""ja"""'],
  ["een\r\ntwee", '"een\r\ntwee"'],
  ["een;twee", '"een;twee"'],
  ["een;=1+1", `"een;'=1+1"`],
  ['een;"=1+1"', `"een;""'=1+1"""`],
  ["een\n@SUM(A1)", `"een\n'@SUM(A1)"`],
  ["5 - 3 = 2", "5 - 3 = 2"],
  ["a=b", "a=b"],
])("B4 writes %j as %j", (text, written) => {
  expect(csvRow([text])).toBe(written);
});

it("leaves numbers numbers, also below zero", () => {
  expect(csvRow([-1.5, 0, true, undefined])).toBe("-1.5,0,true,");
});
