import { type StructureElement } from "pdfkit";

import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfPaper, type Stretch } from "./pdf-paper.ts";

const PADDING = 8;
const INDENT = 16;
const BAR = 3;
const GAP = 8;
// How wide the heading is, left of the text.
const HEADING = 88;
// The pieces of the ground overlap by this much, or a hairline of paper shows between them.
const SEAM = 0.5;

interface PanelWords {
  readonly heading: string;
  readonly text: string;
}

interface PanelElements {
  readonly heading: StructureElement;
  readonly text: StructureElement;
}

/** A heading and beside it a text, set off from the rest by a ground and a bar. One taller than a page goes on over the next. */
export function writePanel(paper: PdfPaper, elements: PanelElements, words: PanelWords): void {
  const { head, lines, height } = panelLines(paper, words);
  const [x, y] = [paper.left + INDENT, paper.y];
  if (height > paper.room) return writeOverPages(paper, elements, { head, lines });
  paper.artifact(() => drawGround(paper, { y, height }));
  paper.y = y + PADDING + (STYLES.lead.leading - STYLES.subheading.leading) / 2;
  paper.write(elements.heading, { lines: head, style: STYLES.subheading, x });
  paper.y = y + PADDING;
  paper.write(elements.text, { lines, style: STYLES.lead, x: x + HEADING });
  paper.y = y + height;
}

export function panelHeight(paper: PdfPaper, words: PanelWords): number {
  return panelLines(paper, words).height;
}

function panelLines(paper: PdfPaper, words: PanelWords) {
  const head = paper.lines(words.heading, STYLES.subheading, HEADING - GAP);
  const lines = paper.lines(words.text, STYLES.lead, paper.width - 2 * INDENT - HEADING);
  const text = Math.max(head.length * STYLES.subheading.leading, lines.length * STYLES.lead.leading);
  return { head, lines, height: text + 2 * PADDING };
}

function writeOverPages(
  paper: PdfPaper,
  { heading, text }: PanelElements,
  { head, lines }: { readonly head: readonly string[]; readonly lines: readonly string[] },
): void {
  const x = paper.left + INDENT;
  const ground = (above: number, below: number) => (stretch: Stretch) =>
    drawGround(paper, { y: stretch.y - above, height: above + stretch.height + below });
  paper.y += PADDING;
  paper.write(heading, { lines: head, style: STYLES.subheading, x, decorate: ground(PADDING, SEAM) });
  paper.write(text, { lines, style: STYLES.lead, x: x + HEADING, decorate: ground(0, PADDING) });
  paper.y += PADDING;
}

function drawGround({ doc, left, width }: PdfPaper, { y, height }: Stretch): void {
  doc.rect(left, y, width, height).fill(COLOURS.greenSoft);
  doc.rect(left, y, BAR, height).fill(COLOURS.green);
}
