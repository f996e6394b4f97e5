import { describeShapes, trendFigure } from "#documents/figures/trend-figure.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type TaggedPdf } from "#documents/pdf/tagged-pdf.ts";
import { type Figure } from "#documents/pdf/write-figure.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type AgendaDocumentPoint } from "./agenda-document.ts";
import { describeFacts } from "./describe-facts.ts";

const GAP = { facts: 7, block: 13, figure: 7, panel: 15 } as const;
// Around the headings and the items of a list.
const SPARE = 40;
const HALF_PAGE = 300;

/** One point of the agenda: what it is, why it is here, its open question and its tips (G1). */
export function writePoint(pdf: TaggedPdf, point: AgendaDocumentPoint, speech: Speech): void {
  const words = speech.messages.documents.point;
  const facts = describeFacts(point, speech);
  const figure = point.factor === undefined ? undefined : trendFigure(point.factor, speech);
  pdf.gap(32);
  pdf.heading(2, words.heading(point.number, point.title), openingHeight(pdf, point, figure));
  pdf.paragraph(facts, STYLES.soft);
  pdf.gap(GAP.facts);
  if (point.factor !== undefined) pdf.paragraph(point.factor.statement);
  writeEvidence(pdf, point, { speech, figure });
  if (point.question !== "") {
    pdf.gap(GAP.panel);
    pdf.panel(words.question, point.question);
  }
  if (point.tips.length > 0) {
    pdf.gap(GAP.block);
    pdf.heading(3, words.tips);
    pdf.list(point.tips);
  }
}

/** The point up to its trend: what has to stand on one page with its heading. */
function openingHeight(
  pdf: TaggedPdf,
  { factor, evidence, question }: AgendaDocumentPoint,
  figure: Figure | undefined,
): number {
  const texts = [factor?.statement ?? "", factor?.standing ?? "", ...evidence];
  let lines: number = STYLES.soft.leading;
  for (const text of texts) lines += pdf.heightOf(text);
  // Without a factor the question comes at once: its heading does not stay behind.
  if (factor === undefined)
    lines += Math.min(pdf.heightOf(question, STYLES.lead), HALF_PAGE) + GAP.panel + SPARE;
  return lines + GAP.facts + GAP.block + SPARE + (figure === undefined ? 0 : GAP.figure + figure.height);
}

function writeEvidence(
  pdf: TaggedPdf,
  { evidence, factor }: AgendaDocumentPoint,
  { speech, figure }: { readonly speech: Speech; readonly figure: Figure | undefined },
): void {
  if (evidence.length === 0 && (factor === undefined || factor.standing === "")) return;
  pdf.gap(GAP.block);
  pdf.heading(3, speech.messages.documents.point.evidence);
  pdf.list(evidence);
  if (factor === undefined) return;
  pdf.paragraph(factor.standing);
  if (figure === undefined) return;
  pdf.gap(GAP.figure);
  pdf.figure(figure);
  writeShapes(pdf, describeShapes(factor.trend, speech));
}

function writeShapes(pdf: TaggedPdf, shapes: string): void {
  if (shapes === "") return;
  pdf.gap(3);
  pdf.paragraph(shapes, STYLES.small);
}
