import { Route, Switch } from "wouter";

import { type Community } from "#domain/community.ts";
import { places } from "#ui/places.ts";

import { page } from "./late-page.ts";
import { NotFoundPage } from "./not-found-page.tsx";

const RoomPage = page(places.scoreInRoom, () => import("#features/scoring/room/room-page.tsx"), "RoomPage");
const ScreenPage = page(
  places.screen,
  () => import("#features/collecting/talk/screen-page.tsx"),
  "ScreenPage",
);
const TakeHomeScreen = page(
  places.takeHomeOnScreen,
  () => import("#features/dashboard/take-home/take-home-screen.tsx"),
  "TakeHomeScreen",
);
const ProjectorPage = page(
  places.projector,
  () => import("#features/dashboard/projector/projector-page.tsx"),
  "ProjectorPage",
);
const WorkFormScreen = page(
  places.workFormOnScreen,
  () => import("#features/agenda/library/work-form-screen.tsx"),
  "WorkFormScreen",
);

/** What a room looks at: each a page of its own. Told of later than other pages, as nobody opens the app with one of them. */
export function ScreenPages({ community }: { readonly community: Community }) {
  return (
    <Switch>
      <Route path={places.scoreInRoom.address}>
        {({ roundId }) => <RoomPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.screen.address}>
        {({ roundId }) => <ScreenPage key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.takeHomeOnScreen.address}>
        {({ roundId }) => <TakeHomeScreen key={roundId} community={community} roundId={roundId} />}
      </Route>
      <Route path={places.projector.address}>
        <ProjectorPage community={community} />
      </Route>
      <Route path={places.projectorView.address}>
        {({ view }) => <ProjectorPage community={community} view={view} />}
      </Route>
      <Route path={places.workFormOnScreen.address}>
        {({ formId }) => <WorkFormScreen key={formId} community={community} formId={formId} />}
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
