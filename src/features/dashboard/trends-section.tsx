import { useMemo } from "react";

import { TrendMultiples } from "#charts/trend-multiples.tsx";
import { trendPoints } from "#charts/trend-point.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { trendSentence } from "#i18n/trend-title.ts";
import { places } from "#ui/places.ts";

import { type SectionProps } from "./section-props.ts";
import { trendMarks } from "./trend-marks.ts";

/** How each factor went, small and on one time axis; each leads to the factor's own page. */
export function TrendsSection({ community, dashboard }: SectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const { history, attention, proposals, rounds } = dashboard;
  const items = useMemo(
    () =>
      attention.map((factor) => ({
        factorId: factor.factorId,
        name: texts.factors[factor.factorId]?.name ?? factor.factorId,
        sentence: trendSentence(factor, messages, format),
        points: trendPoints(history.rounds, factor.factorId),
        marks: trendMarks(history, factor.factorId),
        needsAttention: proposals.some(({ proposed, factorId }) => proposed && factorId === factor.factorId),
      })),
    [attention, proposals, history, texts, messages, format],
  );
  return (
    <TrendMultiples
      items={items}
      phases={history.phases}
      hrefOf={(factorId) => `#${places.factor(community.id, factorId)}`}
      title={messages.dashboard.trends.title(rounds.shown.length)}
      footnote={messages.dashboard.trends.lead}
    />
  );
}
