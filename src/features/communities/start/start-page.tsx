import { lazy, Suspense } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";
import { Page } from "#ui/page.tsx";

import { ExampleDoor } from "./example-door.tsx";
import { FileDoor } from "./file-door.tsx";
import { NewCommunityForm } from "./new-community-form.tsx";
import { Seedlings } from "./seedlings.tsx";

import "./start-page.css";

// A first visit has no list yet.
const CommunityList = lazy(() => import("./community-list.tsx").then((m) => ({ default: m.CommunityList })));

/** Whose community is this? A first visit offers two doors; later on the communities stand first (U1). */
export function StartPage() {
  const communities = useCommunities();
  if (communities === undefined) return null;
  return communities.length === 0 ? <FirstVisit /> : <Welcome communities={communities} />;
}

function FirstVisit() {
  const { start } = useMessages().communities;
  return (
    <Page title={start.welcome.title} lead={start.welcome.lead}>
      <Seedlings />
      <div className="doors">
        <section className="door" aria-labelledby="door-own">
          <h2 id="door-own">{start.own.title}</h2>
          <p className="quiet">{start.own.text}</p>
          <NewCommunityForm look="primary" />
        </section>
        <section className="door" aria-labelledby="door-example">
          <h2 id="door-example">{start.example.title}</h2>
          <p className="quiet">{start.example.text}</p>
          <ExampleDoor />
        </section>
      </div>
      <p className="start__foot">
        <span className="quiet">{start.welcome.promise}</span> <FileDoor />
      </p>
    </Page>
  );
}

function Welcome({ communities }: { readonly communities: readonly Community[] }) {
  const { start } = useMessages().communities;
  const hasExample = communities.some(({ isExample }) => isExample);
  const hasOwn = communities.some(({ isExample }) => !isExample);
  return (
    <Page narrow title={start.list.title}>
      <Suspense fallback={null}>
        <CommunityList communities={communities} />
      </Suspense>
      <section className="section" aria-labelledby="another">
        <h2 id="another">{hasOwn ? start.own.another : start.own.title}</h2>
        <NewCommunityForm look={hasOwn ? "plain" : "primary"} />
      </section>
      <div className="start__foot stack">
        {!hasExample && <ExampleDoor />}
        <FileDoor />
      </div>
    </Page>
  );
}
