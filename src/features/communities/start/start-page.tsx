import { lazy, Suspense } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useCommunities } from "#storage/live/use-communities.ts";
import { Page } from "#ui/page.tsx";
import { Section } from "#ui/section.tsx";

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
        <Section className="door" title={start.own.title}>
          <p className="quiet">{start.own.text}</p>
          <NewCommunityForm look="primary" />
        </Section>
        <Section className="door" title={start.example.title}>
          <p className="quiet">{start.example.text}</p>
          <ExampleDoor />
        </Section>
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
      <Section title={hasOwn ? start.own.another : start.own.title}>
        <NewCommunityForm look={hasOwn ? "plain" : "primary"} />
      </Section>
      <div className="start__foot stack">
        {!hasExample && <ExampleDoor />}
        <FileDoor />
      </div>
    </Page>
  );
}
