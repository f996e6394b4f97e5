import { type Table } from "#documents/pdf/write-table.ts";

import { type AgendaDocument, type AgendaDocumentPoint } from "./agenda-document.ts";
import { describeFacts } from "./describe-facts.ts";
import { describeRounds } from "./describe-rounds.ts";
import { describeSummary } from "./describe-summary.ts";
import { overviewTable } from "./overview-table.ts";
import { profileNotes } from "./profile-notes.ts";
import { profileTable } from "./profile-table.ts";

/** The agenda as Markdown, for the clipboard (D1). What a user typed is text, whatever signs it has. */
export function agendaMarkdown(document: AgendaDocument): string {
  const blocks = [
    ...opening(document),
    ...overview(document),
    ...document.points.flatMap((point) => pointBlocks(point, document)),
    ...profile(document),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function opening(document: AgendaDocument): string[] {
  const { speech, community, meeting, heldOn, isExample } = document;
  const { agenda } = speech.messages.documents;
  return [
    heading(1, agenda.heading(speech.format.day(heldOn))),
    `**${escapeInside(community)}**`,
    escape(meeting),
    ...(isExample ? [escape(agenda.exampleExplained)] : []),
    ...describeSummary(document).map(escape),
    ...describeRounds(document).map(escape),
  ];
}

function overview(document: AgendaDocument): string[] {
  const words = document.speech.messages.documents.overview;
  if (document.points.length === 0) return [];
  return [heading(2, words.heading), table(overviewTable(document)), escape(words.startExplained)];
}

function pointBlocks(point: AgendaDocumentPoint, { speech }: AgendaDocument): string[] {
  const words = speech.messages.documents.point;
  const { factor, evidence, certainty, question, remarks, tips } = point;
  return [
    heading(2, words.heading(point.number, point.title)),
    escape(describeFacts(point, speech)),
    escape(factor?.statement ?? ""),
    ...under(words.evidence, list([...evidence, ...certainty]), escape(factor?.standing ?? "")),
    ...under(words.question, question === "" ? "" : `> ${escape(question)}`),
    ...under(words.remarks, list(remarks)),
    ...under(words.tips, list(tips)),
  ];
}

/** Blocks under a heading of the third level; nothing at all where they are all empty. */
function under(title: string, ...blocks: readonly string[]): string[] {
  return blocks.every((block) => block === "") ? [] : [heading(3, title), ...blocks];
}

function profile(document: AgendaDocument): string[] {
  const words = document.speech.messages.documents.profile;
  if (document.round === undefined) return [];
  return [
    heading(2, words.heading),
    table(profileTable(document)),
    ...profileNotes(document).map(escape),
    escape(document.attribution),
  ];
}

function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${escapeInside(text)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escape(item)}`).join("\n");
}

function table({ columns, rows }: Table): string {
  return [
    row(columns.map(({ label }) => escape(label))),
    row(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map(escape))),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

// Everywhere in a text, what Markdown or HTML would read as a sign of its own.
const SIGNS = /[\\`*_[\]<|~]|&(?=#?\w+;)|(?<=^|\s)#/gu;
// At the beginning of a line, what would make it a list, a quotation or a line across: "-", "1." or "1)".
const OPENING = /^(\d*)([-+=>.)])/u;
// Would turn the text around, or are no text at all.
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function escape(text: string): string {
  return escapeInside(text).replace(OPENING, String.raw`$1\$2`);
}

function escapeInside(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll(UNSEEN, "").trim();
  return line.replaceAll(SIGNS, String.raw`\$&`);
}
