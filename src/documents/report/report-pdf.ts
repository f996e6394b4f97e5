import { describeRounds } from "#documents/agenda/describe-rounds.ts";
import { STYLES } from "#documents/pdf/document-styles.ts";
import { LANGUAGE_TAGS, type PdfFonts } from "#documents/pdf/open-pdf.ts";
import { PAGE, type Sheet } from "#documents/pdf/pdf-paper.ts";
import { PlacedPdf } from "#documents/pdf/placed-pdf.ts";
import { drawSprout } from "#documents/score-paper/draw-sprout.ts";

import { cutToLines } from "./cut-to-lines.ts";
import { type ReportDocument } from "./report-document.ts";
import { findsHeight, writeFinds } from "./write-finds.ts";
import { scoresHeight, writeScores } from "./write-scores.ts";

const SHEET = { ...PAGE, top: 46, bottom: 36 } as const satisfies Sheet;
const FOOT = SHEET.height - SHEET.bottom;
const SPROUT = 40;
const GAP = { line: 4, block: 14, section: 16 } as const;
const HEAD = STYLES.heading.leading + 4;
const MOST_DONE = 4;
const ROWS = { lowest: 16, highest: 22 } as const;

/** The report on one A4 (D2), as a PDF that meets PDF/UA-1 and PDF/A-2a. Whatever there is to tell, it is one page. */
export async function reportPdf(
  report: ReportDocument,
  fonts: PdfFonts,
  created: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { speech, community, heldOn } = report;
  const title = speech.messages.documents.report.title(speech.format.day(heldOn), community);
  const language = LANGUAGE_TAGS[speech.language];
  const pdf = new PlacedPdf({ title, author: community, language, created }, fonts, {
    sheet: SHEET,
    scale: 1,
  });
  const top = writeHead(pdf, report) + GAP.block;
  // From the foot up: what is always there takes its place, and the sentences in the middle take what is left.
  const foot = FOOT - noteHeight(pdf, report.attribution);
  const done = foot - GAP.block - doneHeight(pdf, report);
  const room = done - GAP.section - top - GAP.section - HEAD;
  const finds = findsHeight(pdf, report, room - scoresHeight(pdf, report, ROWS.lowest));
  const row = rowHeight(report.rows.length, room - finds - scoresHeight(pdf, report, 0));
  writeFinds(pdf, report, { y: top, height: finds });
  writeScores(pdf, report, { y: top + finds + GAP.section, row });
  writeDone(pdf, report, done);
  note(pdf, report.attribution, foot);
  return await pdf.finish();
}

/** Rows as high as there is room for, so that the courses are seen. */
function rowHeight(rows: number, room: number): number {
  return Math.min(ROWS.highest, Math.max(ROWS.lowest, room / Math.max(rows, 1)));
}

/** Writes the head and returns where it ends. */
function writeHead(pdf: PlacedPdf, report: ReportDocument): number {
  const { speech, community, isExample, heldOn } = report;
  const { report: words, agenda } = speech.messages.documents;
  const { left: x, width } = pdf.paper;
  drawSprout(pdf.paper, x + width - SPROUT, SHEET.top - 6, SPROUT);
  const beside = width - SPROUT - 14;
  let y: number = SHEET.top;
  y += pdf.text(pdf.root, "H1", {
    text: words.heading(speech.format.day(heldOn)),
    x,
    y,
    width: beside,
    style: STYLES.title,
  });
  const name = cutToLines(pdf.paper, community, { style: STYLES.community, width: beside, most: 2 });
  y += pdf.text(pdf.root, "P", { text: name, x, y, width: beside, style: STYLES.community }) + GAP.line;
  y += pdf.text(pdf.root, "P", { text: summaryOf(report), x, y, width, style: STYLES.lead });
  const small = [...(isExample ? [agenda.exampleExplained] : []), ...describeRounds(report)];
  for (const text of small) y += pdf.text(pdf.root, "P", { text, x, y, width, style: STYLES.small });
  return y;
}

function summaryOf({ speech, rounds, since, rows, attention, good }: ReportDocument): string {
  const words = speech.messages.documents.report;
  return [
    rounds === 1 ? words.firstRound : words.rounds(rounds, speech.format.month(since)),
    words.counts(rows.length, attention.length, good.length),
  ].join(" ");
}

function doneLines({ done, speech }: ReportDocument): readonly string[] {
  const words = speech.messages.documents.report;
  if (done.length === 0) return [words.nothingDone];
  return done.slice(0, MOST_DONE);
}

function doneHeight(pdf: PlacedPdf, report: ReportDocument): number {
  const { width } = pdf.paper;
  const lines = doneLines(report).map((text) => pdf.heightOf({ text, width, style: STYLES.body }));
  return HEAD + lines.reduce((sum, height) => sum + height, 0);
}

function writeDone(pdf: PlacedPdf, report: ReportDocument, top: number): void {
  const { left: x, width } = pdf.paper;
  const text = report.speech.messages.documents.report.done;
  pdf.text(pdf.root, "H2", { text, x, y: top, width, style: STYLES.heading });
  let y = top + HEAD;
  for (const line of doneLines(report))
    y += pdf.text(pdf.root, "P", { text: line, x, y, width, style: STYLES.body });
}

function noteHeight({ paper }: PlacedPdf, text: string): number {
  return paper.lines(text, STYLES.small).length * STYLES.small.leading;
}

function note(pdf: PlacedPdf, text: string, y: number): void {
  const { left: x, width } = pdf.paper;
  pdf.text(pdf.root, "P", { text, x, y, width, style: STYLES.small });
}
