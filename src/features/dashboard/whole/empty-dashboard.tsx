import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { Page } from "#ui/page.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";

interface EmptyDashboardProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
}

/** Before anything can be shown: what will be here and how to get it; or why there is nothing yet (R4, R5). */
export function EmptyDashboard({ community, dashboard }: EmptyDashboardProps) {
  const words = useWords(community.id, dashboard);
  return (
    <Page narrow title={words.title} eyebrow={<CommunityEyebrow community={community} />} lead={words.text}>
      {dashboard.rounds.hidden !== undefined && (
        <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      )}
      <Link className={buttonClass("primary", "large")} href={words.href}>
        {words.next}
      </Link>
    </Page>
  );
}

function useWords(communityId: string, { rounds: { hidden }, openRounds }: Dashboard) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const open = openRounds.at(-1);
  const newRound = places.newRound(communityId);
  if (open !== undefined && hidden === undefined) {
    const { title, text, next } = dashboard.onlyOpen;
    return { title, text: text(format.day(open.heldOn)), next, href: placeOfOpenRound(open, communityId) };
  }
  if (hidden === undefined) return { ...dashboard.empty, href: newRound };
  const { title, text, next } = dashboard.onlyHidden;
  return { title, text: text(hidden.ballots, hidden.threshold), next, href: newRound };
}
