import { type AgendaDocument, type AgendaDocumentPoint, type PointFactor } from "./agenda-document.ts";
import { describeRounds } from "./describe-rounds.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfFonts } from "./open-pdf.ts";
import { overviewTable } from "./overview-table.ts";
import { profileTable } from "./profile-table.ts";
import { radarFigure } from "./radar-figure.ts";
import { TaggedPdf } from "./tagged-pdf.ts";
import { describeShapes, trendFigure } from "./trend-figure.ts";

const LANGUAGE_TAGS = { nl: "nl-NL", en: "en-GB" } as const;
// A point does not start where only its heading and a line or two would fit.
const KEEP_POINT = 120;

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
  for (const point of document.points) pdf.section(() => writePoint(pdf, point, document));
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
    pdf.table(overviewTable(document));
    pdf.gap(5);
    pdf.paragraph(overview.startExplained, STYLES.small);
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
    pdf.table(profileTable(document));
    pdf.gap(5);
    for (const note of profileNotes(document)) pdf.paragraph(note, STYLES.small);
  });
}

function profileNotes({ profile, round, previousRound, speech }: AgendaDocument): readonly string[] {
  const { documents, vocabulary } = speech.messages;
  const words = documents.profile;
  const measures = profile.flatMap(({ now, previous }) => [now ?? [], previous ?? []].flat());
  const hasBallots = measures.some(({ mode }) => mode === "individual");
  const otherMode =
    previousRound !== undefined && previousRound.mode !== round?.mode ? previousRound.mode : undefined;
  return [
    hasBallots ? words.explained : words.explainedSingle,
    ...(measures.some(({ isOlder }) => isOlder) ? [words.olderExplained] : []),
    ...(otherMode === undefined ? [] : [words.otherMode(vocabulary.modes[otherMode].name.toLowerCase())]),
  ];
}

function writePoint(pdf: TaggedPdf, point: AgendaDocumentPoint, { speech }: AgendaDocument): void {
  const words = speech.messages.documents.point;
  pdf.gap(30);
  pdf.heading(2, words.heading(point.number, point.title), KEEP_POINT);
  pdf.paragraph(factsOf(point, speech), STYLES.soft);
  pdf.gap(7);
  if (point.factor !== undefined) pdf.paragraph(point.factor.statement);
  writeEvidence(pdf, point, speech);
  if (point.question !== "") {
    pdf.gap(14);
    pdf.panel(words.question, point.question);
  }
  if (point.tips.length > 0) {
    pdf.gap(14);
    pdf.heading(3, words.tips);
    pdf.list(point.tips);
  }
}

function writeEvidence(
  pdf: TaggedPdf,
  { evidence, factor }: AgendaDocumentPoint,
  speech: AgendaDocument["speech"],
): void {
  const standing = factor?.standing ?? "";
  if (evidence.length === 0 && standing === "") return;
  pdf.gap(12);
  pdf.heading(3, speech.messages.documents.point.evidence);
  pdf.list(evidence);
  if (standing !== "") pdf.paragraph(standing);
  if (factor !== undefined) writeTrend(pdf, factor, speech);
}

function writeTrend(pdf: TaggedPdf, factor: PointFactor, speech: AgendaDocument["speech"]): void {
  const figure = trendFigure(factor, speech);
  if (figure === undefined) return;
  pdf.gap(6);
  pdf.figure(figure);
  const shapes = describeShapes(factor.trend, speech);
  if (shapes !== "") pdf.paragraph(shapes, STYLES.small);
}

function factsOf(
  { minutes, owner, workForm }: AgendaDocumentPoint,
  { messages }: AgendaDocument["speech"],
): string {
  const { agenda, point } = messages.documents;
  return [
    agenda.duration(minutes),
    owner === "" ? point.noOwner : point.owner(owner),
    ...(workForm === "" ? [] : [point.workForm(workForm)]),
  ].join(" · ");
}

function writeAttribution(pdf: TaggedPdf, { attribution }: AgendaDocument): void {
  pdf.gap(30);
  pdf.need(3 * STYLES.small.leading);
  pdf.paragraph(attribution, STYLES.small);
}
