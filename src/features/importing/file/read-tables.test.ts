import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { columnLetter, MAX_COLUMNS, MAX_ROWS, type Table } from "#domain/answer-sheet/table/table.ts";
import { MAX_MEGABYTES } from "#sheets/max-megabytes.ts";
import { MAX_UNPACKED } from "#sheets/unpack-workbook.ts";
import { makeWorkbook, makeZip, type WorkbookCell, worksheet } from "#tests/support/make-workbook.ts";
import { findIn, readTablesOf, sheetFixture } from "#tests/support/read-tables-of.ts";

/** The only sheet of a file as records, or the reason why there is none. */
async function read(content: string | Uint8Array<ArrayBuffer>) {
  const found = await findIn(content);
  return found.ok ? records(found.value.table) : found.error;
}

const records = ({ header, rows }: Table) => [header, ...rows.map(({ cells }) => cells)];
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const bytesOf = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

const ANSWERS = [
  ["één", "twee"],
  ["4", "vijf; of zes"],
];

describe("readTables of CSV", () => {
  it.each([
    ["comma", 'één,twee\n4,"vijf; of zes"'],
    ["semicolon", 'één;twee\r\n4;"vijf; of zes"\r\n'],
    ["tab", "één\ttwee\n4\tvijf; of zes\n"],
    ["a separator told by Excel", 'sep=;\r\néén;twee\r\n4;"vijf; of zes"'],
    ["UTF-8 with a mark", '\u{feff}één;twee\n4;"vijf; of zes"'],
    ["UTF-16 with a mark", utf16("één\ttwee\r\n4\tvijf; of zes")],
    ["UTF-16, big end first", Uint8Array.from(Buffer.from(utf16("één\ttwee\n4\tvijf; of zes")).swap16())],
    ["Windows-1252", bytesOf('één;twee\n4;"vijf; of zes"', "latin1")],
  ])("B4 reads %s", async (_, content) => {
    expect(await read(content)).toEqual(ANSWERS);
  });

  it("finds the semicolon between decimal commas and the comma between long questions", async () => {
    expect(await read("Q1;Q2;Q3\n4,0;3,0;5,0\n1,0;2,0;3,0")).toEqual([
      ["Q1", "Q2", "Q3"],
      ["4,0", "3,0", "5,0"],
      ["1,0", "2,0", "3,0"],
    ]);
    expect(await read('"Wij; dat is","de rest; ook"\n"a;b","4"')).toEqual([
      ["Wij; dat is", "de rest; ook"],
      ["a;b", "4"],
    ]);
  });

  it("B4 names the row of an open quotation mark, counting as a spreadsheet does", async () => {
    expect(await read('a,b\n1,2\n"3,4\n5,6')).toMatchObject({ type: "openQuote" });
    expect(await read("a,b\n1,2\n3,4,5")).toEqual({ type: "tooManyCells", row: 3, cells: 3, columns: 2 });
  });

  it.each([
    ["nothing", "", "empty"],
    ["white space", " \n\r\n\t", "empty"],
    ["only a header", "a,b,c\n", "empty"],
    ["a letter", "Beste allen,\nhierbij niets\ngroet", "notATable"],
    ["a PDF", "%PDF-1.7\n1,2\n3,4", "notATable"],
    ["bytes", new Uint8Array([65, 44, 0, 66, 10, 0, 44, 0]), "notATable"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "otherExcel"],
    ["a web page", "<html><table><tr><td>a</td></tr></table></html>", "webPage"],
    ["half a workbook", makeWorkbook([{ name: "a", rows: [["a", "b"]] }]).slice(0, 900), "damaged"],
    ["another archive", makeZip([{ name: "hello.xml", text: "<hello/>" }]), "damaged"],
    ["too many rows", "a,b\n".repeat(MAX_ROWS + 2), "tooManyRows"],
    ["too many columns", `${"a,".repeat(MAX_COLUMNS)}b\n${"1,".repeat(MAX_COLUMNS)}2`, "tooManyColumns"],
    ["too large", "a".repeat(MAX_MEGABYTES * 1024 * 1024 + 1), "fileTooLarge"],
    ["a huge cell", `a,b\n1,${"x".repeat(50_000)}`, "cellTooLong"],
  ])("B4 says why %s is no sheet of answers", async (_, content, type) => {
    expect(await read(content)).toMatchObject({ type });
  });

  it("B4 says so when the file is gone", async () => {
    const gone = Object.assign(new Blob(["a,b"]), {
      arrayBuffer: () => Promise.reject(new Error("NotReadableError")),
    });

    expect(await readTablesOf(gone)).toEqual({ ok: false, error: { type: "unreadable" } });
  });

  it("B4 takes a heading that returns for no list of statements", async () => {
    const returns = ["x/y", "x/y", "x/y"];

    expect(await read("x/y;x/y;x/y\n1;2;3")).toEqual([returns, ["1", "2", "3"]]);
  });

  it("B4 reads back any table in any separator and encoding", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "=1+1",
        '=cmd|"/c calc"!A1',
        "__proto__",
        'zeg "ja"',
        "a;b",
        "a,b",
        "a\tb",
        "één\nregel",
        "🌱",
      ),
    );
    const table = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height + 1,
          maxLength: height + 1,
        }),
      )
      .map((made) =>
        made.map((row, at) =>
          row.map((text, column) => trimmed(at === 0 || column === 0 ? `x${text}` : text)),
        ),
      );
    const write = (made: readonly (readonly string[])[], separator: string) =>
      made.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join("\r\n");

    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("utf8", "mark", "utf16"),
        async (made, separator, encoding) => {
          const text = write(made, separator);
          const content =
            encoding === "utf16" ? utf16(text) : `${encoding === "mark" ? "\ufeff" : ""}${text}`;

          expect(await read(content)).toEqual(made);
        },
      ),
    );
  });

  it("B4 never throws, whatever the bytes", async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf]);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (mark, bytes) => {
        expect(await readTablesOf(new Blob([Uint8Array.from([...mark, ...bytes])]))).toHaveProperty("ok");
      }),
    );
  });
});

