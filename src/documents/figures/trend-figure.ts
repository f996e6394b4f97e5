import { type PointFactor, type TrendMark } from "#documents/agenda/agenda-document.ts";
import { describeMeasure } from "#documents/agenda/describe-standing.ts";
import { COLOURS } from "#documents/pdf/document-colours.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type PdfPaper } from "#documents/pdf/pdf-paper.ts";
import { type Figure } from "#documents/pdf/write-figure.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type Place } from "./radar-geometry.ts";
import { trendGeometry } from "./trend-geometry.ts";

const LINES = 34;
const ABOVE = 5;
const BELOW = 16;
const SCALE = 14;
const VALUE = 26;
const DOT = 2.4;

/** The course of a factor as a small line on real dates; `undefined` where there is nothing to compare. */
export function trendFigure(factor: PointFactor, speech: Speech): Figure | undefined {
  const { trend } = factor;
  if (trend.length < 2) return undefined;
  return {
    alt: trendAlt(factor, speech),
    height: ABOVE + LINES + BELOW,
    draw: (paper, x, y) => drawTrend(paper, { x: x + SCALE, y: y + ABOVE }, trend, speech),
  };
}

function drawTrend(paper: PdfPaper, corner: Place, trend: readonly TrendMark[], { format }: Speech): void {
  const { doc } = paper;
  const width = paper.width - SCALE - VALUE;
  const geometry = trendGeometry(trend, width - 2 * DOT, LINES);
  const on = ({ x, y }: Place): Place => ({ x: corner.x + DOT + x, y: corner.y + y });
  for (const value of [1, 3, 5]) {
    const y = corner.y + geometry.heightOf(value);
    doc
      .moveTo(corner.x, y)
      .lineTo(corner.x + width, y)
      .lineWidth(0.5)
      .stroke(COLOURS.line);
    paper.label(String(value), corner.x - SCALE, y - STYLES.chart.leading / 2, STYLES.chart);
  }
  for (const line of geometry.lines) {
    line.map(on).forEach(({ x, y }, index) => (index === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)));
    doc.lineWidth(1.6).lineJoin("round").stroke(COLOURS.green);
  }
  geometry.places.forEach((place, index) => drawMark(paper, on(place), trend[index]?.mode ?? "manager"));
  const last = geometry.places.at(-1);
  const [from, until] = [trend[0], trend.at(-1)];
  if (last === undefined || from === undefined || until === undefined) return;
  paper.label(
    format.number(until.median),
    on(last).x + 8,
    on(last).y - STYLES.chartNow.leading / 2,
    STYLES.chartNow,
  );
  const below = corner.y + LINES + 5;
  const end = format.shortDay(until.heldOn);
  paper.label(format.shortDay(from.heldOn), corner.x, below, STYLES.chart);
  paper.label(end, corner.x + width - paper.widthOf(end, STYLES.chart), below, STYLES.chart);
}

/** The mode by shape, not by colour (R2): round for ballots, square for agreed, a diamond for one person's view. */
function drawMark({ doc }: PdfPaper, { x, y }: Place, mode: Mode): void {
  switch (mode) {
    case "individual":
      doc.circle(x, y, DOT);
      break;
    case "agreed":
      doc.rect(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
      break;
    case "manager": {
      const size = DOT * 1.35;
      doc
        .moveTo(x, y - size)
        .lineTo(x + size, y)
        .lineTo(x, y + size)
        .lineTo(x - size, y)
        .closePath();
      break;
    }
  }
  doc.fill(COLOURS.green);
}

export function trendAlt({ name, trend }: Pick<PointFactor, "name" | "trend">, speech: Speech): string {
  const words = speech.messages.documents.trend;
  const values = trend.map((mark, index) => {
    const say = mark.startsAnew && index > 0 ? words.startsAnew : words.value;
    return say(speech.format.day(mark.heldOn), describeMeasure(mark, speech));
  });
  return words.alt(name, trend.length, values.join("; "));
}

/** What the shapes mean, in words; empty where there is one shape only. */
export function describeShapes(trend: readonly TrendMark[], { messages, format }: Speech): string {
  const modes = [...new Set(trend.map(({ mode }) => mode))];
  if (modes.length < 2) return "";
  const { shapes, shape } = messages.documents.trend;
  return shapes(
    format.list(modes.map((mode) => shape[mode](messages.vocabulary.modes[mode].name.toLowerCase()))),
  );
}
