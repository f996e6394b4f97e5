import { type Table } from "#documents/pdf/write-table.ts";

import { actionsTable } from "./actions-table.ts";
import { type AgendaDocument, type AgendaDocumentPoint } from "./agenda-document.ts";
import { describeFacts } from "./describe-facts.ts";
import { describeRounds } from "./describe-rounds.ts";
import { describeSummary } from "./describe-summary.ts";
import { overviewTable } from "./overview-table.ts";
import { profileNotes } from "./profile-notes.ts";
import { profileTable } from "./profile-table.ts";

/** A piece of the agenda as text to paste: what it says and what it is, but not how that is written. */
export type TextBlock =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: "paragraph" | "strong" | "quote"; readonly text: string }
  | { readonly type: "list" | "steps"; readonly items: readonly string[] }
  | { readonly type: "table"; readonly table: Table };

/** The agenda as text (D1); what is empty is left out. */
export function agendaBlocks(document: AgendaDocument): readonly TextBlock[] {
  return [
    ...opening(document),
    ...overview(document),
    ...openActions(document),
    ...document.points.flatMap((point) => pointBlocks(point, document)),
    ...profile(document),
    ...workForms(document),
  ].filter((block) => !isEmpty(block));
}

function isEmpty(block: TextBlock): boolean {
  return ("text" in block && block.text.trim() === "") || ("items" in block && block.items.length === 0);
}

function opening(document: AgendaDocument): readonly TextBlock[] {
  const { speech, community, meeting, heldOn, isExample } = document;
  const { agenda } = speech.messages.documents;
  return [
    heading(1, agenda.heading(speech.format.day(heldOn))),
    { type: "strong", text: community },
    paragraph(meeting),
    paragraph(isExample ? agenda.exampleExplained : ""),
    ...describeSummary(document).map(paragraph),
    ...describeRounds(document).map(paragraph),
  ];
}

function overview(document: AgendaDocument): readonly TextBlock[] {
  const words = document.speech.messages.documents.overview;
  if (document.points.length === 0) return [];
  return [
    heading(2, words.heading),
    { type: "table", table: overviewTable(document) },
    paragraph(words.startExplained),
  ];
}

function openActions(document: AgendaDocument): readonly TextBlock[] {
  if (document.openActions.length === 0) return [];
  return [
    heading(2, document.speech.messages.documents.actions.heading),
    { type: "table", table: actionsTable(document) },
  ];
}

function pointBlocks(point: AgendaDocumentPoint, { speech }: AgendaDocument): readonly TextBlock[] {
  const words = speech.messages.documents.point;
  const { factor, evidence, certainty, question, remarks, tips } = point;
  return [
    heading(2, words.heading(point.number, point.title)),
    paragraph(describeFacts(point, speech)),
    paragraph(factor?.statement ?? ""),
    ...under(words.evidence, list([...evidence, ...certainty]), paragraph(factor?.standing ?? "")),
    ...under(words.question, { type: "quote", text: question }),
    ...under(words.remarks, list(remarks)),
    ...under(words.tips, list(tips)),
  ];
}

/** Blocks under a heading of the third level; nothing at all where they are all empty. */
function under(title: string, ...blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.every(isEmpty) ? [] : [heading(3, title), ...blocks];
}

function profile(document: AgendaDocument): readonly TextBlock[] {
  const words = document.speech.messages.documents.profile;
  if (document.round === undefined) return [];
  return [
    heading(2, words.heading),
    { type: "table", table: profileTable(document) },
    ...profileNotes(document).map(paragraph),
    paragraph(document.attribution),
  ];
}

/** How the points are worked on, step by step, each form once: for who leads them. */
function workForms({ workForms: forms, speech: { messages } }: AgendaDocument): readonly TextBlock[] {
  const { workForms: words, agenda } = messages.documents;
  const { workFormBefore, workFormAfter, workFormCredit } = messages.agenda.point;
  if (forms.length === 0) return [];
  return [
    heading(2, words.heading),
    ...forms.flatMap(({ name, minutes, purpose, preparation, steps, harvest, credits }): TextBlock[] => [
      heading(3, words.form(name, agenda.duration(minutes))),
      paragraph(purpose),
      paragraph(preparation === undefined ? "" : workFormBefore(preparation)),
      { type: "steps", items: steps },
      paragraph(workFormAfter(harvest)),
      paragraph(workFormCredit(credits)),
    ]),
  ];
}

function heading(level: 1 | 2 | 3, text: string): TextBlock {
  return { type: "heading", level, text };
}

function paragraph(text: string): TextBlock {
  return { type: "paragraph", text };
}

function list(items: readonly string[]): TextBlock {
  return { type: "list", items };
}
