import { type StructureElement } from "pdfkit";

import { type PdfPaper } from "./pdf-paper.ts";

/** A drawing in vectors with its alternative text; sizes in points. */
export interface Figure {
  readonly alt: string;
  readonly height: number;
  /** Draws from a top left corner, over the whole width of the text. */
  readonly draw: (paper: PdfPaper, x: number, y: number) => void;
}

export function writeFigure(paper: PdfPaper, parent: StructureElement, { alt, height, draw }: Figure): void {
  paper.need(height);
  const { left: x, y } = paper;
  const figure = paper.doc.struct("Figure", {
    alt,
    bbox: [x, y, x + paper.width, y + height],
    placement: "Block",
  });
  parent.add(figure);
  figure.add(() => {
    paper.doc.save();
    draw(paper, x, y);
    paper.doc.restore();
  });
  figure.end();
  paper.y = y + height;
}
