import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { PauseNote } from "#ui/pause-note.tsx";

import { type DashboardView, placeOfView } from "./dashboard-views.ts";

interface RoundNotesProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
  readonly roundId: string | undefined;
  readonly view?: DashboardView;
}

/** What one must know of the round that a page is about, before one reads it. */
export function RoundNotes({ community, dashboard, roundId, view }: RoundNotesProps) {
  if (roundId !== undefined)
    return <OlderNotice communityId={community.id} dashboard={dashboard} view={view} />;
  return (
    <>
      <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      <PauseNote pause={dashboard.pause} />
      <HiddenNotice dashboard={dashboard} />
    </>
  );
}

/** A12: that it is an older round, and the way to the last one. */
function OlderNotice({
  communityId,
  dashboard: { rounds },
  view,
}: {
  readonly communityId: string;
  readonly dashboard: Dashboard;
  readonly view: DashboardView | undefined;
}) {
  const { asItWas } = useMessages().dashboard;
  const format = useFormat();
  if (rounds.latest === undefined) return null;
  return (
    <Notice kind="quiet">
      <p>
        {asItWas.text(format.day(rounds.latest.heldOn))}{" "}
        <Link href={placeOfView(communityId, undefined, view)}>{asItWas.toNow}</Link>
      </p>
    </Notice>
  );
}

function HiddenNotice({ dashboard }: { readonly dashboard: Dashboard }) {
  const { headline } = useMessages().dashboard;
  const format = useFormat();
  const { hidden } = dashboard.rounds;
  if (hidden === undefined) return null;
  return (
    <Notice kind="quiet">
      <p>{headline.hiddenSince(format.day(hidden.heldOn), hidden.ballots, hidden.threshold)}</p>
    </Notice>
  );
}
