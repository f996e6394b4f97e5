import { radarFigure } from "#documents/figures/radar-figure.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { LANGUAGE_TAGS, type PdfFonts } from "#documents/pdf/open-pdf.ts";
import { TaggedPdf } from "#documents/pdf/tagged-pdf.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { describeRounds } from "./describe-rounds.ts";
import { overviewTable } from "./overview-table.ts";
import { profileNotes } from "./profile-notes.ts";
import { profileTable } from "./profile-table.ts";
import { writePoint } from "./write-point.ts";

/** The agenda as a PDF that meets PDF/UA-1 and PDF/A-2a (D1). The same input gives the same bytes. */
export async function agendaPdf(
  document: AgendaDocument,
  fonts: PdfFonts,
  created: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { speech, community, heldOn, isExample } = document;
  const words = speech.messages.documents.agenda;
  const day = speech.format.day(heldOn);
  const title = words.title(day, community);
  const pdf = new TaggedPdf(
    { title, author: community, language: LANGUAGE_TAGS[speech.language], created },
    fonts,
  );
  writeOpening(pdf, document);
  writeOverview(pdf, document);
  writeProfile(pdf, document);
  for (const point of document.points) pdf.section(() => writePoint(pdf, point, speech));
  if (document.round !== undefined) writeAttribution(pdf, document);
  return await pdf.finish({
    left: isExample ? `${words.example} – ${community}` : community,
    right: words.heading(day),
    pageLabel: words.page,
  });
}

function writeOpening(pdf: TaggedPdf, document: AgendaDocument): void {
  const { speech, community, meeting, heldOn, isExample, points, minutes } = document;
  const words = speech.messages.documents.agenda;
  pdf.heading(1, words.heading(speech.format.day(heldOn)));
  pdf.paragraph(community, STYLES.community);
  if (meeting !== "") pdf.paragraph(meeting, STYLES.lead);
  pdf.gap(10);
  if (isExample) pdf.paragraph(words.exampleExplained, STYLES.example);
  const total = points.length === 0 ? words.noPoints : words.summary(points.length, words.duration(minutes));
  pdf.paragraph(total);
  for (const sentence of describeRounds(document)) pdf.paragraph(sentence);
}

function writeOverview(pdf: TaggedPdf, document: AgendaDocument): void {
  const { overview } = document.speech.messages.documents;
  if (document.points.length === 0) return;
  pdf.section(() => {
    pdf.gap(20);
    pdf.heading(2, overview.heading);
    pdf.table(overviewTable(document), [overview.startExplained]);
  });
}

function writeProfile(pdf: TaggedPdf, document: AgendaDocument): void {
  const { round } = document;
  const figure = radarFigure(document);
  if (round === undefined) return;
  pdf.section(() => {
    pdf.gap(24);
    pdf.heading(2, document.speech.messages.documents.profile.heading, figure?.height);
    if (figure !== undefined) {
      pdf.gap(4);
      pdf.figure(figure);
      pdf.gap(14);
    }
    pdf.table(profileTable(document), profileNotes(document));
  });
}

function writeAttribution(pdf: TaggedPdf, { attribution }: AgendaDocument): void {
  pdf.gap(30);
  pdf.need(3 * STYLES.small.leading);
  pdf.paragraph(attribution, STYLES.small);
}
