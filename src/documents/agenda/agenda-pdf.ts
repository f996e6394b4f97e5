import { describeShapes } from "#documents/figures/trend-figure.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { LANGUAGE_TAGS, type PdfFonts } from "#documents/pdf/open-pdf.ts";
import { TaggedPdf } from "#documents/pdf/tagged-pdf.ts";

import { actionsTable } from "./actions-table.ts";
import { type AgendaDocument } from "./agenda-document.ts";
import { describeRounds } from "./describe-rounds.ts";
import { describeSummary } from "./describe-summary.ts";
import { overviewTable } from "./overview-table.ts";
import { writePoint } from "./write-point.ts";
import { writeProfile } from "./write-profile.ts";
import { writeWorkForms } from "./write-work-forms.ts";

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
  writeOpenActions(pdf, document);
  for (const point of document.points) pdf.section(() => writePoint(pdf, point, speech));
  writeShapes(pdf, document);
  writeProfile(pdf, document);
  writeWorkForms(pdf, document);
  return await pdf.finish({
    left: isExample ? `${words.example} – ${community}` : community,
    right: words.heading(day),
    pageLabel: words.page,
  });
}

function writeOpening(pdf: TaggedPdf, document: AgendaDocument): void {
  const { speech, community, meeting, heldOn, isExample } = document;
  const words = speech.messages.documents.agenda;
  pdf.heading(1, words.heading(speech.format.day(heldOn)));
  pdf.paragraph(community, STYLES.community);
  if (meeting !== "") pdf.paragraph(meeting, STYLES.lead);
  pdf.gap(9);
  if (isExample) pdf.paragraph(words.exampleExplained, STYLES.example);
  for (const sentence of describeSummary(document)) pdf.paragraph(sentence, STYLES.lead);
  pdf.gap(3);
  for (const sentence of describeRounds(document)) pdf.paragraph(sentence, STYLES.small);
}

function writeOverview(pdf: TaggedPdf, document: AgendaDocument): void {
  const { overview } = document.speech.messages.documents;
  if (document.points.length === 0) return;
  pdf.section(() => {
    pdf.gap(14);
    pdf.heading(2, overview.heading);
    pdf.table(overviewTable(document), [overview.startExplained]);
  });
}

function writeOpenActions(pdf: TaggedPdf, document: AgendaDocument): void {
  if (document.openActions.length === 0) return;
  pdf.section(() => {
    pdf.gap(14);
    pdf.heading(2, document.speech.messages.documents.actions.heading);
    pdf.table(actionsTable(document), []);
  });
}

/** What the shapes in the trends of the points mean; said once, after the last of them. */
function writeShapes(pdf: TaggedPdf, { points, speech }: AgendaDocument): void {
  const shapes = describeShapes(
    points.flatMap(({ factor }) => factor?.trend ?? []),
    speech,
  );
  if (shapes === "") return;
  pdf.gap(8);
  pdf.paragraph(shapes, STYLES.small);
}
