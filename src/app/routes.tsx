import { lazy, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";

import { CommunityProvider } from "#community/community-provider.tsx";
import { type Community } from "#domain/community.ts";
import { StartPage } from "#features/communities/start/start-page.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";

import { NotFoundPage } from "./not-found-page.tsx";

// Everything but the first page is fetched when it is asked for; after the first visit it is on the device.
const CommunityPage = lazy(() =>
  import("#features/communities/home/community-page.tsx").then((m) => ({ default: m.CommunityPage })),
);
const NewRoundPage = lazy(() =>
  import("#features/scoring/form/new-round-page.tsx").then((m) => ({ default: m.NewRoundPage })),
);
const ScorePage = lazy(() =>
  import("#features/scoring/form/score-page.tsx").then((m) => ({ default: m.ScorePage })),
);
const ProfilePage = lazy(() =>
  import("#features/communities/profile/profile-page.tsx").then((m) => ({ default: m.ProfilePage })),
);
const MeetingsPage = lazy(() =>
  import("#features/scoring/meetings/meetings-page.tsx").then((m) => ({ default: m.MeetingsPage })),
);
const RoundPage = lazy(() =>
  import("#features/scoring/meetings/round-page.tsx").then((m) => ({ default: m.RoundPage })),
);
const ImportPage = lazy(() =>
  import("#features/importing/import-page.tsx").then((m) => ({ default: m.ImportPage })),
);
const DashboardPage = lazy(() =>
  import("#features/dashboard/whole/dashboard-page.tsx").then((m) => ({ default: m.DashboardPage })),
);
const ProjectorPage = lazy(() =>
  import("#features/dashboard/whole/projector-page.tsx").then((m) => ({ default: m.ProjectorPage })),
);
const FactorPage = lazy(() =>
  import("#features/dashboard/factor/factor-page.tsx").then((m) => ({ default: m.FactorPage })),
);
const AgendasPage = lazy(() =>
  import("#features/agenda/agendas-page.tsx").then((m) => ({ default: m.AgendasPage })),
);
const AgendaPage = lazy(() =>
  import("#features/agenda/work-out/agenda-page.tsx").then((m) => ({ default: m.AgendaPage })),
);
const MyDataPage = lazy(() =>
  import("#features/my-data/my-data-page.tsx").then((m) => ({ default: m.MyDataPage })),
);
const AboutPage = lazy(() =>
  import("#features/about/about-page.tsx").then((m) => ({ default: m.AboutPage })),
);
const MethodPage = lazy(() =>
  import("#features/method/method-page.tsx").then((m) => ({ default: m.MethodPage })),
);

/** Every place has its own address; an unknown one gets a page with a way on. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route path="/data">
          <MyDataPage />
        </Route>
        <Route path="/about">
          <AboutPage />
        </Route>
        <Route path="/method">
          <MethodPage />
        </Route>
        <Route path="/c/:communityId/*?">
          {({ communityId }) => <CommunityRoutes key={communityId} communityId={communityId} />}
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function CommunityRoutes({ communityId }: { readonly communityId: string }) {
  const communities = useCommunities();
  const [place] = useLocation();
  if (communities === undefined) return null;
  const community = communities.find(({ id }) => id === communityId);
  if (community === undefined) return <NotFoundPage />;
  return (
    <CommunityProvider key={place}>
      <PagesOf community={community} />
    </CommunityProvider>
  );
}

function PagesOf({ community }: { readonly community: Community }) {
  return (
    <Switch>
      <Route path="/c/:communityId">
        <CommunityPage community={community} />
      </Route>
      <Route path="/c/:communityId/profile">
        <ProfilePage community={community} />
      </Route>
      <Route path="/c/:communityId/meetings">
        <MeetingsPage community={community} />
      </Route>
      <Route path="/c/:communityId/score">
        <NewRoundPage community={community} />
      </Route>
      <Route path="/c/:communityId/score/:roundId">
        {({ roundId }) => <ScorePage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path="/c/:communityId/round/:roundId">
        {({ roundId }) => <RoundPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path="/c/:communityId/import">
        <ImportPage community={community} />
      </Route>
      <Route path="/c/:communityId/dashboard">
        <DashboardPage community={community} />
      </Route>
      <Route path="/c/:communityId/projector">
        <ProjectorPage community={community} />
      </Route>
      <Route path="/c/:communityId/factor/:factorId">
        {({ factorId }) => <FactorPage key={factorId} community={community} factorId={factorId} />}
      </Route>
      <Route path="/c/:communityId/agenda">
        <AgendasPage community={community} />
      </Route>
      <Route path="/c/:communityId/agenda/:agendaId">
        {({ agendaId }) => <AgendaPage key={agendaId} community={community} agendaId={agendaId} />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
