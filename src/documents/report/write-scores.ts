import { type StructureElement } from "pdfkit";

import { profileNotes } from "#documents/agenda/profile-notes.ts";
import { COLOURS } from "#documents/pdf/document-colours.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { cutToLines } from "./cut-to-lines.ts";
import { type ReportDocument, type ReportRow } from "./report-document.ts";
import { type ScoreColumn, scoreColumns } from "./score-columns.ts";
import { writeCourse } from "./write-course.ts";

const HEAD = STYLES.heading.leading + 4;
const HEAD_ROW = 17;
const PADDING = 5;
const NOTE_GAP = 4;

interface PlacedColumn extends ScoreColumn {
  readonly x: number;
  readonly points: number;
}

/** How high the table with its notes is, with rows of a certain height. */
export function scoresHeight(pdf: PlacedPdf, report: ReportDocument, row: number): number {
  const notes = notesOf(report).map((text) =>
    pdf.heightOf({ text, width: pdf.paper.width, style: STYLES.small }),
  );
  return HEAD_ROW + report.rows.length * row + NOTE_GAP + notes.reduce((sum, height) => sum + height, 0);
}

/** Every factor on one line: its course, its score with n and don't-knows (S2), and what stands out. */
export function writeScores(
  pdf: PlacedPdf,
  report: ReportDocument,
  { y: top, row: height }: { readonly y: number; readonly row: number },
): void {
  const words = report.speech.messages.documents.report;
  const { left: x, width } = pdf.paper;
  const heading = report.rounds === 1 ? words.scores : words.course;
  pdf.text(pdf.root, "H2", { text: heading, x, y: top, width, style: STYLES.heading });
  const columns = placed(pdf, scoreColumns(report));
  const table = pdf.element(pdf.root, "Table");
  table.dictionary.data["A"] = { O: "Table", Summary: Object(words.summary) };
  let y = top + HEAD;
  writeHeadRow(pdf, table, columns, y);
  y += HEAD_ROW;
  const body = pdf.element(table, "TBody");
  for (const row of report.rows) {
    writeRow(pdf, body, { row, columns, y, height, report });
    y += height;
  }
  body.end();
  table.end();
  y += NOTE_GAP;
  for (const text of notesOf(report))
    y += pdf.text(pdf.root, "P", { text, x, y, width, style: STYLES.small });
}

function notesOf({ rows, speech }: ReportDocument): readonly string[] {
  const isBroken = rows.some(({ trend }) => trend.slice(1).some(({ startsAnew }) => startsAnew));
  return [
    ...profileNotes({ profile: rows.map(({ previous: _then, ...row }) => row), speech }),
    ...(isBroken ? [speech.messages.documents.report.broken] : []),
  ];
}

function placed({ paper }: PlacedPdf, columns: readonly ScoreColumn[]): readonly PlacedColumn[] {
  let x = paper.left;
  return columns.map((column) => {
    const points = column.width * paper.width;
    x += points;
    return { ...column, x: x - points, points };
  });
}

function writeHeadRow(
  pdf: PlacedPdf,
  table: StructureElement,
  columns: readonly PlacedColumn[],
  y: number,
): void {
  const head = pdf.element(table, "THead");
  const row = pdf.element(head, "TR");
  for (const { label: text, x, points, align } of columns) {
    const cell = pdf.element(row, "TH", { scope: "Column" });
    pdf.fill(cell, { text, x: x + PADDING, y, width: points - 2 * PADDING, style: STYLES.headCell, align });
    cell.end();
  }
  row.end();
  head.end();
  rule(pdf, y + HEAD_ROW - 2, COLOURS.green);
}

interface PlacedRow {
  readonly row: ReportRow;
  readonly columns: readonly PlacedColumn[];
  readonly y: number;
  readonly height: number;
  readonly report: ReportDocument;
}

function writeRow(
  pdf: PlacedPdf,
  body: StructureElement,
  { row, columns, y, height, report }: PlacedRow,
): void {
  const line = pdf.element(body, "TR");
  for (const { say, x, points, align, namesRow } of columns) {
    const cell = namesRow === true ? pdf.element(line, "TH", { scope: "Row" }) : pdf.element(line, "TD");
    const place = { x: x + PADDING, y: y + 1, width: points - 2 * PADDING };
    if (say === "course") writeCourse(pdf, cell, { row, ...place, height: height - 3, report });
    else {
      const style = namesRow === true ? STYLES.rowHeader : STYLES.cell;
      const text = cutToLines(pdf.paper, say(row), { style, width: place.width, most: 1 });
      pdf.fill(cell, { ...place, y: y + (height - style.leading) / 2, text, style, align });
    }
    cell.end();
  }
  line.end();
  rule(pdf, y + height - 1, COLOURS.line);
}

function rule({ paper }: PlacedPdf, y: number, colour: string): void {
  const { doc, left, width } = paper;
  paper.artifact(() =>
    doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(colour),
  );
}
