import { type StructureElement } from "pdfkit";

import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfPaper, type Stretch } from "./pdf-paper.ts";

const PADDING = 11;
const INDENT = 16;
const BAR = 3;
const GAP = 2;
// The pieces of the ground overlap by this much, or a hairline of paper shows between them.
const SEAM = 0.5;

/** A heading and a text, set off from the rest by a ground and a bar. */
export function writePanel(
  paper: PdfPaper,
  { heading, text }: { readonly heading: StructureElement; readonly text: StructureElement },
  words: { readonly heading: string; readonly text: string },
): void {
  const width = paper.width - 2 * INDENT;
  const head = paper.lines(words.heading, STYLES.subheading, width);
  const lines = paper.lines(words.text, STYLES.lead, width);
  const height =
    head.length * STYLES.subheading.leading + lines.length * STYLES.lead.leading + 2 * PADDING + GAP;
  paper.need(Math.min(height, (paper.bottom - paper.top) / 2));
  paper.y += PADDING;
  const x = paper.left + INDENT;
  const ground = (above: number, below: number) => (stretch: Stretch) => {
    const top = stretch.y - above;
    const size = above + stretch.height + below;
    paper.doc.rect(paper.left, top, paper.width, size).fill(COLOURS.greenSoft);
    paper.doc.rect(paper.left, top, BAR, size).fill(COLOURS.green);
  };
  paper.write(heading, { lines: head, style: STYLES.subheading, x, decorate: ground(PADDING, GAP + SEAM) });
  paper.y += GAP;
  paper.write(text, { lines, style: STYLES.lead, x, decorate: ground(0, PADDING) });
  paper.y += PADDING;
}
