import { type AgendaDocument, type ProfileRow, type ShownRound } from "#documents/agenda/agenda-document.ts";
import { asksAttention } from "#documents/agenda/asks-attention.ts";
import { COLOURS } from "#documents/pdf/document-colours.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type PdfPaper } from "#documents/pdf/pdf-paper.ts";
import { type Figure } from "#documents/pdf/write-figure.ts";

import { radarAlt } from "./radar-alt.ts";
import { type Place, radarGeometry, type RadarGeometry, type RadarLine } from "./radar-geometry.ts";

const RADIUS = 74;
const GAP = 12;
const LABELS = 24;
const LEGEND = 26;
const HEIGHT = 2 * (RADIUS + LABELS) + LEGEND;
const DASH = [4.5, 3] as const;
const SAMPLE = 26;
const SPACE = 24;

/** The radar in vectors (U5); `undefined` where there are too few factors to make one, or no scores. */
export function radarFigure(document: AgendaDocument): Figure | undefined {
  const { profile, round } = document;
  if (profile.length < 3 || round === undefined) return undefined;
  const geometry = radarGeometry(profile.length, RADIUS, GAP);
  return {
    alt: radarAlt(document),
    height: HEIGHT,
    draw: (paper, x, y) => {
      const middle = { x: x + paper.width / 2, y: y + LABELS + RADIUS };
      const now = geometry.lineOf(profile.map((row) => row.now?.median));
      drawGround(paper, middle, now);
      drawGrid(paper, middle, geometry, profile);
      // What is now lies over what was, never the other way round.
      drawPrevious(paper, middle, geometry.lineOf(profile.map(({ previous }) => previous?.median)));
      drawNow(paper, middle, now, profile);
      drawScale(paper, middle, geometry);
      drawLegend(paper, { x, y: y + HEIGHT - STYLES.chart.leading }, document);
    },
  };
}

function drawGrid(
  paper: PdfPaper,
  middle: Place,
  geometry: RadarGeometry,
  profile: readonly ProfileRow[],
): void {
  const { doc } = paper;
  for (const ring of geometry.rings) {
    trace(paper, middle, ring, true);
    doc.lineWidth(0.5).stroke(COLOURS.line);
  }
  geometry.axes.forEach(({ tip, label, anchor }, index) => {
    doc
      .moveTo(middle.x, middle.y)
      .lineTo(middle.x + tip.x, middle.y + tip.y)
      .lineWidth(0.5)
      .stroke(COLOURS.line);
    const row = profile[index];
    const style = row !== undefined && asksAttention(row) ? STYLES.chartMarked : STYLES.chart;
    const text = paper.readable(row?.shortLabel ?? "");
    const width = paper.widthOf(text, style);
    const left = { start: 0, middle: width / 2, end: width }[anchor];
    paper.label(text, middle.x + label.x - left, middle.y + label.y - style.leading / 2, style);
  });
}

/** A light ground, below the grid so that the scale stays to be read. It is no score (S3). */
function drawGround(paper: PdfPaper, middle: Place, { isClosed, runs }: RadarLine): void {
  if (!isClosed) return;
  trace(paper, middle, runs[0] ?? [], true);
  paper.doc.fill(COLOURS.greenSoft);
}

function drawNow(paper: PdfPaper, middle: Place, line: RadarLine, profile: readonly ProfileRow[]): void {
  const { doc } = paper;
  for (const run of line.runs) {
    trace(paper, middle, run, line.isClosed);
    doc.lineWidth(1.8).lineJoin("round").stroke(COLOURS.green);
  }
  line.dots.forEach((dot, index) => {
    const row = profile[index];
    if (dot === undefined || row === undefined) return;
    const place = { x: middle.x + dot.x, y: middle.y + dot.y };
    if (asksAttention(row)) return drawAttention(doc, place, row.now?.isOlder === true);
    doc
      .circle(place.x, place.y, 2.6)
      .lineWidth(1.2)
      .fillAndStroke(row.now?.isOlder === true ? COLOURS.paper : COLOURS.green, COLOURS.green);
  });
}

