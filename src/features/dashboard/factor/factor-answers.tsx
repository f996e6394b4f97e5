import { useMemo } from "react";

import { AnswerDistribution } from "#charts/distribution/answer-distribution.tsx";
import { rowsOfFactor } from "#charts/distribution/distribution-rows.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { AfterTalkNote } from "#ui/after-talk-note.tsx";

interface FactorAnswersProps {
  readonly dashboard: Dashboard;
  readonly factorId: string;
}

/** How everyone answered about one factor the last time they were asked (S1). */
export function FactorAnswers({ dashboard, factorId }: FactorAnswersProps) {
  const { dashboard: messages, ceremony } = useMessages();
  const format = useFormat();
  const roundLine = useRoundLine();
  const { instrument, texts } = useInstrument();
  const round = dashboard.rounds.shown.findLast(
    ({ mode, factors, tooFew }) => hasBallots(mode) && (factorId in factors || tooFew.includes(factorId)),
  );
  const rows = useMemo(
    () =>
      round === undefined ? [] : rowsOfFactor(round, factorId, { instrument, texts, words: ceremony.again }),
    [round, instrument, texts, factorId, ceremony],
  );
  if (round === undefined) return null;
  const name = texts.factors[factorId]?.shortLabel ?? factorId;
  return (
    <section className="section" aria-label={messages.factor.answers}>
      <AnswerDistribution
        level={2}
        rows={rows}
        pointLabels={texts.points}
        title={messages.distribution.ofFactor(name, format.day(round.heldOn))}
        footnote={roundLine(round)}
      />
      <AfterTalkNote round={round} factorId={factorId} />
    </section>
  );
}
