import { crc32, deflateRawSync } from "node:zlib";

/** A cell as Excel stores it: a `Date` becomes a number with a date format, `undefined` no cell at all. */
export type WorkbookCell = string | number | boolean | Date | undefined;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** An Excel workbook with shared strings and date formats, as survey tools write it. */
export function makeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  return makeZip(workbookParts(sheets));
}

/** The files in such a workbook, for tests that change one of them. */
export function workbookParts(sheets: readonly WorkbookSheet[]): readonly ZipEntry[] {
  const strings = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string")),
  ];
  return [
    { name: "[Content_Types].xml", text: CONTENT_TYPES },
    { name: "_rels/.rels", text: relationships([["officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", text: workbook(sheets) },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: relationships([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    },
    { name: "xl/styles.xml", text: STYLES },
    { name: "xl/sharedStrings.xml", text: sharedStrings(strings) },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      text: worksheet(rows.map((row) => row.map((cell) => cellXml(cell, strings)))),
    })),
  ];
}

/** A file in an archive; `declaredSize` is what the archive says about it, which may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  readonly declaredSize?: number;
}

/** A zip archive, written by hand so that tests can make archives that no tool would make. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, declaredSize } of entries) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const size = declaredSize ?? bytes.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(33, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed);

    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0"), common, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from("PK\u0005\u0006"), end]));
}

/** A worksheet of rows of cells that are XML already. */
export function worksheet(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells, row) => {
    const placed = cells.map((cell, column) => cell.replace("<c", `<c r="${letters(column)}${row + 1}"`));
    return `<row r="${row + 1}">${placed.join("")}</row>`;
  });
  return `${XML}<worksheet ${MAIN}><sheetData>${written.join("")}</sheetData></worksheet>`;
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
// Format 22 is a day with a time.
const STYLES = `${XML}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function workbook(sheets: readonly WorkbookSheet[]): string {
  const written = sheets.map(
    ({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${written.join("")}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function sharedStrings(strings: readonly string[]): string {
  const written = strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  return `${XML}<sst ${MAIN} count="${strings.length}" uniqueCount="${strings.length}">${written.join("")}</sst>`;
}

function cellXml(cell: WorkbookCell, strings: readonly string[]): string {
  if (typeof cell === "string") return `<c t="s"><v>${strings.indexOf(cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  // Days since the 30th of December 1899, which is how Excel counts after February 1900.
  if (cell instanceof Date) return `<c s="1"><v>${cell.valueOf() / 86_400_000 + 25_569}</v></c>`;
  return cell === undefined ? "<c/>" : `<c><v>${cell}</v></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
