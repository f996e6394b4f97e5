import { useMemo } from "react";

import { FactorTrend } from "#charts/trend/factor-trend.tsx";
import { isPin } from "#charts/trend/trend-mark.ts";
import { trendPoints } from "#charts/trend/trend-point.ts";
import { DEEDS } from "#community/deeds.ts";
import { usePicture } from "#community/use-picture.ts";
import { chanceBands } from "#domain/attention/chance-band.ts";
import { effectAfter, isJudged } from "#domain/attention/effect.ts";
import { AgendaStory } from "#features/dashboard/on-agenda/agenda-story.tsx";
import { trendMarks } from "#features/dashboard/trend-marks.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { trendSentence, trendTitle } from "#i18n/trend-title.ts";
import { FlagNotes } from "#ui/flag-notes.tsx";
import { Section } from "#ui/section.tsx";

import { FactorDeeds } from "./factor-deeds.tsx";

interface FactorNowProps {
  readonly communityId: string;
  readonly dashboard: Dashboard;
  readonly factorId: string;
  readonly name: string;
}

/** How the factor stands and how it went: flags in words, then its trend. */
export function FactorNow({ communityId, dashboard, factorId, name }: FactorNowProps) {
  const messages = useMessages();
  const format = useFormat();
  const { history, attention, proposals } = dashboard;
  const points = useMemo(() => trendPoints(history.rounds, factorId), [history, factorId]);
  const bands = useMemo(() => chanceBands(history, factorId), [history, factorId]);
  const deeds = usePicture(communityId, DEEDS);
  const marks = useMemo(() => trendMarks(history, factorId, deeds), [history, factorId, deeds]);
  const factor = attention.find((one) => one.factorId === factorId);
  if (factor === undefined) return null;
  const aside = proposals.find((proposal) => proposal.factorId === factorId)?.setAside;
  const saysChange = factor.flags.some(({ kind }) => kind === "falling" || kind === "rising");
  return (
    <>
      <Section className={null} title={messages.dashboard.factor.now}>
        {factor.flags.length === 0 && factor.latest !== undefined && (
          <p>{messages.dashboard.factor.nothing}</p>
        )}
        <FlagNotes flags={factor.flags} />
        <AgendaStory
          communityId={communityId}
          factorId={factorId}
          called={marks.flatMap((mark) => (isPin(mark) ? [] : [mark]))}
          isToldOf={(day) => isJudged(effectAfter(history, factorId, { day, decidedOn: day }))}
        />
        {aside !== undefined && (
          <p className="quiet">{messages.dashboard.attention.setAside(aside.reason)}</p>
        )}
        {!saysChange && factor.tooFewOn === undefined && (
          <p className="quiet">{trendSentence(factor, messages, format)}</p>
        )}
        {factor.tooFewOn !== undefined && (
          <p className="quiet">{messages.dashboard.factor.tooFew(format.day(factor.tooFewOn))}</p>
        )}
      </Section>
      <section className="section" aria-label={messages.dashboard.factor.trend}>
        <FactorTrend
          level={2}
          points={points}
          phases={history.phases}
          marks={marks}
          bands={bands}
          title={trendTitle(name, factor, messages, format)}
        />
      </section>
      <FactorDeeds communityId={communityId} factorId={factorId} history={history} />
    </>
  );
}