// As the reader trims: a null character is no text.
const trimmed = (text: string) => text.replaceAll("\0", "").trim();

describe("readTables of workbooks", () => {
  it("B4 reads texts, numbers, days and moments, and leaves empty cells empty", async () => {
    const rows: WorkbookCell[][] = [
      ["Naam & <plaats>", "Q1", "Dag", "Moment", "Ja"],
      [" één ", 4, new Date(Date.UTC(2025, 2, 4)), new Date(Date.UTC(2025, 2, 4, 10, 15, 30)), true],
      [undefined, 3.5, undefined, undefined, undefined],
    ];

    expect(await read(makeWorkbook([{ name: "Blad1", rows }]))).toEqual([
      ["Naam & <plaats>", "Q1", "Dag", "Moment", "Ja"],
      ["één", "4", "2025-03-04", "2025-03-04 10:15:30", "true"],
      ["", "3.5", "", "", ""],
    ]);
  });

  it("names all sheets, also those without a table", async () => {
    const sheets = await readTablesOf(
      new Blob([
        makeWorkbook([
          { name: "Uitleg", rows: [["Lees mij"]] },
          {
            name: "Data",
            rows: [
              ["a", "b"],
              [1, 2],
            ],
          },
        ]),
      ]),
    );

    expect(sheets.ok && sheets.value.map(({ name, content }) => [name, content.ok])).toEqual([
      ["Uitleg", false],
      ["Data", true],
    ]);
  });

  it("B4 reads a sheet of more than half a megabyte without a worker", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (row + column) % 5),
    );

    expect(
      await read(makeWorkbook([{ name: "a", rows: [rows[0]?.map((_, at) => `Q${at}`) ?? [], ...rows] }])),
    ).toHaveLength(3001);
  });

  it("B4 refuses a zip bomb by what it says, and takes no more than that", async () => {
    const text = " ".repeat(MAX_UNPACKED + 1);

    expect(await read(makeZip([{ name: "xl/workbook.xml", text }]))).toMatchObject({
      type: "unpacksTooLarge",
    });
    expect(await read(makeZip([{ name: "xl/workbook.xml", text, declaredSize: 10 }]))).toMatchObject({
      type: "damaged",
    });
  });

  it.each([
    [`<row r="1e9"><c r="A1"><v>1</v></c></row>`, "damaged"],
    [`<row r='99999999999'/>`, "damaged"],
    [`<row r="&#57;99999999"/>`, "damaged"],
    [`<row r="1"><c s="0"r="ZZZZZZ1"><v>1</v></c></row>`, "damaged"],
    [`<row r="1"><c r="A1e8"><v>1</v></c></row>`, "damaged"],
    [
      `<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
      "tooManyColumns",
    ],
    [
      `<row r="1"><c r="AA1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
      "tooManyRows",
    ],
  ])("B4 refuses cells that lie too far apart: %s", async (row, type) => {
    const sheet = worksheet([]).replace("<sheetData>", `<sheetData>${row}`);

    expect(await read(withSheet(sheet))).toMatchObject({ type });
  });

  it("reads a sheet with a stray empty cell on its last row", async () => {
    const sheet = worksheet([
      [`<c t="str"><v>a</v></c>`, `<c t="str"><v>b</v></c>`],
      ["<c><v>3</v></c>", "<c><v>4</v></c>"],
    ]).replace("</sheetData>", `<row r="1048576"><c r="A1048576"/></row></sheetData>`);

    expect(await read(withSheet(sheet))).toEqual([
      ["a", "b"],
      ["3", "4"],
    ]);
  });

  it("B4 takes the last result of a formula, and keeps its error to be named", async () => {
    const sheet = worksheet([
      [`<c t="str"><f>"a"</f><v>a</v></c>`, `<c t="str"><f>"b"</f><v>b</v></c>`],
      [`<c><f>2+2</f><v>4</v></c>`, `<c t="e"><f>1/0</f><v>#DIV/0!</v></c>`],
    ]);

    expect(await read(withSheet(sheet))).toEqual([
      ["a", "b"],
      ["4", "#DIV/0!"],
    ]);
  });
});

/** A workbook with this XML as its only sheet. */
function withSheet(text: string): Uint8Array<ArrayBuffer> {
  const relationship = (type: string, target: string) =>
    `<Relationships xmlns="r"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return makeZip([
    { name: "[Content_Types].xml", text: "<Types/>" },
    { name: "_rels/.rels", text: relationship("officeDocument", "xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: relationship("worksheet", "worksheets/sheet1.xml") },
    { name: "xl/worksheets/sheet1.xml", text },
  ]);
}

describe("readTables of what survey tools give", () => {
  it.each([
    ["microsoft-forms.xlsx", 10, 19],
    ["google-forms.csv", 10, 15],
    ["limesurvey.csv", 11, 19],
    ["spreadsheet-windows-1252.csv", 12, 15],
    ["climate-part.csv", 31, 14],
  ])("reads %s", async (name, rows, columns) => {
    const made = await read(sheetFixture(name));

    expect(made).toHaveLength(rows + 1);
    expect(columnLetter(Array.isArray(made) ? (made[0]?.length ?? 0) - 1 : 0)).toBe(
      columnLetter(columns - 1),
    );
  });
});
