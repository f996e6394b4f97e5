import { useCallback, useMemo } from "react";

import { AnswerDistribution } from "#charts/distribution/answer-distribution.tsx";
import { distributionRows } from "#charts/distribution/distribution-rows.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { talkOrder } from "#domain/rounds/talk-order.ts";
import { useNotes } from "#features/dashboard/use-notes.ts";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";

import { type SectionProps } from "./section-props.ts";

/** How everyone answered in the last individual round (S1); there is none while only one person scored. */
export function DistributionSection({ dashboard, size = "normal" }: SectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const splitOf = useSplit(dashboard);
  const roundLine = useRoundLine();
  const { instrument, texts } = useInstrument();
  const round = dashboard.rounds.shown.findLast(({ mode }) => hasBallots(mode));
  const isLarge = size === "large";
  const rows = useMemo(() => {
    if (round === undefined) return [];
    const named = distributionRows(round, instrument, texts, isLarge ? "shortLabel" : "name");
    // In the order that the title tells: where the group differs most comes first.
    const inOrder = talkOrder(round, instrument).flatMap((id) =>
      named.filter(({ factorId }) => factorId === id),
    );
    return isLarge ? inOrder.map((row) => ({ ...row, note: splitOf(row.factorId, round) })) : inOrder;
  }, [round, instrument, texts, isLarge, splitOf]);
  if (round === undefined) return <p className="quiet">{messages.dashboard.distribution.none}</p>;
  return (
    <AnswerDistribution
      rows={rows}
      pointLabels={texts.points}
      title={distributionTitle(round, texts, messages)}
      footnote={`${format.day(round.heldOn)}: ${roundLine(round)}`}
      size={size}
      level={2}
    />
  );
}

/** Of a factor that divides the group, between whom: "verdeeld: 4 laag, 4 hoog" (A3). */
function useSplit({ attention }: SectionProps["dashboard"]) {
  const { charts } = useMessages();
  const notes = useNotes("brief");
  return useCallback(
    (factorId: FactorId, round: RoundResult): string | undefined => {
      const flags = attention.find((factor) => factor.factorId === factorId)?.flags ?? [];
      const [note] = notes(
        flags.filter(({ kind, roundId }) => kind === "divided" && roundId === round.roundId),
      );
      return note && charts.dots.note(note.label, note.sentence);
    },
    [attention, charts, notes],
  );
}

/** The point of the bars in words: where the group differs most and least, by van der Eijk's A (S1). */
function distributionTitle(round: RoundResult, texts: InstrumentTexts, { dashboard }: Messages): string {
  const measured = Object.keys(round.factors)
    .flatMap((id) => {
      const agreement = pointOf(round, id)?.agreement;
      return agreement === undefined ? [] : [{ name: texts.factors[id]?.shortLabel ?? id, agreement }];
    })
    .toSorted((a, b) => a.agreement - b.agreement);
  const [divided, agreed] = [measured[0], measured.at(-1)];
  if (divided === undefined || agreed === undefined || divided.agreement === agreed.agreement) {
    return dashboard.distribution.section;
  }
  return dashboard.distribution.ends(divided.name, agreed.name);
}
