import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useAgendaStep } from "#features/dashboard/on-agenda/use-agenda-step.ts";
import { MakeReport } from "#features/dashboard/report/make-report.tsx";
import { type Dashboard, useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Notice } from "#ui/notice.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { Page } from "#ui/page.tsx";
import { PauseNote } from "#ui/pause-note.tsx";
import { places } from "#ui/places.ts";

import { AttentionList } from "./attention-list.tsx";
import { DashboardCharts } from "./dashboard-charts.tsx";
import { EmptyDashboard } from "./empty-dashboard.tsx";
import { GoodNews } from "./good-news.tsx";
import { headline } from "./headline.ts";
import { WhichRound } from "./which-round.tsx";

import "#features/dashboard/dashboard.css";

/** What changed, what needs us? The next step: put it on the agenda. */
export function DashboardPage({ community }: { readonly community: Community }) {
  const dashboard = useDashboard(community);
  if (dashboard === undefined) return null;
  if (dashboard.rounds.latest === undefined) {
    return <EmptyDashboard community={community} dashboard={dashboard} />;
  }
  return <FilledDashboard community={community} dashboard={dashboard} />;
}

function FilledDashboard({
  community,
  dashboard,
}: {
  readonly community: Community;
  readonly dashboard: Dashboard;
}) {
  const { dashboard: texts } = useMessages();
  const { attention, proposals, needs } = dashboard;
  const asked = needs.attention.length;
  return (
    <Page
      title={headline(dashboard, texts)}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={<WhichRound dashboard={dashboard} />}
    >
      <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      <PauseNote pause={dashboard.pause} />
      <HiddenNotice dashboard={dashboard} />
      {asked === 0 && (
        <p>{dashboard.rounds.shown.length === 1 ? texts.headline.firstText : texts.headline.quietText}</p>
      )}
      <AttentionList communityId={community.id} proposals={proposals} />
      {asked > 0 && dashboard.rounds.shown.length === 1 && (
        <p className="quiet">{texts.headline.firstText}</p>
      )}
      <OwnLimitsNote community={community} />
      <NextStep community={community} dashboard={dashboard} />
      <MakeReport community={community} dashboard={dashboard} />
      <GoodNews communityId={community.id} attention={attention} needs={needs} />
      <DashboardCharts community={community} dashboard={dashboard} />
    </Page>
  );
}

function HiddenNotice({ dashboard }: { readonly dashboard: Dashboard }) {
  const { dashboard: texts } = useMessages();
  const format = useFormat();
  const { hidden } = dashboard.rounds;
  if (hidden === undefined) return null;
  return (
    <Notice kind="quiet">
      <p>{texts.headline.hiddenSince(format.day(hidden.heldOn), hidden.ballots, hidden.threshold)}</p>
    </Notice>
  );
}

/** One prominent next step: the agenda when something is flagged, else the next round. */
function NextStep({
  community,
  dashboard,
}: {
  readonly community: Community;
  readonly dashboard: Dashboard;
}) {
  const { dashboard: texts } = useMessages();
  const { latest } = dashboard.rounds;
  const open = useAgendaStep(community.id, dashboard.proposals);
  const next =
    open ??
    (dashboard.needs.attention.length > 0
      ? { href: places.agendas(community.id), text: texts.next.agenda }
      : { href: places.newRound(community.id), text: texts.next.score });
  return (
    <div className="row dashboard__next no-print">
      <Link className={buttonClass("primary", "large")} href={next.href}>
        {next.text}
      </Link>
      <Link className={buttonClass()} href={places.projector(community.id)}>
        {texts.tools.projector}
      </Link>
      <Link className={buttonClass()} href={places.takeHome(community.id)}>
        {texts.tools.takeHome}
      </Link>
      {latest !== undefined && (
        <Link className={buttonClass("quiet")} href={places.round(community.id, latest.roundId)}>
          {texts.tools.round}
        </Link>
      )}
    </div>
  );
}
