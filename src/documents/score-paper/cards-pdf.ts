import { COLOURS } from "#documents/pdf/document-colours.ts";
import { LANGUAGE_TAGS, type PdfFonts } from "#documents/pdf/open-pdf.ts";
import { PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { layOutCard } from "./card-layout.ts";
import { CARD, CARD_FORMATS } from "./card-shape.ts";
import { type CardFormat } from "./paper-kind.ts";
import { type ScorePaper } from "./score-paper.ts";
import { drawCardAgain, writeCard } from "./write-card.ts";

/**
 * Score cards for the room (D3): every statement with its boxes, and from how many people on something is shown (R5).
 * One sheet, to be printed as often as it takes: how many come is known at the printer, and who reads by ear wants one.
 */
export async function cardsPdf(
  paper: ScorePaper,
  format: CardFormat,
  { fonts, created }: { readonly fonts: PdfFonts; readonly created: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const { speech, community } = paper;
  const words = speech.messages.documents.scorePaper.cards;
  const language = LANGUAGE_TAGS[speech.language];
  const identity = { title: words.title(community), author: community, language, created };
  const pdf = new PlacedPdf(identity, fonts, CARD_FORMATS[format]);
  const card = layOutCard(pdf, paper);
  writeCard(pdf, card, words.summary);
  if (format === "two") {
    drawCut(pdf);
    drawCardAgain(pdf, card, CARD.width);
  }
  return await pdf.finish();
}

const BLADE = { top: 16, length: 13, spread: 3.2, ring: 2.4 } as const;

/** Where to cut: a dashed line with scissors on it. */
function drawCut(pdf: PlacedPdf): void {
  const { doc } = pdf.paper;
  const { width: x, height } = CARD;
  const { top, length, spread, ring } = BLADE;
  pdf.paper.artifact(() => {
    doc.lineWidth(0.8).lineCap("round").dash(4, { space: 4 });
    doc
      .moveTo(x, top + length + 10)
      .lineTo(x, height)
      .stroke(COLOURS.lineStrong)
      .undash();
    for (const side of [-1, 1]) {
      doc.moveTo(x + side * spread, top).lineTo(x - side * spread, top + length);
      doc.lineWidth(1.1).stroke(COLOURS.soft);
      doc.circle(x + side * spread, top - ring, ring).stroke(COLOURS.soft);
    }
  });
}
