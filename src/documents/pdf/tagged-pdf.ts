import { type Outline, type StructureElement } from "pdfkit";
import { toBytes } from "pdfkit/output";

import { STYLES } from "./document-styles.ts";
import { openPdf, type PdfFonts, type PdfIdentity } from "./open-pdf.ts";
import { PAGE, PdfPaper, type TextStyle } from "./pdf-paper.ts";
import { type Blanks, writeBlanks } from "./write-blanks.ts";
import { type Figure, writeFigure } from "./write-figure.ts";
import { writeLink } from "./write-link.ts";
import { type ListLook, writeList } from "./write-list.ts";
import { type PageFurniture, writePageFurniture } from "./write-page-furniture.ts";
import { panelHeight, writePanel } from "./write-panel.ts";
import { type Table, writeTable } from "./write-table.ts";

export type HeadingLevel = 1 | 2 | 3;

const HEADINGS = { 1: STYLES.title, 2: STYLES.heading, 3: STYLES.subheading } as const;
// What must fit below a heading on the same page: a few lines of what it is a heading of.
const KEEP = 48;
const NOTE_GAP = 5;
const COLUMN_GAP = 18;

/**
 * Writes a PDF that a blind reader can read and an archive can keep (D1): PDF/UA-1 and PDF/A-2a in one file.
 *
 * Texts, lists, figures and tables come in reading order; each is tagged, and all that is only looks is
 * marked as decoration. Sizes in points. One level 1 heading, and no level skipped, is up to the caller.
 */
export class TaggedPdf {
  readonly #paper: PdfPaper;
  readonly #root: StructureElement;
  #parent: StructureElement;
  #outline: readonly Outline[];

  constructor(identity: PdfIdentity, fonts: PdfFonts) {
    this.#paper = new PdfPaper(openPdf(identity, fonts));
    const { doc } = this.#paper;
    this.#root = doc.struct("Document");
    doc.addStructure(this.#root);
    this.#parent = this.#root;
    this.#outline = [doc.outline];
  }

  /** What `write` writes belongs together. */
  section(write: () => void): void {
    const outer = this.#parent;
    this.#parent = this.#paper.doc.struct("Sect");
    outer.add(this.#parent);
    write();
    this.#parent.end();
    this.#parent = outer;
  }

  /** `keep`: the height that has to fit below it on the same page. */
  heading(level: HeadingLevel, text: string, keep = KEEP): void {
    const style = HEADINGS[level];
    const lines = this.#paper.lines(text, style);
    this.#paper.need(lines.length * style.leading + keep);
    this.#mark(level, text);
    this.#write(`H${level}`, lines, style);
    this.#paper.y += 2;
  }

  paragraph(text: string, style: TextStyle = STYLES.body): void {
    this.#write("P", this.#paper.lines(text, style), style);
  }

  list(items: readonly string[], look: ListLook = {}): void {
    if (items.length > 0) writeList(this.#paper, this.#parent, items, look);
  }

  /** Room to write by hand: what goes in each column, and lines under it. */
  blanks(blanks: Blanks): void {
    writeBlanks(this.#paper, this.#parent, blanks);
  }

  /** What `write` writes stands left of a drawing; where it runs on to the next page, the drawing comes after it. */
  beside(figure: Figure, width: number, write: () => void): void {
    const paper = this.#paper;
    paper.need(figure.height);
    const { y: top, page, left, width: whole } = paper;
    paper.column({ left, width: whole - width - COLUMN_GAP }, write);
    const end = paper.page === page ? paper.y : 0;
    if (paper.page === page) paper.y = top;
    paper.column({ left: left + whole - width, width }, () => this.figure(figure));
    paper.y = Math.max(paper.y, end);
  }

  /** A text set off from the rest, under a heading of the third level. */
  panel(heading: string, text: string): void {
    const head = this.#child("H3");
    const body = this.#child("P");
    writePanel(this.#paper, { heading: head, text: body }, { heading, text });
    head.end();
    body.end();
  }

  panelHeight(heading: string, text: string): number {
    return panelHeight(this.#paper, { heading, text });
  }

  figure(figure: Figure): void {
    writeFigure(this.#paper, this.#parent, figure);
  }

  /** A table with notes below it, which stay on one page with its last row. */
  table(table: Table, notes: readonly string[]): void {
    const note = STYLES.small;
    const keep = notes.reduce((sum, text) => sum + this.heightOf(text, note), NOTE_GAP);
    writeTable(this.#paper, this.#parent, { ...table, keep });
    this.gap(NOTE_GAP);
    for (const text of notes) this.paragraph(text, note);
  }

  link(text: string, url: string): void {
    const paragraph = this.#child("P");
    writeLink(this.#paper, paragraph, { text, url });
    paragraph.end();
  }

  /** How high a text is when it stands by itself, or beside a drawing. */
  heightOf(text: string, style: TextStyle = STYLES.body, beside = 0): number {
    const width = this.#paper.width - (beside === 0 ? 0 : beside + COLUMN_GAP);
    return this.#paper.lines(text, style, width).length * style.leading;
  }

  /** How high the text of a page is. */
  get pageHeight(): number {
    return this.#paper.bottom - this.#paper.top;
  }

  /** How much of the page is left. */
  get room(): number {
    return this.#paper.room;
  }

  /** White space; none at the top of a page. */
  gap(height: number): void {
    if (this.#paper.y > this.#paper.top) this.#paper.y += height;
  }

  /** Goes to the next page where less than `height` is left on this one. */
  need(height: number): void {
    this.#paper.need(height);
  }

  async finish(furniture: PageFurniture): Promise<Uint8Array<ArrayBuffer>> {
    writePageFurniture(this.#paper, furniture);
    this.#root.end();
    const bytes = toBytes(this.#paper.doc);
    this.#paper.doc.end();
    return await bytes;
  }

  #child(tag: string): StructureElement {
    const element = this.#paper.doc.struct(tag);
    this.#parent.add(element);
    return element;
  }

  #write(tag: string, lines: readonly string[], style: TextStyle): void {
    if (lines.length === 0) return;
    const element = this.#child(tag);
    this.#paper.write(element, { lines, style, x: this.#paper.left });
    element.end();
  }

  /** An entry in the table of contents that viewers show beside the pages. */
  #mark(level: HeadingLevel, text: string): void {
    const above = this.#outline.slice(0, level);
    const item = above
      .at(-1)
      ?.addItem(this.#paper.readable(text), { top: this.#paper.y - 12, left: PAGE.width });
    this.#outline = item === undefined ? above : [...above, item];
  }
}
