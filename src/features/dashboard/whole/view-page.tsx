import { Redirect } from "wouter";

import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { Page } from "#ui/page.tsx";

import { AttentionList } from "./attention-list.tsx";
import { DashboardOf } from "./dashboard-of.tsx";
import { type DashboardView, placeOfView, viewNamed, viewsOf } from "./dashboard-views.ts";
import { DistributionSection } from "./distribution-section.tsx";
import { DotsSection } from "./dots-section.tsx";
import { GoodNews } from "./good-news.tsx";
import { RadarSection } from "./radar-section.tsx";
import { RoundNotes } from "./round-notes.tsx";
import { RoundSteps } from "./round-steps.tsx";
import { type SectionProps } from "./section-props.ts";
import { TrendsSection } from "./trends-section.tsx";
import { ViewTabs } from "./view-tabs.tsx";
import { WhichRound } from "./which-round.tsx";

import "#features/dashboard/dashboard.css";

interface ViewPageProps {
  readonly community: Community;
  /** What stands in the address: any word. */
  readonly view: string;
  /** An older round, to be seen as it was (A12). */
  readonly roundId?: string | undefined;
}

/** One step behind the dashboard: why something stands out, or one chart. */
export function DashboardViewPage({ community, view: name, roundId }: ViewPageProps) {
  const view = viewNamed(name);
  return (
    <DashboardOf community={community} roundId={roundId} view={view}>
      {(dashboard) =>
        view === undefined || !viewsOf(dashboard.rounds).includes(view) ? (
          <Redirect to={placeOfView(community.id, roundId)} replace />
        ) : (
          <View community={community} dashboard={dashboard} roundId={roundId} view={view} />
        )
      }
    </DashboardOf>
  );
}

interface ViewProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
  readonly roundId: string | undefined;
  readonly view: DashboardView;
}

function View({ community, dashboard, roundId, view }: ViewProps) {
  const { dashboard: texts } = useMessages();
  return (
    <Page
      title={texts.views[view]}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={<WhichRound dashboard={dashboard} isOlder={roundId !== undefined} />}
    >
      <ViewTabs communityId={community.id} roundId={roundId} here={view} dashboard={dashboard} />
      <RoundNotes community={community} dashboard={dashboard} roundId={roundId} view={view} />
      {/* A factor has a page of now, and none of then. */}
      <ViewSection
        view={view}
        community={roundId === undefined ? community : undefined}
        dashboard={dashboard}
      />
      {view === "why" && <OwnLimitsNote community={community} />}
      <RoundSteps communityId={community.id} dashboard={dashboard} view={view} />
    </Page>
  );
}

function ViewSection({ view, ...shown }: SectionProps & { readonly view: DashboardView }) {
  const { dashboard: texts } = useMessages();
  switch (view) {
    case "why":
      return <WhySection {...shown} />;
    case "radar":
      return (
        <section aria-label={texts.radar.section}>
          <RadarSection {...shown} />
        </section>
      );
    case "trends":
      return (
        <section aria-label={texts.trends.section}>
          <TrendsSection {...shown} />
        </section>
      );
    case "answers":
      return (
        <section aria-label={texts.distribution.section}>
          <DistributionSection {...shown} />
        </section>
      );
  }
}

/** The flags with their sentences and how sure they are, and the scores they were decided on (A8). */
function WhySection({ community, dashboard }: SectionProps) {
  const { dots } = useMessages().dashboard;
  return (
    <>
      <AttentionList communityId={community?.id} proposals={dashboard.proposals} />
      <GoodNews communityId={community?.id} attention={dashboard.attention} needs={dashboard.needs} />
      <section className="section" aria-label={dots.section}>
        <DotsSection community={community} dashboard={dashboard} />
      </section>
    </>
  );
}
