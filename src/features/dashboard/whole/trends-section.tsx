import { useMemo } from "react";

import { TrendMultiples } from "#charts/trend/trend-multiples.tsx";
import { trendPoints } from "#charts/trend/trend-point.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { trendMarks } from "#features/dashboard/trend-marks.ts";
import { briefReason } from "#i18n/brief-reason.ts";
import { type Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";
import { places } from "#ui/places.ts";

import { type SectionProps } from "./section-props.ts";
import { trendsTitle } from "./trends-title.ts";

/** How each factor went, small and on one time axis; each leads to the factor's own page. */
export function TrendsSection({ community, dashboard, size = "normal" }: SectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const isLarge = size === "large";
  const { history, attention, needs, rounds } = dashboard;
  const items = useMemo(
    () =>
      attention.map((factor) => ({
        factorId: factor.factorId,
        name: texts.factors[factor.factorId]?.[isLarge ? "shortLabel" : "name"] ?? factor.factorId,
        sentence: trendWords(factor, messages, format),
        points: trendPoints(history.rounds, factor.factorId),
        marks: trendMarks(history, factor.factorId),
        needsAttention: needs.attention.includes(factor.factorId),
      })),
    [attention, needs, history, texts, messages, format, isLarge],
  );
  return (
    <TrendMultiples
      items={items}
      phases={history.phases}
      hrefOf={community && ((factorId) => `#${places.factor(community.id, factorId)}`)}
      title={trendsTitle(attention, rounds, messages, format)}
      footnote={messages.dashboard.trends[community === undefined || isLarge ? "leadAlone" : "lead"]}
      size={size}
      level={2}
    />
  );
}

/** The change, or else what stands out most, or that it is quiet; in a few words. */
function trendWords(factor: FactorAttention, messages: Messages, format: Format): string {
  const change = factor.flags.find(({ kind }) => kind === "falling" || kind === "rising");
  const flag = change ?? factor.flags[0];
  if (flag === undefined) return messages.dashboard.trends.without[factor.trend.type];
  return `${messages.attention.names[flag.kind]}: ${briefReason(flag, messages, format)}`;
}
