import { STYLES } from "#documents/pdf/document-styles.ts";
import { type PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { type ReportDocument, type ReportFind } from "./report-document.ts";

const GUTTER = 26;
const HEAD = STYLES.heading.leading + 4;
const GAP = 6;

interface Column {
  readonly heading: string;
  readonly finds: readonly ReportFind[];
  readonly none: string;
  readonly x: number;
  readonly width: number;
}

/** How high both columns are: as they need, and at most as high as there is room for. */
export function findsHeight(pdf: PlacedPdf, report: ReportDocument, most: number): number {
  const also = alsoOf(report);
  const heights = columnsOf(pdf, report).map(({ finds, width }) => {
    const count = fitting(pdf, { finds, width, most: most - HEAD, also });
    return HEAD + heightOfFinds(pdf, { finds, width, also }, count);
  });
  return Math.max(HEAD + STYLES.body.leading, ...heights);
}

/** What goes well beside what asks attention, with the same weight (A7); what does not fit is named at the end. */
export function writeFinds(
  pdf: PlacedPdf,
  report: ReportDocument,
  { y, height }: { readonly y: number; readonly height: number },
): void {
  for (const column of columnsOf(pdf, report)) {
    const { heading: text, x, width } = column;
    pdf.text(pdf.root, "H2", { text, x, y, width, style: STYLES.heading });
    writeColumn(pdf, column, { y: y + HEAD, most: height - HEAD, also: alsoOf(report) });
  }
}

function columnsOf(pdf: PlacedPdf, { good, attention, speech }: ReportDocument): readonly Column[] {
  const words = speech.messages.documents.report;
  const { left, width: whole } = pdf.paper;
  const width = (whole - GUTTER) / 2;
  return [
    { heading: words.good, finds: good, none: words.noGood, x: left, width },
    { heading: words.attention, finds: attention, none: words.noAttention, x: left + width + GUTTER, width },
  ];
}

function alsoOf({ speech }: ReportDocument): Place["also"] {
  return (names) => speech.messages.documents.report.also(speech.format.list(names));
}

interface Place {
  readonly y: number;
  readonly most: number;
  readonly also: (names: readonly string[]) => string;
}

function writeColumn(pdf: PlacedPdf, { finds, none, x, width }: Column, { y: top, most, also }: Place): void {
  if (finds.length === 0) {
    pdf.text(pdf.root, "P", { text: none, x, y: top, width, style: STYLES.body });
    return;
  }
  const count = fitting(pdf, { finds, width, most, also });
  const list = pdf.element(pdf.root, "L", {});
  let y = top;
  for (const { name, says } of finds.slice(0, count)) {
    const item = pdf.element(list, "LI");
    y += pdf.text(item, "Lbl", { text: name, x, y, width, style: STYLES.rowHeader });
    y += pdf.text(item, "LBody", { text: says, x, y, width, style: STYLES.cell }) + GAP;
    item.end();
  }
  list.end();
  const rest = finds.slice(count).map(({ name }) => name);
  if (rest.length > 0) pdf.text(pdf.root, "P", { text: also(rest), x, y, width, style: STYLES.cell });
}

/** How many of the finds fit with their sentence, when the others are named below them. */
function fitting(pdf: PlacedPdf, { most, ...told }: Told & Pick<Place, "most">): number {
  let count = told.finds.length;
  while (count > 0 && heightOfFinds(pdf, told, count) > most) count -= 1;
  return count;
}

type Told = Pick<Column, "finds" | "width"> & Pick<Place, "also">;

/** How high so many finds are with their sentences, and below them the names of the others. */
function heightOfFinds(pdf: PlacedPdf, { finds, width, also }: Told, count: number): number {
  const rest = finds.slice(count).map(({ name }) => name);
  const told = finds
    .slice(0, count)
    .map(
      ({ name, says }) =>
        pdf.heightOf({ text: name, width, style: STYLES.rowHeader }) +
        pdf.heightOf({ text: says, width, style: STYLES.cell }) +
        GAP,
    );
  const others = rest.length === 0 ? 0 : pdf.heightOf({ text: also(rest), width, style: STYLES.cell });
  return told.reduce((sum, height) => sum + height, others);
}
