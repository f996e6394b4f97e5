import { type AgendaPoint, inAgendaOrder } from "#domain/agenda/agenda.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { remarksForGroup } from "#domain/rounds/remarks-for-group.ts";
import { smallPrint } from "#i18n/flag-details.ts";
import { flagSentence } from "#i18n/flag-sentence.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type AgendaDocumentPoint, type DocumentWorkForm, type PointFactor } from "./agenda-document.ts";
import { type AgendaDocumentInput } from "./agenda-input.ts";
import { describeStanding } from "./describe-standing.ts";
import { attentionThen, marksIn } from "./factor-marks.ts";
import { profileIn, type RoundsShown, trendOf } from "./scores-shown.ts";

/** The points in their order, with what stands behind each (G1). */
export function buildPoints(
  input: AgendaDocumentInput,
  shown: RoundsShown,
  speech: Speech,
): readonly AgendaDocumentPoint[] {
  const points = inAgendaOrder(input.points.filter(isKept));
  let start = 0;
  return points.map((point, index) => {
    const factor = pointFactor(point, { ...input, shown }, speech);
    const told: AgendaDocumentPoint = {
      number: index + 1,
      title: titleOf(point, input.texts, speech),
      minutes: point.minutes,
      start,
      owner: input.members.find(({ id }) => id === point.ownerId)?.name.trim() ?? "",
      question: point.question.trim(),
      tips: tipsOf(point, input),
      evidence: evidenceOf(point, speech),
      marks: marksIn(flagsIn(point.evidence), speech),
      certainty: certaintyOf(point, speech),
      remarks: remarksAt(point, input, shown),
      ...workFormOf(point, input),
      ...(factor === undefined ? {} : { factor }),
    };
    start += point.minutes;
    return told;
  });
}

function titleOf(point: AgendaPoint, texts: InstrumentTexts, { messages }: Speech): string {
  if (point.kind === "factor" && point.factorId !== undefined) {
    return texts.factors[point.factorId]?.name ?? (point.title.trim() || point.factorId);
  }
  if (point.kind === "standing" && point.standingItem !== undefined) {
    return messages.terms.standingItems[point.standingItem].title;
  }
  return point.title.trim();
}

function tipsOf(point: AgendaPoint, { tips, texts }: AgendaDocumentInput): readonly string[] {
  const chosen = new Set(tips.filter(isKept).flatMap((tip) => (tip.pointId === point.id ? [tip.tipId] : [])));
  return Object.values(texts.factors).flatMap((factor) =>
    factor.tips.flatMap((tip) => (chosen.has(tip.id) ? [tip.text] : [])),
  );
}

function workFormOf(
  { workFormId }: AgendaPoint,
  { workForm }: AgendaDocumentInput,
): { readonly workForm?: DocumentWorkForm } {
  const known = workFormId == null ? undefined : workForm(workFormId);
  if (known === undefined) return {};
  return { workForm: { ...known.texts, minutes: known.form.minutes, credits: known.credits } };
}

function evidenceOf(point: AgendaPoint, { messages, format }: Speech): readonly string[] {
  const reason = point.reason.trim();
  return [
    ...flagsIn(point.evidence).map((flag) => flagSentence(flag, messages, format)),
    ...(reason === "" ? [] : [messages.documents.point.reason(reason)]),
  ];
}

function certaintyOf(point: AgendaPoint, { messages, format }: Speech): readonly string[] {
  return flagsIn(point.evidence).flatMap((flag) => smallPrint(flag, messages, format) ?? []);
}

/** What the group may read of what was written about the factor in the round shown (G6, R5). */
function remarksAt(
  { factorId }: AgendaPoint,
  { said }: AgendaDocumentInput,
  { shown: { latest } }: RoundsShown,
): readonly string[] {
  if (latest === undefined) return [];
  return remarksForGroup(said, latest).flatMap((remark) =>
    remark.factorId === factorId ? [remark.text] : [],
  );
}

function pointFactor(
  point: AgendaPoint,
  { texts: { factors }, attention: all, shown }: AgendaDocumentInput & { readonly shown: RoundsShown },
  speech: Speech,
): PointFactor | undefined {
  const texts = point.factorId === undefined ? undefined : factors[point.factorId];
  if (point.factorId === undefined || texts === undefined) return undefined;
  const { previous, ...now } = profileIn(shown, point.factorId);
  // Where the evidence tells of a change, its sentence compares; a second comparison beside it would tell another story.
  const compares = flagsIn(point.evidence).some(({ kind }) => kind === "falling" || kind === "rising");
  const stands = previous === undefined || compares ? now : { ...now, previous };
  return {
    name: texts.name,
    statement: texts.statement,
    standing: describeStanding(stands, attentionThen(all, shown, point.factorId), speech),
    trend: trendOf(shown, point.factorId),
  };
}

function isKept(row: { readonly deleted?: boolean | undefined }): boolean {
  return row.deleted !== true;
}
