import { type StructureElement } from "pdfkit";

import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfPaper } from "./pdf-paper.ts";

/** Room to write by hand. */
export interface Blanks {
  /** What goes where: its label and its share of the width; all shares together are 1. */
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  readonly lines: number;
}

const LINE = 19;
const GAP = 14;

export function blanksHeight({ lines }: Blanks): number {
  return STYLES.small.leading + lines * LINE;
}

/** The labels are text to a reader aloud; the lines to write on are decoration. */
export function writeBlanks(paper: PdfPaper, parent: StructureElement, blanks: Blanks): void {
  const height = blanksHeight(blanks);
  paper.need(height);
  const { y } = paper;
  let left = paper.left;
  const places = blanks.columns.map(({ label, share }) => {
    const width = share * paper.width;
    left += width;
    return { label, x: left - width, width: width - (left < paper.left + paper.width - 1 ? GAP : 0) };
  });
  const element = paper.doc.struct("P");
  parent.add(element);
  element.add(() => {
    for (const { label, x } of places) paper.label(paper.readable(label), x, y, STYLES.small);
  });
  element.end();
  for (let line = 1; line <= blanks.lines; line += 1)
    for (const { x, width } of places)
      drawLine(paper, { x, y: y + STYLES.small.leading + line * LINE }, width);
  paper.y = y + height;
}

function drawLine(
  paper: PdfPaper,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): void {
  paper.artifact(() =>
    paper.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.7)
      .stroke(COLOURS.lineStrong),
  );
}
