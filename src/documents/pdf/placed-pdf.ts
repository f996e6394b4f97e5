import { type StructureElement, type StructureOptions } from "pdfkit";
import { toBytes } from "pdfkit/output";

import { openPdf, type PdfFonts, type PdfIdentity } from "./open-pdf.ts";
import { PdfPaper, type Sheet, type TextStyle } from "./pdf-paper.ts";

/** A text at a place of its own: its left and top, and how wide its lines may be. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly align?: "left" | "middle" | "right";
}

/**
 * Writes a sheet on which everything has its place, such as a poster, as a PDF that a blind reader can read (D1): like
 * `TaggedPdf`, which writes a text that runs on. `scale` enlarges all that is drawn: the same design on larger paper.
 */
export class PlacedPdf {
  readonly paper: PdfPaper;
  readonly root: StructureElement;

  constructor(identity: PdfIdentity, fonts: PdfFonts, { sheet, scale }: { sheet: Sheet; scale: number }) {
    this.paper = new PdfPaper(openPdf(identity, fonts, sheet), sheet);
    const { doc } = this.paper;
    this.root = doc.struct("Document");
    doc.addStructure(this.root);
    doc.scale(scale);
  }

  /** An element of the structure, under the one it belongs to and after what is there. */
  element(parent: StructureElement, tag: string, options?: StructureOptions): StructureElement {
    const element = this.paper.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Writes a text into a new element; returns the height it takes. */
  text(parent: StructureElement, tag: string, placed: PlacedText): number {
    return this.fill(this.element(parent, tag), placed);
  }

  /** Writes a text into an element; returns the height it takes. */
  fill(element: StructureElement, placed: PlacedText): number {
    const lines = this.paper.lines(placed.text, placed.style, placed.width);
    element.add(() => this.drawLines(lines, placed));
    return lines.length * placed.style.leading;
  }

  heightOf({ text, style, width }: Pick<PlacedText, "text" | "style" | "width">): number {
    return this.paper.lines(text, style, width).length * style.leading;
  }

  /** Lines that `PdfPaper.lines` made, without an element: call it where one is open. */
  drawLines(lines: readonly string[], { x, y, width, style, align = "left" }: PlacedText): void {
    lines.forEach((line, index) => {
      const rest = width - this.paper.widthOf(line.trimEnd(), style);
      const indent = { left: 0, middle: rest / 2, right: rest }[align];
      const isLast = index === lines.length - 1;
      // The space keeps a text apart from the next when text is taken out of the document.
      this.paper.line(isLast ? `${line.trimEnd()} ` : line, x + indent, y + index * style.leading, style);
    });
  }

  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.root.end();
    const bytes = toBytes(this.paper.doc);
    this.paper.doc.end();
    return await bytes;
  }
}
