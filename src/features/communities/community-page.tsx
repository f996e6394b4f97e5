import { useMemo } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type CommunityView, useAttention } from "#storage/use-attention.ts";
import { Page } from "#ui/page.tsx";

import { ArchivedBanner } from "./archived-banner.tsx";
import { BackupReminder } from "./backup-reminder.tsx";
import { ExampleBanner } from "./example-banner.tsx";
import { LatestMeetings } from "./latest-meetings.tsx";
import { NextStepPanel } from "./next-step-panel.tsx";
import { StandOuts } from "./stand-outs.tsx";
import { useStateSentence } from "./use-state-sentence.ts";

import "./community-page.css";

/** How are we doing, and what now? One sentence, one next step, and what stands out. */
export function CommunityPage({ community }: { readonly community: Community }) {
  const { instrument } = useInstrument();
  const factorIds = useMemo(() => instrument.factors.map(({ id }) => id), [instrument]);
  const view = useAttention(community, factorIds);
  if (view === undefined) return null;
  return <Home community={community} view={view} />;
}

interface HomeProps {
  readonly community: Community;
  readonly view: CommunityView;
}

function Home({ community, view }: HomeProps) {
  const { app } = useMessages();
  const sentence = useStateSentence(view);
  return (
    <Page
      title={community.name}
      lead={sentence}
      {...(community.isExample && { eyebrow: <span className="tag">{app.example}</span> })}
    >
      {community.archived && <ArchivedBanner community={community} />}
      <NextStepPanel community={community} view={view} />
      <div className="home">
        <StandOuts communityId={community.id} view={view} />
        <LatestMeetings communityId={community.id} rounds={view.history.rounds} />
      </div>
      {community.isExample ? <ExampleBanner community={community} /> : <BackupReminder />}
    </Page>
  );
}
