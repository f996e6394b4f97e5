import { type ReactNode } from "react";
import { Redirect } from "wouter";

import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { type Dashboard, useDashboard } from "#features/dashboard/use-dashboard.ts";

import { type DashboardView, placeOfView } from "./dashboard-views.ts";
import { EmptyDashboard } from "./empty-dashboard.tsx";

interface DashboardOfProps {
  readonly community: Community;
  /** An older round, to be seen as it was (A12). */
  readonly roundId?: string | undefined;
  /** The view of it that is asked for. */
  readonly view?: DashboardView | undefined;
  readonly children: (dashboard: Dashboard) => ReactNode;
}

/** Reads and judges what a page of the dashboard shows, and stands in for it while there is nothing to show. */
export function DashboardOf(props: DashboardOfProps) {
  return props.roundId === undefined ? (
    <Judged {...props} />
  ) : (
    <OlderOnly {...props} roundId={props.roundId} />
  );
}

/** The last round is the dashboard itself; of one that is hidden, open or gone there is nothing to see (R4, R5). */
function OlderOnly({ roundId, ...props }: DashboardOfProps & { readonly roundId: string }) {
  const results = usePicture(props.community.id, RESULTS);
  if (results === undefined) return null;
  const { shown, latest } = shownRounds(results.filter(({ isOpen }) => !isOpen));
  if (roundId === latest?.roundId || !shown.some((round) => round.roundId === roundId))
    return <Redirect to={placeOfView(props.community.id, undefined, props.view)} replace />;
  return <Judged {...props} roundId={roundId} />;
}

function Judged({ community, roundId, children }: DashboardOfProps) {
  const dashboard = useDashboard(community, roundId);
  if (dashboard === undefined) return null;
  return dashboard.rounds.latest === undefined ? (
    <EmptyDashboard community={community} dashboard={dashboard} />
  ) : (
    children(dashboard)
  );
}
