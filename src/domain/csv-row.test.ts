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
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＠", '"=', ";="), fc.string())
    .map(([start, rest]) => start + rest),
);

it("B4 no text of a user is a formula when a spreadsheet opens the file", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [[cell = ""] = []] = readCsv(csvFile([[text, "end"]]));
      expect(cell).not.toMatch(FORMULA);
      expect([text, `'${text}`]).toContain(cell);
    }),
    { numRuns: 500 },
  );
});

it.each([
  '=HYPERLINK("http://example.org")',
  "+31612345678",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "  =1+1",
  "＝1+1",
])("B4 puts an apostrophe before %s", (text) => {
  expect(readCsv(csvRow([text]))[0]?.[0]).toBe(`'${text}`);
});

it("leaves numbers numbers, also below zero", () => {
  expect(csvRow([-1.5, 0, true, undefined])).toBe("-1.5,0,true,");
});
