import { type StructureElement } from "pdfkit";

import { asksAttention } from "#documents/agenda/asks-attention.ts";
import { describeMeasure } from "#documents/agenda/describe-standing.ts";
import { trendAlt } from "#documents/figures/trend-figure.ts";
import { trendGeometry } from "#documents/figures/trend-geometry.ts";
import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type PdfPaper } from "#documents/pdf/pdf-paper.ts";
import { type PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { type ReportDocument, type ReportRow } from "./report-document.ts";

const DOT = 2.1;
const LOWEST = 1;
const HIGHEST = 5;

interface Course {
  readonly row: ReportRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly report: ReportDocument;
}

/** The course of a factor as a line; after one round, where it stands between 1 and 5. Nothing where there is no score. */
export function writeCourse(pdf: PlacedPdf, cell: StructureElement, course: Course): void {
  const { row, x, y, width, height, report } = course;
  const { trend, name, now } = row;
  if (now?.median === undefined && trend.length === 0) {
    cell.add(() => pdf.paper.artifact(() => undefined));
    return;
  }
  const alt =
    trend.length > 1 || now === undefined
      ? trendAlt({ name, trend }, report.speech)
      : `${name}: ${describeMeasure(now, report.speech)}`;
  const figure = pdf.element(cell, "Figure", {
    alt,
    bbox: [x, y, x + width, y + height],
    placement: "Block",
  });
  figure.add(() => {
    pdf.paper.doc.save();
    if (trend.length > 1) drawLine(pdf.paper, course);
    else drawPlace(pdf.paper, course, now?.median ?? trend[0]?.median ?? LOWEST);
    pdf.paper.doc.restore();
  });
  figure.end();
}

function drawLine({ doc }: PdfPaper, { row, x, y, width, height }: Course): void {
  const geometry = trendGeometry(row.trend, width - 4 * DOT, height - 2 * DOT);
  const at = (place: { readonly x: number; readonly y: number }) => ({
    x: x + 2 * DOT + place.x,
    y: y + DOT + place.y,
  });
  for (const line of geometry.lines) {
    line
      .map(at)
      .forEach((place, index) => (index === 0 ? doc.moveTo(place.x, place.y) : doc.lineTo(place.x, place.y)));
    doc.lineWidth(1.3).lineJoin("round").stroke(COLOURS.green);
    const [only] = line;
    if (line.length === 1 && only !== undefined) doc.circle(at(only).x, at(only).y, 1.2).fill(COLOURS.green);
  }
  const last = geometry.places.at(-1);
  if (last !== undefined) drawNow(doc, at(last), row);
}

function drawPlace({ doc }: PdfPaper, { row, x, y, width, height }: Course, value: number): void {
  const middle = y + height / 2;
  const from = x + 2 * DOT;
  const length = width - 4 * DOT;
  doc
    .moveTo(from, middle)
    .lineTo(from + length, middle)
    .lineWidth(0.7)
    .stroke(COLOURS.line);
  drawNow(doc, { x: from + (length * (value - LOWEST)) / (HIGHEST - LOWEST), y: middle }, row);
}

/** A triangle where a factor asks attention, as in the radar: seen without its colour (U2). */
function drawNow(
  doc: PdfPaper["doc"],
  { x, y }: { readonly x: number; readonly y: number },
  row: ReportRow,
): void {
  if (!asksAttention(row)) {
    doc.circle(x, y, DOT).fill(COLOURS.green);
    return;
  }
  doc
    .moveTo(x, y - 3.6)
    .lineTo(x + 3.4, y + 2.4)
    .lineTo(x - 3.4, y + 2.4)
    .closePath()
    .fill(COLOURS.attention);
}
