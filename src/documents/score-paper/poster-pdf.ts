import { LANGUAGE_TAGS, type PdfFonts } from "#documents/pdf/open-pdf.ts";
import { PlacedPdf } from "#documents/pdf/placed-pdf.ts";

import { drawSprout } from "./draw-sprout.ts";
import { type PosterFormat } from "./paper-kind.ts";
import { writePosterScale } from "./poster-scale.ts";
import { FORMATS, POSTER, POSTER_STYLES as STYLES } from "./poster-shape.ts";
import { writePosterStatements } from "./poster-statements.ts";
import { communityLine, type ScorePaper } from "./score-paper.ts";

const SPROUT = 58;

/**
 * The poster for the room (D3): every statement and the labelled points of the scale on one page, in the largest type
 * that fits. It is to be read, not to be marked: what one person answers is not for the wall (R3).
 */
export async function posterPdf(
  paper: ScorePaper,
  format: PosterFormat,
  { fonts, created }: { readonly fonts: PdfFonts; readonly created: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const { speech, community, texts } = paper;
  const title = speech.messages.documents.scorePaper.poster.title(community);
  const language = LANGUAGE_TAGS[speech.language];
  const pdf = new PlacedPdf({ title, author: community, language, created }, fonts, FORMATS[format]);
  writeHead(pdf, paper);
  writePosterScale(pdf, paper);
  writePosterStatements(pdf, paper);
  const { left: x, width, footTop: y } = POSTER;
  pdf.text(pdf.root, "P", { text: texts.attribution, x, y, width, style: STYLES.foot });
  return await pdf.finish();
}

function writeHead(pdf: PlacedPdf, paper: ScorePaper): void {
  const { messages } = paper.speech;
  const { left, width, headTop: top } = POSTER;
  drawSprout(pdf.paper, left, top, SPROUT);
  const beside = { x: left + SPROUT + 20, width: width * 0.6 };
  pdf.text(pdf.root, "H1", {
    ...beside,
    text: messages.scoring.form.title,
    y: top - 12,
    style: STYLES.title,
  });
  const lead = messages.documents.scorePaper.poster.lead;
  pdf.text(pdf.root, "P", { ...beside, text: lead, y: top + 37, style: STYLES.lead });
  const whose = { text: communityLine(paper), width: width * 0.32, style: STYLES.community };
  pdf.text(pdf.root, "P", {
    ...whose,
    x: left + width - whose.width,
    // A long name grows upwards: below it stands the scale.
    y: top + 39 + STYLES.community.leading - pdf.heightOf(whose),
    align: "right",
  });
}
