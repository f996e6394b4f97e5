import { radarFigure } from "#documents/figures/radar-figure.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { type TaggedPdf } from "#documents/pdf/tagged-pdf.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { profileNotes } from "./profile-notes.ts";
import { profileTable } from "./profile-table.ts";

const GAP = { section: 24, figure: 12, certainty: 12 } as const;
// The head of the table with some rows of it.
const TABLE_BEGINS = 170;
const HEADING = STYLES.heading.leading + 2;

/** How all factors stand, for who wants to look it up: the radar, its numbers, and how sure the evidence is. */
export function writeProfile(pdf: TaggedPdf, document: AgendaDocument): void {
  if (document.round === undefined) return writeCertainty(pdf, document, 2);
  pdf.section(() => {
    const figure = radarFigure(document);
    pdf.gap(GAP.section);
    pdf.need(HEADING + TABLE_BEGINS);
    // Where the radar does not fit any more, the table goes first: it can go on over the page.
    const fits = figure !== undefined && pdf.room >= HEADING + figure.height;
    const keep = fits ? figure.height : TABLE_BEGINS;
    pdf.heading(2, document.speech.messages.documents.profile.heading, keep);
    if (fits) {
      pdf.figure(figure);
      pdf.gap(GAP.figure);
    }
    pdf.table(profileTable(document), profileNotes(document));
    if (!fits && figure !== undefined) {
      pdf.gap(GAP.figure);
      pdf.figure(figure);
    }
    writeCertainty(pdf, document, 3);
    pdf.gap(GAP.figure);
    pdf.paragraph(document.attribution, STYLES.small);
  });
}

/** The numbers behind the evidence, which is told also where no score can be shown (A8). */
function writeCertainty(pdf: TaggedPdf, { points, speech }: AgendaDocument, level: 2 | 3): void {
  const sure = points.filter(({ certainty }) => certainty.length > 0);
  if (sure.length === 0) return;
  pdf.gap(GAP.certainty);
  pdf.heading(level, speech.messages.documents.profile.certainty);
  for (const { title, certainty } of sure)
    for (const line of certainty) pdf.paragraph(`${title}. ${line}`, STYLES.small);
}
