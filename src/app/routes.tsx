import { Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";

import { CommunityProvider } from "#community/community-provider.tsx";
import { StartPage } from "#features/communities/start/start-page.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";
import { isAt, places } from "#ui/places.ts";

import { page } from "./late-page.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { PagesOf } from "./pages-of-community.tsx";

// Everything but the first page is fetched when it is asked for; after the first visit it is on the device.
const MyDataPage = page(places.myData, () => import("#features/my-data/my-data-page.tsx"), "MyDataPage");
const AboutPage = page(places.about, () => import("#features/about/about-page.tsx"), "AboutPage");
const MethodPage = page(places.method, () => import("#features/method/method-page.tsx"), "MethodPage");
// Behind all others: its address is any word.
const HandedOverPage = page(
  places.handedOver,
  () => import("#features/collecting/handed-over-page.tsx"),
  "HandedOverPage",
);

/** Every place has its own address; an unknown one gets a page with a way on. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path={places.start.address}>
          <CommunityProvider>
            <StartPage />
          </CommunityProvider>
        </Route>
        <Route path={places.myData.address} component={MyDataPage} />
        <Route path={places.about.address} component={AboutPage} />
        <Route path={places.method.address} component={MethodPage} />
        <Route path={`${places.community.address}/*?`}>
          {({ communityId }) => <CommunityRoutes key={communityId} communityId={communityId} />}
        </Route>
        <Route path={places.handedOver.address}>
          {({ code }) => (/^[bi]\d/.test(code) ? <HandedOverPage code={code} /> : <NotFoundPage />)}
        </Route>
        <Route component={NotFoundPage} />
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
    // The views of a projector are one page: the next one stands there at once.
    <CommunityProvider key={isAt(places.projectorView, place) ? places.projector(communityId) : place}>
      <PagesOf community={community} />
    </CommunityProvider>
  );
}
