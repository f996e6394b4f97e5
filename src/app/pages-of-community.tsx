import { Route, Switch } from "wouter";

import { type Community } from "#domain/community.ts";
import { places } from "#ui/places.ts";

import { page } from "./late-page.ts";
import { NotFoundPage } from "./not-found-page.tsx";

const CommunityPage = page(
  places.community,
  () => import("#features/communities/home/community-page.tsx"),
  "CommunityPage",
);
const NewRoundPage = page(
  places.newRound,
  () => import("#features/scoring/form/new-round-page.tsx"),
  "NewRoundPage",
);
const ScorePage = page(places.score, () => import("#features/scoring/form/score-page.tsx"), "ScorePage");
const ProfilePage = page(
  places.profile,
  () => import("#features/communities/profile/profile-page.tsx"),
  "ProfilePage",
);
const MeetingsPage = page(
  places.meetings,
  () => import("#features/scoring/meetings/meetings-page.tsx"),
  "MeetingsPage",
);
const RoundPage = page(places.round, () => import("#features/scoring/meetings/round-page.tsx"), "RoundPage");
const DonePage = page(places.afterRound, () => import("#features/dashboard/after/done-page.tsx"), "DonePage");
const CollectPage = page(
  places.collect,
  () => import("#features/collecting/collect-page.tsx"),
  "CollectPage",
);
const TalkPage = page(places.talk, () => import("#features/collecting/talk/talk-page.tsx"), "TalkPage");
const ImportPage = page(places.importing, () => import("#features/importing/import-page.tsx"), "ImportPage");
const QuestionnairePage = page(
  places.questionnaire,
  () => import("#features/scoring/questionnaire/questionnaire-page.tsx"),
  "QuestionnairePage",
);
const DashboardPages = page(
  { address: `${places.dashboard.address}(/.*)?` },
  () => import("#features/dashboard/whole/dashboard-pages.tsx"),
  "DashboardPages",
);
const TakeHomePage = page(
  places.takeHome,
  () => import("#features/dashboard/take-home/take-home-page.tsx"),
  "TakeHomePage",
);
const FactorPage = page(
  places.factor,
  () => import("#features/dashboard/factor/factor-page.tsx"),
  "FactorPage",
);
const AgendasPage = page(places.agendas, () => import("#features/agenda/agendas-page.tsx"), "AgendasPage");
const AgendaPage = page(
  places.agenda,
  () => import("#features/agenda/work-out/agenda-page.tsx"),
  "AgendaPage",
);
const ActionsPage = page(
  places.actions,
  () => import("#features/agenda/actions/actions-page.tsx"),
  "ActionsPage",
);
const LibraryPages = page(
  { address: `${places.library.address}(/.*)?` },
  () => import("#features/agenda/library/library-pages.tsx"),
  "LibraryPages",
);
const ScreenPages = page(
  { address: `${places.projector.address}(/.*)?` },
  () => import("./screen-pages.tsx"),
  "ScreenPages",
);
const RoadPage = page(places.collectBy, () => import("#features/collecting/road-page.tsx"), "RoadPage");

/** The pages of one community, each at its own address; all of them are fetched when they are asked for. */
export function PagesOf({ community }: { readonly community: Community }) {
  return (
    <Switch>
      <Route path={places.community.address}>
        <CommunityPage community={community} />
      </Route>
      <Route path={places.profile.address}>
        <ProfilePage community={community} />
      </Route>
      <Route path={places.meetings.address}>
        <MeetingsPage community={community} />
      </Route>
      <Route path={places.newRound.address}>
        <NewRoundPage community={community} />
      </Route>
      <Route path={places.score.address}>
        {({ roundId }) => <ScorePage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.round.address}>
        {({ roundId }) => <RoundPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.afterRound.address}>
        {({ roundId }) => <DonePage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={`${places.projector.address}/*?`}>
        <ScreenPages community={community} />
      </Route>
      <Route path={places.collect.address}>
        {({ roundId }) => <CollectPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.collectBy.address}>
        {({ roundId, road }) => (
          <RoadPage key={roundId} community={community} roundId={roundId} road={road} />
        )}
      </Route>
      <Route path={places.talk.address}>
        {({ roundId }) => <TalkPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.importing.address}>
        <ImportPage community={community} />
      </Route>
      <Route path={places.questionnaire.address}>
        <QuestionnairePage community={community} />
      </Route>
      <Route path={`${places.dashboard.address}/*?`}>
        <DashboardPages community={community} />
      </Route>
      <Route path={places.takeHome.address}>
        <TakeHomePage community={community} />
      </Route>
      <Route path={places.factor.address}>
        {({ factorId }) => <FactorPage key={factorId} community={community} factorId={factorId} />}
      </Route>
      <Route path={places.agendas.address}>
        <AgendasPage community={community} />
      </Route>
      <Route path={places.agenda.address}>
        {({ agendaId }) => <AgendaPage key={agendaId} community={community} agendaId={agendaId} />}
      </Route>
      <Route path={places.actions.address}>
        <ActionsPage community={community} />
      </Route>
      <Route path={`${places.library.address}/*?`}>
        <LibraryPages community={community} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
