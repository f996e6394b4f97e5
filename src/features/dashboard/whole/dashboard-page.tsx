import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useAgendaStep } from "#features/dashboard/on-agenda/use-agenda-step.ts";
import { MakeReport } from "#features/dashboard/report/make-report.tsx";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { DashboardOf } from "./dashboard-of.tsx";
import { GlanceSection } from "./glance-section.tsx";
import { GlanceWords } from "./glance-words.tsx";
import { headline } from "./headline.ts";
import { RoundNotes } from "./round-notes.tsx";
import { RoundSteps } from "./round-steps.tsx";
import { ViewTabs } from "./view-tabs.tsx";
import { WhichRound } from "./which-round.tsx";

import "#features/dashboard/dashboard.css";

interface DashboardPageProps {
  readonly community: Community;
  /** An older round, to be seen as it was (A12). */
  readonly roundId?: string | undefined;
}

/** What changed, what needs us? In one look; the next step: put it on the agenda. */
export function DashboardPage({ community, roundId }: DashboardPageProps) {
  return (
    <DashboardOf community={community} roundId={roundId}>
      {(dashboard) => <FilledDashboard community={community} dashboard={dashboard} roundId={roundId} />}
    </DashboardOf>
  );
}

interface FilledProps extends DashboardPageProps {
  readonly dashboard: Dashboard;
}

function FilledDashboard({ community, dashboard, roundId }: FilledProps) {
  const { dashboard: texts } = useMessages();
  const isFirst = dashboard.rounds.shown.length === 1;
  const asksNothing = dashboard.needs.attention.length === 0;
  return (
    <Page
      title={headline(dashboard, texts)}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={<WhichRound dashboard={dashboard} isOlder={roundId !== undefined} />}
    >
      <ViewTabs communityId={community.id} roundId={roundId} dashboard={dashboard} />
      <RoundNotes community={community} dashboard={dashboard} roundId={roundId} />
      <div className="glance">
        <div>
          {asksNothing && !isFirst && <p>{texts.headline.quietText}</p>}
          <GlanceWords dashboard={dashboard} />
          {isFirst && <p className="quiet small">{texts.headline.firstText}</p>}
          {roundId === undefined && <NextStep community={community} dashboard={dashboard} />}
        </div>
        <section aria-label={texts.dots.section}>
          <GlanceSection community={roundId === undefined ? community : undefined} dashboard={dashboard} />
        </section>
      </div>
      <OwnLimitsNote community={community} />
      {roundId === undefined && <Tools community={community} dashboard={dashboard} />}
      {roundId === undefined && <MakeReport community={community} dashboard={dashboard} />}
      <RoundSteps communityId={community.id} dashboard={dashboard} />
    </Page>
  );
}

interface OfNow {
  readonly community: Community;
  readonly dashboard: Dashboard;
}

/** One prominent next step: the agenda when something is flagged, else the next round. */
function NextStep({ community, dashboard }: OfNow) {
  const { next } = useMessages().dashboard;
  const open = useAgendaStep(community.id, dashboard.proposals);
  const step =
    open ??
    (dashboard.needs.attention.length > 0
      ? { href: places.agendas(community.id), text: next.agenda }
      : { href: places.newRound(community.id), text: next.score });
  return (
    <p className="no-print">
      <Link className={buttonClass("primary", "large")} href={step.href}>
        {step.text}
      </Link>
    </p>
  );
}

/** To the group, to everyone at home, and to what was answered. */
function Tools({ community, dashboard }: OfNow) {
  const { tools } = useMessages().dashboard;
  const { latest } = dashboard.rounds;
  return (
    <nav className="row glance__tools no-print" aria-label={tools.title}>
      <Link className={buttonClass()} href={places.projector(community.id)}>
        {tools.projector}
      </Link>
      <Link className={buttonClass()} href={places.takeHome(community.id)}>
        {tools.takeHome}
      </Link>
      {latest !== undefined && (
        <Link className={buttonClass("quiet")} href={places.round(community.id, latest.roundId)}>
          {tools.round}
        </Link>
      )}
      <Link className={buttonClass("quiet")} href={places.method()}>
        {tools.method}
      </Link>
    </nav>
  );
}
