import { type Agenda, type AgendaPoint, type AgendaPointTip, inAgendaOrder } from "#domain/agenda/agenda.ts";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { type Community, type Member } from "#domain/community.ts";
import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { smallPrint } from "#i18n/flag-details.ts";
import { flagSentence } from "#i18n/flag-sentence.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type AgendaDocument, type AgendaDocumentPoint, type PointFactor } from "./agenda-document.ts";
import { describeStanding } from "./describe-standing.ts";
import { profileIn, type RoundsShown, roundsShown, trendOf } from "./scores-shown.ts";

/** The rows and results of one community that an agenda is told from. Order of the lists is free. */
export interface AgendaDocumentInput {
  readonly community: Community;
  readonly meeting: Meeting;
  readonly agenda: Agenda;
  readonly points: readonly AgendaPoint[];
  readonly tips: readonly AgendaPointTip[];
  readonly members: readonly Member[];
  readonly rounds: readonly RoundResult[];
  readonly attention: readonly FactorAttention[];
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  /** The name of a work form; `undefined` when the library does not know it. */
  readonly workFormName: (workFormId: string) => string | undefined;
}

/**
 * Tells an agenda in one language (D1): what is talked about, why, with whom and how long.
 *
 * Remarks of participants do not come in (G6), and of a confidential round only what may be shown (R5).
 */
export function buildAgendaDocument(input: AgendaDocumentInput, speech: Speech): AgendaDocument {
  const { community, meeting, texts } = input;
  const shown = roundsShown(input.rounds, input.agenda.roundId);
  const points = buildPoints(input, shown, speech);
  return {
    speech,
    community: community.name,
    heldOn: meeting.heldOn,
    meeting: meeting.title.trim(),
    isExample: community.isExample,
    ...shown.facts,
    profile: input.instrument.factors.flatMap(({ id }) => {
      const factor = texts.factors[id];
      if (factor === undefined) return [];
      return [{ name: factor.name, shortLabel: factor.shortLabel, ...profileIn(shown, id) }];
    }),
    points,
    minutes: points.reduce((sum, point) => sum + point.minutes, 0),
    attribution: texts.attribution,
  };
}

function buildPoints(
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
      workForm: (point.workFormId == null ? undefined : input.workFormName(point.workFormId)) ?? "",
      question: point.question.trim(),
      tips: tipsOf(point, input),
      evidence: evidenceOf(point, speech),
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

function evidenceOf(point: AgendaPoint, { messages, format }: Speech): readonly string[] {
  const reason = point.reason.trim();
  return [
    ...flagsIn(point.evidence).flatMap((flag) => {
      const numbers = smallPrint(flag, messages, format);
      return [flagSentence(flag, messages, format), ...(numbers === undefined ? [] : [numbers])];
    }),
    ...(reason === "" ? [] : [messages.documents.point.reason(reason)]),
  ];
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

/** What is said about a factor now, as long as no later round scored it: what was copied is not told again by another (G1, A8). */
function attentionThen(
  all: readonly FactorAttention[],
  { shown }: RoundsShown,
  factorId: FactorId,
): FactorAttention | undefined {
  const scored = shown.shown.findLast(({ factors }) => factors[factorId] !== undefined);
  return all.find((one) => one.factorId === factorId && one.latest?.roundId === scored?.roundId);
}

function isKept(row: { readonly deleted?: boolean | undefined }): boolean {
  return row.deleted !== true;
}
