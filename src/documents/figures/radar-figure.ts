import { type AgendaDocument, type ProfileRow, type ShownRound } from "#documents/agenda/agenda-document.ts";
import { COLOURS } from "#documents/pdf/document-colours.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type PdfPaper } from "#documents/pdf/pdf-paper.ts";
import { type Figure } from "#documents/pdf/write-figure.ts";

import { type Place, radarGeometry, type RadarGeometry, type RadarLine } from "./radar-geometry.ts";

const RADIUS = 104;
const GAP = 12;
const LABELS = 30;
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
      drawNow(paper, middle, now, profile);
      drawPrevious(paper, middle, geometry.lineOf(profile.map(({ previous }) => previous?.median)));
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
    const text = paper.readable(profile[index]?.shortLabel ?? "");
    const width = paper.widthOf(text, STYLES.chart);
    const left = { start: 0, middle: width / 2, end: width }[anchor];
    paper.label(text, middle.x + label.x - left, middle.y + label.y - STYLES.chart.leading / 2, STYLES.chart);
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
    if (dot === undefined) return;
    const fill = profile[index]?.now?.isOlder === true ? COLOURS.paper : COLOURS.green;
    doc
      .circle(middle.x + dot.x, middle.y + dot.y, 2.6)
      .lineWidth(1.2)
      .fillAndStroke(fill, COLOURS.green);
  });
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
  { speech, round, previousRound }: AgendaDocument,
): void {
  const words = speech.messages.documents.profile;
  const day = (shown: ShownRound) => speech.format.day(shown.heldOn);
  const entries = [
    ...(round === undefined ? [] : [{ text: words.now(day(round)), draw: drawNowSample }]),
    ...(previousRound === undefined
      ? []
      : [{ text: words.previous(day(previousRound)), draw: drawPreviousSample }]),
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

function drawPreviousDot(doc: PdfPaper["doc"], { x, y }: Place): void {
  doc
    .rect(x - 1.7, y - 1.7, 3.4, 3.4)
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

/** A short alternative text; the numbers themselves are in the table that follows (U2). */
function radarAlt({ profile, round, previousRound, speech }: AgendaDocument): string {
  const words = speech.messages.documents.profile;
  const scored = profile
    .flatMap(({ name, now }) => (now?.median === undefined ? [] : [{ name, median: now.median }]))
    .toSorted((a, b) => a.median - b.median);
  const say = (end: { readonly name: string; readonly median: number } | undefined) =>
    end === undefined ? "" : words.altValue(end.name, speech.format.number(end.median));
  return [
    words.alt(profile.length, speech.format.day(round?.heldOn ?? "")),
    ...(previousRound === undefined ? [] : [words.altPrevious(speech.format.day(previousRound.heldOn))]),
    ...(scored.length < 2 ? [] : [words.altEnds(say(scored[0]), say(scored.at(-1)))]),
    words.altTable,
  ].join(" ");
}
