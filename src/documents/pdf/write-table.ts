import { type StructureElement } from "pdfkit";

import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfPaper, type TextStyle } from "./pdf-paper.ts";

export interface TableColumn {
  readonly label: string;
  /** Share of the width; all shares together are 1. */
  readonly width: number;
  readonly align?: "right";
  /** The cell that names the row; one column has it. */
  readonly namesRow?: true;
}

export interface Table {
  /** What a reader aloud says before the table. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface TablePlacing {
  /** The height below the table that stays on one page with its last row; for a note. */
  readonly keep: number;
}

const PADDING = { x: 5, y: 3.5 } as const;
const FEWEST_LINES = 2;
// A table does not begin at the foot of a page with a row or two.
const FEWEST_ROWS = 4;

/**
 * A table with its heads tagged (PDF/UA-1). The head is repeated on every page it reaches, as decoration;
 * a row stays on one page, unless it is taller than a page.
 */
export function writeTable(paper: PdfPaper, parent: StructureElement, table: Table & TablePlacing): void {
  new TableWriter(paper, table).write(parent);
}

interface Place extends TableColumn {
  readonly x: number;
  readonly points: number;
  readonly style: TextStyle;
}

class TableWriter {
  readonly #paper: PdfPaper;
  readonly #table: Table & TablePlacing;
  readonly #places: readonly Place[];
  readonly #head: readonly (readonly string[])[];

  constructor(paper: PdfPaper, table: Table & TablePlacing) {
    this.#paper = paper;
    this.#table = table;
    let x = paper.left;
    this.#places = table.columns.map((column) => {
      const points = column.width * paper.width;
      x += points;
      return { ...column, x: x - points, points, style: column.namesRow ? STYLES.rowHeader : STYLES.cell };
    });
    this.#head = this.#places.map((place) => this.#cellLines(place.label, place, STYLES.headCell));
  }

  write(parent: StructureElement): void {
    const { doc } = this.#paper;
    const element = doc.struct("Table");
    parent.add(element);
    element.dictionary.data["A"] = { O: "Table", Summary: Object(this.#paper.readable(this.#table.summary)) };
    const rows = this.#table.rows.map((cells) =>
      this.#places.map((place, index) => this.#cellLines(cells[index] ?? "", place, place.style)),
    );
    const together = [this.#head, ...rows.slice(0, FEWEST_ROWS)].reduce((sum, row) => sum + heightOf(row), 0);
    this.#paper.need(Math.min(together, (this.#paper.bottom - this.#paper.top) / 2));
    this.#writeHead(element);
    const body = doc.struct("TBody");
    element.add(body);
    const last = rows.length - 1;
    rows.forEach((row, index) => {
      // The last two rows stay together, with what has to stand below them.
      const below = index === last - 1 ? heightOf(rows[last] ?? []) : 0;
      this.#writeRow(body, row, index < last - 1 ? 0 : below + this.#table.keep);
    });
    element.end();
  }

  #cellLines(text: string, place: Place, style: TextStyle): readonly string[] {
    return this.#paper.lines(text, style, place.points - 2 * PADDING.x);
  }

  #writeHead(table: StructureElement): void {
    const head = this.#paper.doc.struct("THead");
    const row = this.#paper.doc.struct("TR");
    table.add(head);
    head.add(row);
    this.#drawHead((index, draw) => {
      const cell = this.#paper.doc.struct("TH", { scope: "Column" });
      row.add(cell);
      cell.add(() => draw(index));
    });
    head.end();
  }

  #repeatHead(): void {
    this.#drawHead((index, draw) => {
      this.#paper.doc.markContent("Artifact", { type: "Pagination" });
      draw(index);
      this.#paper.doc.endMarkedContent();
    });
  }

  #drawHead(mark: (index: number, draw: (index: number) => void) => void): void {
    const { y } = this.#paper;
    const height = heightOf(this.#head);
    this.#head.forEach((lines, index) => {
      // At the bottom of the head, so that a label of one line stands next to the line of the table.
      const top = y + height - PADDING.y - lines.length * STYLES.headCell.leading;
      mark(index, (at) => this.#drawCell({ lines, place: this.#places[at], top, style: STYLES.headCell }));
    });
    this.#rule(y + height, 1, COLOURS.green);
    this.#paper.y = y + height;
  }

  #writeRow(body: StructureElement, row: readonly (readonly string[])[], keep: number): void {
    const element = this.#paper.doc.struct("TR");
    body.add(element);
    const cells = this.#places.map((place) =>
      place.namesRow ? this.#paper.doc.struct("TH", { scope: "Row" }) : this.#paper.doc.struct("TD"),
    );
    for (const cell of cells) element.add(cell);
    const count = Math.max(1, ...row.map((lines) => lines.length));
    for (let from = 0; from < count;) {
      const until = from + this.#linesHere(count - from, keep);
      this.#drawSlice(
        cells,
        row.map((lines) => lines.slice(from, until)),
        until - from,
      );
      from = until;
    }
    element.end();
  }

  /** How many lines of a row go on this page; goes to the next page first where that is better. */
  #linesHere(count: number, keep: number): number {
    const fit = linesIn(this.#paper.room);
    if (count <= linesIn(this.#paper.room - keep)) return count;
    const onFullPage = linesIn(this.#paper.bottom - this.#paper.top - heightOf(this.#head));
    if (count > onFullPage && fit >= FEWEST_LINES) return Math.min(count, fit);
    this.#paper.newPage();
    this.#repeatHead();
    return Math.min(count, onFullPage);
  }

  #drawSlice(cells: readonly StructureElement[], row: readonly (readonly string[])[], count: number): void {
    const { y } = this.#paper;
    row.forEach((lines, index) => {
      const place = this.#places[index];
      if (place === undefined || lines.length === 0) return;
      cells[index]?.add(() => this.#drawCell({ lines, place, top: y + PADDING.y, style: place.style }));
    });
    this.#paper.y = y + count * STYLES.cell.leading + 2 * PADDING.y;
    this.#rule(this.#paper.y, 0.5, COLOURS.line);
  }

  #drawCell(cell: {
    readonly lines: readonly string[];
    readonly place: Place | undefined;
    readonly top: number;
    readonly style: TextStyle;
  }): void {
    const { lines, place, top, style } = cell;
    if (place === undefined) return;
    lines.forEach((line, index) => {
      const rest = place.points - PADDING.x - this.#paper.widthOf(line.trimEnd(), style);
      const indent = place.align === "right" ? rest : PADDING.x;
      this.#paper.line(line, place.x + indent, top + index * style.leading, style);
    });
  }

  #rule(y: number, width: number, colour: string): void {
    const { doc, left, width: length } = this.#paper;
    this.#paper.artifact(() =>
      doc
        .moveTo(left, y)
        .lineTo(left + length, y)
        .lineWidth(width)
        .stroke(colour),
    );
  }
}

function heightOf(row: readonly (readonly string[])[]): number {
  return Math.max(1, ...row.map((lines) => lines.length)) * STYLES.cell.leading + 2 * PADDING.y;
}

function linesIn(height: number): number {
  return Math.floor((height - 2 * PADDING.y) / STYLES.cell.leading);
}
