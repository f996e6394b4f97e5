import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { POSTER, POSTER_STYLES as STYLES } from "./poster-shape.ts";
import { answersOf, type PaperAnswer, type ScorePaper } from "./score-paper.ts";

const RADIUS = 24;
const ABOVE = 16;
const BELOW = 13;
const LABEL = 5;
/** Between the points and the answers that are no point. */
const GAP = 26;
const AROUND = 42;

interface PlacedAnswer extends PaperAnswer {
  readonly x: number;
  readonly width: number;
}

/** The points of the scale on one line, and beside it the two answers that are no point (I2). */
export function writePosterScale(pdf: PlacedPdf, paper: ScorePaper): void {
  const places = placesOf(pdf, answersOf(paper));
  const middle = POSTER.scaleTop + ABOVE + RADIUS;
  drawScale(pdf, places, middle);
  const list = pdf.element(pdf.root, "L");
  for (const { sign, label, isPoint, x, width } of places) {
    const item = pdf.element(list, "LI");
    const style = isPoint ? STYLES.digit : { ...STYLES.digit, colour: COLOURS.soft };
    pdf.text(item, "Lbl", { text: sign, x, y: middle - RADIUS, width, style, align: "middle" });
    const y = middle + RADIUS + LABEL;
    pdf.text(item, "LBody", { text: label, x, y, width, style: STYLES.label, align: "middle" });
  }
}

/** Points stand at equal distances, as a scale has them; the other answers take what their words need. */
function placesOf(pdf: PlacedPdf, answers: readonly PaperAnswer[]): readonly PlacedAnswer[] {
  const others = answers
    .filter(({ isPoint }) => !isPoint)
    .reduce((sum, { label }) => sum + pdf.paper.widthOf(label, STYLES.label) + AROUND, 0);
  const step = (POSTER.width - GAP - others) / answers.filter(({ isPoint }) => isPoint).length;
  let x: number = POSTER.left;
  return answers.map((answer, index) => {
    if (!answer.isPoint && answers[index - 1]?.isPoint === true) x += GAP;
    const width = answer.isPoint ? step : pdf.paper.widthOf(answer.label, STYLES.label) + AROUND;
    x += width;
    return { ...answer, x: x - width, width };
  });
}

function drawScale(pdf: PlacedPdf, places: readonly PlacedAnswer[], middle: number): void {
  const { doc } = pdf.paper;
  const lines = places.map(({ label, width }) => pdf.heightOf({ text: label, width, style: STYLES.label }));
  const height = ABOVE + 2 * RADIUS + LABEL + Math.max(...lines) + BELOW;
  const centres = places.map(({ x, width, isPoint }) => ({ x: x + width / 2, isPoint }));
  const points = centres.filter(({ isPoint }) => isPoint);
  pdf.paper.artifact(() => {
    doc.roundedRect(POSTER.left, POSTER.scaleTop, POSTER.width, height, 14).fill(COLOURS.greenSoft);
    doc.moveTo(points[0]?.x ?? 0, middle);
    doc
      .lineTo(points.at(-1)?.x ?? 0, middle)
      .lineWidth(2)
      .stroke(COLOURS.greenMiddle);
    for (const { x, isPoint } of centres) {
      doc.circle(x, middle, RADIUS).lineWidth(isPoint ? 2 : 1.2);
      doc.fillAndStroke(COLOURS.paper, isPoint ? COLOURS.green : COLOURS.lineStrong);
    }
  });
}