/** A shape of its own, so that it is seen without its colour (U2). */
function drawAttention(doc: PdfPaper["doc"], { x, y }: Place, isOlder: boolean): void {
  doc
    .moveTo(x, y - 5)
    .lineTo(x + 4.7, y + 3.4)
    .lineTo(x - 4.7, y + 3.4)
    .closePath()
    .lineWidth(1.2)
    .lineJoin("miter")
    .fillAndStroke(isOlder ? COLOURS.paper : COLOURS.attention, COLOURS.attention);
}

function drawPrevious(paper: PdfPaper, middle: Place, line: RadarLine): void {
  const { doc } = paper;
  for (const run of line.runs) {
    trace(paper, middle, run, line.isClosed);
    doc.lineWidth(1.2).dash(DASH[0], { space: DASH[1] }).stroke(COLOURS.previous).undash();
  }
  for (const dot of line.dots) {
    if (dot !== undefined) drawPreviousDot(doc, { x: middle.x + dot.x, y: middle.y + dot.y });
  }
}

/** The scale, on top of the lines and on a ground of its own so that it can be read. */
function drawScale(paper: PdfPaper, middle: Place, { scale }: RadarGeometry): void {
  scale.forEach(({ x, y }, index) => {
    const text = String(index + 1);
    const place = { x: middle.x + x, y: middle.y + y };
    paper.doc.circle(place.x, place.y, 4.6).fill(COLOURS.paper);
    const left = place.x - paper.widthOf(text, STYLES.scale) / 2;
    paper.label(text, left, place.y - STYLES.scale.leading / 2, STYLES.scale);
  });
}

function drawLegend(
  paper: PdfPaper,
  { x, y }: Place,
  { speech, round, previousRound, profile }: AgendaDocument,
): void {
  const words = speech.messages.documents.profile;
  const day = (shown: ShownRound) => speech.format.day(shown.heldOn);
  const entries = [
    ...(round === undefined ? [] : [{ text: words.now(day(round)), draw: drawNowSample }]),
    ...(previousRound === undefined
      ? []
      : [{ text: words.previous(day(previousRound)), draw: drawPreviousSample }]),
    ...(profile.some(asksAttention) ? [{ text: words.needsAttention, draw: drawAttentionSample }] : []),
  ].map((entry) => ({ ...entry, width: SAMPLE + 6 + paper.widthOf(entry.text, STYLES.chart) }));
  const whole = entries.reduce((sum, { width }) => sum + width, SPACE * (entries.length - 1));
  let left = x + (paper.width - whole) / 2;
  for (const { text, draw, width } of entries) {
    draw(paper, { x: left, y: y + STYLES.chart.leading / 2 });
    paper.label(text, left + SAMPLE + 6, y, STYLES.chart);
    left += width + SPACE;
  }
}

function drawNowSample({ doc }: PdfPaper, { x, y }: Place): void {
  doc
    .moveTo(x, y)
    .lineTo(x + SAMPLE, y)
    .lineWidth(1.8)
    .stroke(COLOURS.green);
  doc.circle(x + SAMPLE / 2, y, 2.6).fill(COLOURS.green);
}

function drawPreviousSample({ doc }: PdfPaper, { x, y }: Place): void {
  doc
    .moveTo(x, y)
    .lineTo(x + SAMPLE, y)
    .lineWidth(1.2);
  doc.dash(DASH[0], { space: DASH[1] }).stroke(COLOURS.previous).undash();
  drawPreviousDot(doc, { x: x + SAMPLE / 2, y });
}

function drawAttentionSample({ doc }: PdfPaper, { x, y }: Place): void {
  drawAttention(doc, { x: x + SAMPLE - 6, y: y + 1 }, false);
}

/** Larger than a dot of now, so that it is still seen round one at the same place. */
function drawPreviousDot(doc: PdfPaper["doc"], { x, y }: Place): void {
  doc
    .rect(x - 3.4, y - 3.4, 6.8, 6.8)
    .lineWidth(0.9)
    .fillAndStroke(COLOURS.paper, COLOURS.previous);
}

function trace({ doc }: PdfPaper, middle: Place, places: readonly Place[], isClosed: boolean): void {
  places.forEach(({ x, y }, index) => {
    if (index === 0) doc.moveTo(middle.x + x, middle.y + y);
    else doc.lineTo(middle.x + x, middle.y + y);
  });
  if (isClosed) doc.closePath();
}
