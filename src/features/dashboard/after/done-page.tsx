import { Link, Redirect } from "wouter";

import { type Community } from "#domain/community.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Dashboard, useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { NeedsCare } from "./needs-care.tsx";
import { Sprout } from "./sprout.tsx";
import { WentWell } from "./went-well.tsx";
import { WhatMoved } from "./what-moved.tsx";

import "#features/dashboard/dashboard.css";

interface AfterRoundProps {
  readonly community: Community;
  readonly roundId: string;
}

/** The end of a round: that it is done, what goes well, what moved, and only then what needs care, with one next step (A7). */
export function DonePage({ community, roundId }: AfterRoundProps) {
  const dashboard = useDashboard(community);
  if (dashboard === undefined) return null;
  const { latest } = dashboard.rounds;
  // Of a round that is open, hidden or long past there is nothing to tell here (R4, R5).
  if (latest?.roundId !== roundId) return <Redirect to={places.dashboard(community.id)} replace />;
  return <AfterRound community={community} dashboard={dashboard} round={latest} />;
}

interface ShownProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
  readonly round: RoundResult;
}

function AfterRound({ community, dashboard, round }: ShownProps) {
  const { dashboard: texts, vocabulary } = useMessages();
  const format = useFormat();
  const { rounds, needs } = dashboard;
  return (
    <Page
      narrow
      title={texts.after.title(rounds.shown.length)}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={
        <>
          {format.day(round.heldOn)} · {vocabulary.modes[round.mode].name}
        </>
      }
    >
      <Sprout />
      <WentWell attention={dashboard.attention} needs={needs} />
      <WhatMoved rounds={rounds} now={round} />
      <NeedsCare dashboard={dashboard} />
      <NextStep communityId={community.id} isQuiet={needs.attention.length === 0} />
    </Page>
  );
}

/** One step: who has nothing on the agenda looks at what there is, and need not score again at once. */
function NextStep({ communityId, isQuiet }: { readonly communityId: string; readonly isQuiet: boolean }) {
  const { after } = useMessages().dashboard;
  const toDashboard = (
    <Link
      className={buttonClass(isQuiet ? "primary" : "quiet", "large")}
      href={places.dashboard(communityId)}
    >
      {after.toDashboard}
    </Link>
  );
  return (
    <div className="row after-round__next">
      {!isQuiet && (
        <Link className={buttonClass("primary", "large")} href={places.agendas(communityId)}>
          {after.toAgenda}
        </Link>
      )}
      {toDashboard}
    </div>
  );
}
