import { trendFigure } from "#documents/figures/trend-figure.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type TaggedPdf } from "#documents/pdf/tagged-pdf.ts";
import { type Blanks, blanksHeight } from "#documents/pdf/write-blanks.ts";
import { type Figure } from "#documents/pdf/write-figure.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type AgendaDocumentPoint } from "./agenda-document.ts";
import { describeFacts } from "./describe-facts.ts";

const GAP = { point: 20, block: 8, agreed: 7 } as const;
// Between the items of a list.
const ITEM = 4;
const HEADING = STYLES.heading.leading + 2;
const TREND_WIDTH = 128;
const SHARES = { what: 0.58, who: 0.22, when: 0.2 } as const;
const LINES = 2;
// More than this is never left white for the sake of keeping a point together.
const MOST_WHITE = 0.26;

/** One point of the agenda: what it is, why it is here, its open question, its tips and room for what is agreed (G1). */
export function writePoint(pdf: TaggedPdf, point: AgendaDocumentPoint, speech: Speech): void {
  const words = speech.messages.documents.point;
  const agreed = blanksOf(speech);
  const opening = openingHeight(pdf, point, speech);
  const rest = restHeight(pdf, point);
  const most = MOST_WHITE * pdf.pageHeight;
  pdf.gap(GAP.point);
  // A point that nearly fits goes to the next page as a whole; a long one begins here, and its question stays with it.
  const whole = opening + rest + GAP.agreed + blanksHeight(agreed);
  pdf.need(Math.min(whole, most));
  pdf.heading(2, words.heading(point.number, point.title), Math.min(opening - HEADING, most));
  writeWhy(pdf, point, speech);
  if (point.question !== "") {
    pdf.gap(GAP.block);
    pdf.panel(words.question, point.question);
  }
  const keep = GAP.agreed + blanksHeight(agreed);
  writeList(pdf, words.remarks, point.remarks, point.tips.length === 0 ? keep : 0);
  writeList(pdf, words.tips, point.tips, keep);
  pdf.gap(GAP.agreed);
  pdf.blanks(agreed);
}

/** Whose it is, why it is here and where its factor stands, with the trend beside it. */
function writeWhy(pdf: TaggedPdf, point: AgendaDocumentPoint, speech: Speech): void {
  const figure = trendOf(point, speech);
  if (figure === undefined) return writeWhyText(pdf, point, speech);
  pdf.beside(figure, TREND_WIDTH, () => writeWhyText(pdf, point, speech));
}

function writeWhyText(pdf: TaggedPdf, point: AgendaDocumentPoint, speech: Speech): void {
  pdf.paragraph(describeFacts(point, speech), STYLES.soft);
  for (const sentence of point.evidence) pdf.paragraph(sentence);
  if (point.factor !== undefined && point.factor.standing !== "")
    pdf.paragraph(point.factor.standing, STYLES.small);
}

function writeList(pdf: TaggedPdf, heading: string, items: readonly string[], keep: number): void {
  if (items.length === 0) return;
  pdf.gap(GAP.block);
  const [first = ""] = items;
  pdf.heading(3, heading, pdf.heightOf(first) + (items.length === 1 ? keep : 0));
  pdf.list(items, { keep });
}

/** The point up to and with its question: what has to stand on one page. */
function openingHeight(pdf: TaggedPdf, point: AgendaDocumentPoint, speech: Speech): number {
  const { factor, evidence, question } = point;
  const figure = trendOf(point, speech);
  const beside = figure === undefined ? 0 : TREND_WIDTH;
  let text = pdf.heightOf(describeFacts(point, speech), STYLES.soft, beside);
  for (const sentence of evidence) text += pdf.heightOf(sentence, STYLES.body, beside);
  text += factor === undefined ? 0 : pdf.heightOf(factor.standing, STYLES.small, beside);
  const asked =
    question === "" ? 0 : GAP.block + pdf.panelHeight(speech.messages.documents.point.question, question);
  return HEADING + Math.max(text, figure?.height ?? 0) + asked;
}

function restHeight(pdf: TaggedPdf, { remarks, tips }: AgendaDocumentPoint): number {
  let height = 0;
  for (const items of [remarks, tips]) {
    if (items.length > 0) height += GAP.block + STYLES.subheading.leading + 2;
    for (const item of items) height += pdf.heightOf(item) + ITEM;
  }
  return height;
}

function trendOf({ factor }: AgendaDocumentPoint, speech: Speech): Figure | undefined {
  return factor === undefined ? undefined : trendFigure(factor, speech);
}

function blanksOf({ messages }: Speech): Blanks {
  const { agreed } = messages.documents.point;
  return {
    columns: [
      { label: agreed.what, share: SHARES.what },
      { label: agreed.who, share: SHARES.who },
      { label: agreed.when, share: SHARES.when },
    ],
    lines: LINES,
  };
}
