import { useMemo } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { writeResult } from "#domain/result-code/result-code.ts";
import { type SharedResult } from "#domain/result-code/shared-result.ts";
import { AttentionList } from "#features/dashboard/whole/attention-list.tsx";
import { viewsOf } from "#features/dashboard/whole/dashboard-views.ts";
import { DistributionSection } from "#features/dashboard/whole/distribution-section.tsx";
import { GlanceSection } from "#features/dashboard/whole/glance-section.tsx";
import { GlanceWords } from "#features/dashboard/whole/glance-words.tsx";
import { GoodNews } from "#features/dashboard/whole/good-news.tsx";
import { headline } from "#features/dashboard/whole/headline.ts";
import { RadarSection } from "#features/dashboard/whole/radar-section.tsx";
import { TrendsSection } from "#features/dashboard/whole/trends-section.tsx";
import { WhichRound } from "#features/dashboard/whole/which-round.tsx";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";

import { Keep } from "./keep.tsx";
import { KeptList } from "./kept-list.tsx";
import { OpenAnother } from "./open-another.tsx";
import { SharedAgendaSection } from "./shared-agenda-section.tsx";
import { useResultView } from "./use-result-view.ts";

import "#features/dashboard/dashboard.css";

/** What the dashboard said on the day that this was made, to read and to keep. */
export function ResultView({ shared }: { readonly shared: SharedResult }) {
  const { dashboard: texts, takeHome } = useMessages();
  const format = useFormat();
  const { instrument } = useInstrument();
  const view = useResultView(shared);
  const code = useMemo(() => writeResult(shared, instrument), [shared, instrument]);
  const { communityName: name, isExample, madeOn } = shared;
  const charts = { dashboard: view };
  const views = viewsOf(view.rounds);
  return (
    <Page
      title={headline(view, texts)}
      eyebrow={<CommunityEyebrow community={{ name, isExample }} />}
      lead={<WhichRound dashboard={view} />}
    >
      <Notice kind="quiet">
        <p>{takeHome.asItWas(format.day(madeOn))}</p>
      </Notice>
      <div className="glance">
        <GlanceWords dashboard={view} />
        <section aria-label={texts.dots.section}>
          <GlanceSection {...charts} />
        </section>
      </div>
      <Keep code={code} />
      <AttentionList proposals={view.proposals} />
      <GoodNews attention={view.attention} needs={view.needs} />
      <section className="section" aria-label={texts.radar.section}>
        <RadarSection {...charts} />
      </section>
      {views.includes("trends") && (
        <section className="section" aria-label={texts.trends.section}>
          <TrendsSection {...charts} />
        </section>
      )}
      {views.includes("answers") && (
        <section className="section" aria-label={texts.distribution.section}>
          <DistributionSection {...charts} />
        </section>
      )}
      {shared.agenda !== undefined && <SharedAgendaSection agenda={shared.agenda} />}
      <OpenAnother />
      <KeptList open={code} />
    </Page>
  );
}
