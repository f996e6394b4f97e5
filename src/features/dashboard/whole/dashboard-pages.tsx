import { Redirect, Route, Switch } from "wouter";

import { type Community } from "#domain/community.ts";
import { suspending } from "#i18n/suspending.ts";
import { places } from "#ui/places.ts";

import { DashboardPage } from "./dashboard-page.tsx";

// The one look does without the large charts.
const readViewPage = suspending(() => import("./view-page.tsx"));

/** The dashboard and what stands behind it, of now and of older rounds as they were (A12). */
export function DashboardPages({ community }: { readonly community: Community }) {
  return (
    <Switch>
      <Route path={places.dashboard.address}>
        <DashboardPage community={community} />
      </Route>
      <Route path={places.dashboardView.address}>
        {({ view }) => <ViewPage community={community} view={view} />}
      </Route>
      <Route path={places.asItWas.address}>
        {({ roundId }) => <DashboardPage community={community} roundId={roundId} />}
      </Route>
      <Route path={places.asItWasView.address}>
        {({ roundId, view }) => <ViewPage community={community} roundId={roundId} view={view} />}
      </Route>
      <Redirect to={places.dashboard(community.id)} replace />
    </Switch>
  );
}

interface ViewPageProps {
  readonly community: Community;
  readonly view: string;
  readonly roundId?: string;
}

function ViewPage(props: ViewPageProps) {
  const { DashboardViewPage } = readViewPage();
  return <DashboardViewPage {...props} />;
}
