import PdfDocument from "pdfkit";

import { type Language } from "#i18n/language.ts";

import { metadataText, pdfMetadata } from "./pdf-metadata.ts";
import { PAGE, type Sheet } from "./pdf-paper.ts";

/** The bytes of the two cuts, as TrueType. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/** BCP 47. */
export const LANGUAGE_TAGS = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

export interface PdfIdentity {
  readonly title: string;
  readonly author: string;
  /** BCP 47: "nl-NL". */
  readonly language: string;
  readonly created: Date;
}

const TOOL = "Kiemkracht";

/** An empty PDF 1.7 that says it is PDF/UA-1 and PDF/A-2a; the same input gives the same bytes (D1). */
export function openPdf(identity: PdfIdentity, fonts: PdfFonts, sheet: Sheet = PAGE): PdfDocument {
  const { language, created } = identity;
  const title = metadataText(identity.title);
  const author = metadataText(identity.author);
  const doc = new PdfDocument({
    size: [sheet.width, sheet.height],
    margins: { top: sheet.top, right: sheet.right, bottom: sheet.bottom, left: sheet.left },
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    pdfVersion: "1.7",
    // Not "PDF/UA": that also writes a glyph list of PDF/A-1, and an incomplete one.
    subset: "PDF/A-2a",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: TOOL, Producer: TOOL, CreationDate: created },
  });
  // pdfkit writes titles into the XML as they are: "Zorg & Techniek" would make it unreadable.
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit has no other place for it.
  doc._addInfo = () => doc.appendXML(pdfMetadata({ title, author, language, created, tool: TOOL }));
  doc.registerFont("regular", fonts.regular);
  doc.registerFont("semibold", fonts.semibold);
  return doc;
}
