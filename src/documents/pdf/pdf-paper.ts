import type PdfDocument from "pdfkit";
import { type StructureElement } from "pdfkit";

import { readableText } from "./readable-text.ts";
import { wrapText } from "./wrap-text.ts";

export type Face = "regular" | "semibold";

/** How a text looks; sizes and `leading` (from line to line) in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** A stretch of lines that stands together on one page: its top and height in points. */
export interface Stretch {
  readonly y: number;
  readonly height: number;
}

export interface LinesBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly x: number;
  /** Drawn before the lines, as decoration, once on every page the block reaches. */
  readonly decorate?: (stretch: Stretch) => void;
}

// Height of a capital as a share of the size: lines are set by what the eye sees, not by the font's box.
const CAP_HEIGHT = 0.66;
const FEWEST_LINES = 2;

/** A sheet with its margins, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A4 upright, as a text to read is written on. */
export const PAGE = {
  left: 56,
  right: 56,
  top: 74,
  bottom: 60,
  width: 595.28,
  height: 841.89,
} as const satisfies Sheet;

/**
 * The pages being written: a cursor from the top down, texts in lines, and the two kinds of content that
 * PDF/UA-1 knows: tagged, or decoration ("artifact").
 */
export class PdfPaper {
  readonly doc: PdfDocument;
  readonly top: number;
  readonly bottom: number;
  y: number;
  #left: number;
  #width: number;
  readonly #hasGlyph: (codePoint: number) => boolean;

  constructor(doc: PdfDocument, sheet: Sheet = PAGE) {
    this.doc = doc;
    this.#left = sheet.left;
    this.#width = sheet.width - sheet.left - sheet.right;
    this.top = sheet.top;
    this.bottom = sheet.height - sheet.bottom;
    this.y = sheet.top;
    doc.font("semibold").font("regular").addPage();
    // oxlint-disable-next-line no-underscore-dangle -- pdfkit has no other way to ask it.
    const face = doc._font.font;
    this.#hasGlyph = (codePoint) => face.hasGlyphForCodePoint(codePoint);
  }

  /** Where a text begins, and how wide it may be: of the whole page, or of the column that is being written. */
  get left(): number {
    return this.#left;
  }

  get width(): number {
    return this.#width;
  }

  /** How many pages were begun. */
  get page(): number {
    return this.doc.bufferedPageRange().count;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = this.top;
  }

  /** Starts a new page where the next `height` points would not fit on this one. */
  need(height: number): void {
    if (height > this.room && this.y > this.top) this.newPage();
  }

  /** What `write` writes stands in a column of the page. */
  column({ left, width }: { readonly left: number; readonly width: number }, write: () => void): void {
    const [wholeLeft, wholeWidth] = [this.#left, this.#width];
    [this.#left, this.#width] = [left, width];
    write();
    [this.#left, this.#width] = [wholeLeft, wholeWidth];
  }

  readable(text: string): string {
    return readableText(text, this.#hasGlyph);
  }

  widthOf(text: string, style: TextStyle): number {
    return this.doc.font(style.face, style.size).widthOfString(text);
  }

  lines(text: string, style: TextStyle, width = this.width): readonly string[] {
    return wrapText(this.readable(text), width, (piece) => this.widthOf(piece, style));
  }

  /** One line with its left end at `x` and its top at `y`. The text must come from `readable` or `lines`. */
  line(text: string, x: number, y: number, style: TextStyle): void {
    const baseline = y + (style.leading + CAP_HEIGHT * style.size) / 2;
    this.doc.font(style.face, style.size).fillColor(style.colour);
    this.doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  }

  /** A text by itself: the space after it keeps it apart from the next when text is taken out of the document. */
  label(text: string, x: number, y: number, style: TextStyle): void {
    this.line(`${text} `, x, y, style);
  }

  /** What `draw` draws is decoration: a reader aloud skips it. */
  artifact(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  /**
   * Writes lines into an element from the cursor down, over as many pages as it takes. A block that fits on a
   * page but not on the rest of this one moves when only a line of it would stand alone.
   */
  write(element: StructureElement, { lines, style, x, decorate }: LinesBlock): void {
    let rest = lines;
    while (rest.length > 0) {
      const count = this.#linesHere(rest.length, style.leading);
      const stretch = { y: this.y, height: count * style.leading };
      if (decorate !== undefined) this.artifact(() => decorate(stretch));
      const here = rest.slice(0, count);
      element.add(() =>
        here.forEach((line, index) => this.line(line, x, stretch.y + index * style.leading, style)),
      );
      rest = rest.slice(count);
      this.y += stretch.height;
      if (rest.length > 0) this.newPage();
    }
  }

  #linesHere(count: number, leading: number): number {
    const fit = Math.floor(this.room / leading);
    if (fit >= count) return count;
    const here = Math.min(fit, count - FEWEST_LINES);
    if (here >= FEWEST_LINES || this.y === this.top) return Math.max(here, 1);
    this.newPage();
    return this.#linesHere(count, leading);
  }
}
