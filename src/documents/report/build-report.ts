import { marksIn } from "#documents/agenda/factor-marks.ts";
import { profileIn, type RoundsShown, roundsShown, trendOf } from "#documents/agenda/scores-shown.ts";
import { calledChanges } from "#domain/attention/called-changes.ts";
import { type FactorAttention, type Flag } from "#domain/attention/flag.ts";
import { type Attended, type Proposal } from "#domain/attention/history.ts";
import { type RememberedHistory } from "#domain/attention/memory.ts";
import { isGoodNews, type Needs } from "#domain/attention/needs.ts";
import { sinceAgenda } from "#domain/attention/since-agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Community } from "#domain/community.ts";
import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";
import { flagSentence } from "#i18n/flag-sentence.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type ReportDocument, type ReportFind, type ReportRow } from "./report-document.ts";

/** What the dashboard shows of a community, for a report of it. */
export interface ReportInput {
  readonly community: Pick<Community, "name" | "isExample">;
  readonly history: RememberedHistory;
  readonly attention: readonly FactorAttention[];
  readonly proposals: readonly Proposal[];
  readonly needs: Needs;
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
}

// A board wants to know what was done last, not all that ever was.
const MOST_DAYS = 2;

/**
 * Tells how a community stands, in one language, for those who were not there (D2): nothing of a round that is open or has
 * too few ballots, and no factor with too few answers (R4, R5). `undefined` where nothing can be shown.
 */
export function buildReport(input: ReportInput, speech: Speech): ReportDocument | undefined {
  const shown = roundsShown(input.history.rounds, undefined);
  const { latest, shown: rounds } = shown.shown;
  const [first] = rounds;
  if (latest === undefined || first === undefined) return undefined;
  const { community, needs, texts } = input;
  return {
    speech,
    ...shown.facts,
    community: community.name,
    isExample: community.isExample,
    rounds: rounds.length,
    since: first.heldOn,
    heldOn: latest.heldOn,
    rows: reportRows(input, shown, speech),
    good: findsOf(needs.good, input, speech),
    attention: findsOf(needs.attention, input, speech),
    done: doneAbout(input, speech),
    attribution: texts.attribution,
  };
}

function reportRows(input: ReportInput, shown: RoundsShown, speech: Speech): readonly ReportRow[] {
  return input.instrument.factors.flatMap(({ id }) => {
    const factor = input.texts.factors[id];
    if (factor === undefined) return [];
    const { name, shortLabel } = factor;
    const marks = marksIn(flagsOf(id, input), speech);
    return [{ name, shortLabel, ...profileIn(shown, id), marks, trend: trendOf(shown, id) }];
  });
}

function findsOf(ids: readonly FactorId[], input: ReportInput, speech: Speech): readonly ReportFind[] {
  return ids.flatMap((id) => {
    const [flag] = flagsOf(id, input);
    if (flag === undefined) return [];
    return [{ name: labelOf(id, input), says: flagSentence(flag, speech.messages, speech.format) }];
  });
}

/** What the pages count and mark, the weightiest first: what was set aside is not told to others (A9). */
function flagsOf(id: FactorId, { attention, proposals, needs }: ReportInput): readonly Flag[] {
  const flags = attention.find(({ factorId }) => factorId === id)?.flags ?? [];
  if (needs.good.includes(id)) return flags.filter(({ kind }) => isGoodNews(kind));
  if (!needs.attention.includes(id) && !needs.lesser.includes(id)) return [];
  const main = proposals.find(({ factorId }) => factorId === id)?.mainFlag;
  const others = flags.filter((flag) => flag !== main && !isGoodNews(flag.kind));
  return main === undefined ? others : [main, ...others];
}

/** Which factors stood on an agenda, and how each went since where that was called (G4): no claim of what came of it. */
function doneAbout(input: ReportInput, speech: Speech): readonly string[] {
  const words = speech.messages.documents.report;
  const { attended, today } = input.history;
  const { format } = speech;
  const held = attended.filter(({ heldOn }) => heldOn <= today);
  const planned = attended.filter(({ heldOn }) => heldOn > today);
  const told = (days: readonly Day[]) => speech.format.list(days.map((day) => speech.format.day(day)));
  return [
    ...byFactor(planned).map(({ id, days }) => words.planned(labelOf(id, input), told(days))),
    ...byFactor(held).map(({ id, days }) => {
      const since = sinceAgenda(
        { rounds: input.history.rounds, attended: held },
        id,
        calledChanges(input.history, id),
      );
      if (since === undefined) return words.held(labelOf(id, input), told(days));
      const { heldOn, from, to } = since;
      return words.since(labelOf(id, input), format.day(heldOn), [format.number(from), format.number(to)]);
    }),
  ];
}

/** Each factor once with its last days in their order; what was spoken of last comes first. */
function byFactor(
  attended: readonly Attended[],
): readonly { readonly id: FactorId; readonly days: readonly Day[] }[] {
  const ids = [...new Set(attended.map(({ factorId }) => factorId))];
  return ids
    .map((id) => {
      const own = attended.filter(({ factorId }) => factorId === id).map(({ heldOn }) => heldOn);
      return { id, days: [...new Set(own)].toSorted(byCodeUnit).slice(-MOST_DAYS) };
    })
    .toSorted((one, other) => byCodeUnit(other.days.at(-1) ?? "", one.days.at(-1) ?? ""));
}

function labelOf(id: FactorId, { texts }: ReportInput): string {
  return texts.factors[id]?.shortLabel ?? id;
}
