import { type StructureElement } from "pdfkit";

import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type TextStyle } from "#documents/pdf/pdf-paper.ts";
import { type PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { largestThatFits } from "./largest-that-fits.ts";
import { type PosterColumn, posterColumns } from "./poster-columns.ts";
import { POSTER, POSTER_STYLES as STYLES } from "./poster-shape.ts";
import { type PaperStatement, type ScorePaper, statementsOf } from "./score-paper.ts";

const GUTTER = 40;
const HEADING = 32;
const LEAST_GAP = 12;
const SIZES = { most: 34, least: 8, step: 0.25 } as const;

interface PlacedColumn extends PosterColumn {
  readonly x: number;
  readonly width: number;
}

interface Type {
  readonly name: TextStyle;
  readonly body: TextStyle;
}

/** The statements in columns under the headings of their blocks, their rows in line, in the largest type that fits. */
export function writePosterStatements(pdf: PlacedPdf, paper: ScorePaper): void {
  const columns = placed(posterColumns(statementsOf(paper)));
  const room = POSTER.gridBottom - POSTER.gridTop - HEADING;
  const spare = (rows: readonly number[]) => room - rows.reduce((sum, row) => sum + row, 0);
  const size = largestThatFits(SIZES, (each) => {
    const rows = rowHeights(pdf, columns, typeOf(each));
    return spare(rows) >= LEAST_GAP * (rows.length - 1);
  });
  const rows = rowHeights(pdf, columns, typeOf(size));
  const gap = spare(rows) / Math.max(1, rows.length - 1);
  let block = pdf.root;
  for (const column of columns) {
    if (column.opensBlock) block = openBlock(pdf, columns, { first: column, paper });
    let y = POSTER.gridTop + HEADING;
    for (const [row, statement] of column.statements.entries()) {
      writeStatement(pdf, block, { statement, column, y, type: typeOf(size) });
      y += (rows[row] ?? 0) + gap;
    }
  }
}

/** A column is as wide as it has much to say, so that all can stand in the same large type. */
function placed(columns: readonly PosterColumn[]): readonly PlacedColumn[] {
  const lengths = columns.map(({ statements }) =>
    statements.reduce((sum, { statement }) => sum + statement.length, 0),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const room = POSTER.width - GUTTER * (columns.length - 1);
  let x: number = POSTER.left;
  return columns.map((column, index) => {
    const width = ((lengths[index] ?? 0) / all) * room;
    x += width + GUTTER;
    return { ...column, x: x - width - GUTTER, width };
  });
}

/** The height of each row: that of its tallest statement. */
function rowHeights(pdf: PlacedPdf, columns: readonly PlacedColumn[], type: Type): readonly number[] {
  const count = Math.max(...columns.map(({ statements }) => statements.length));
  return Array.from({ length: count }, (_, row) =>
    Math.max(
      ...columns.map(({ statements, width }) => {
        const each = statements[row];
        if (each === undefined) return 0;
        const heading = pdf.heightOf({ text: headingOf(each), width, style: type.name });
        return heading + pdf.heightOf({ text: each.statement, width, style: type.body });
      }),
    ),
  );
}

function openBlock(
  pdf: PlacedPdf,
  columns: readonly PlacedColumn[],
  { first, paper }: { readonly first: PlacedColumn; readonly paper: ScorePaper },
): StructureElement {
  const last = columns.findLast(({ block }) => block === first.block) ?? first;
  const y = POSTER.gridTop + STYLES.block.leading + 2;
  pdf.paper.artifact(() =>
    pdf.paper.doc
      .moveTo(first.x, y)
      .lineTo(last.x + last.width, y)
      .lineWidth(1)
      .stroke(COLOURS.greenMiddle),
  );
  const section = pdf.element(pdf.root, "Sect");
  const width = last.x + last.width - first.x;
  const text = paper.texts.blocks[first.block];
  pdf.text(section, "H2", { text, x: first.x, y: POSTER.gridTop, width, style: STYLES.block });
  return section;
}

function writeStatement(
  pdf: PlacedPdf,
  block: StructureElement,
  place: {
    readonly statement: PaperStatement;
    readonly column: PlacedColumn;
    readonly y: number;
    readonly type: Type;
  },
): void {
  const { statement, type, y } = place;
  const { x, width } = place.column;
  const section = pdf.element(block, "Sect");
  const below = pdf.text(section, "H3", { text: headingOf(statement), x, y, width, style: type.name });
  pdf.text(section, "P", { text: statement.statement, x, y: y + below, width, style: type.body });
}

function headingOf({ number, name }: PaperStatement): string {
  return `${number}. ${name}`;
}

function typeOf(size: number): Type {
  return {
    name: { face: "semibold", size: size * 1.15, leading: size * 1.5, colour: COLOURS.green },
    body: { face: "regular", size, leading: size * 1.22, colour: COLOURS.ink },
  };
}
