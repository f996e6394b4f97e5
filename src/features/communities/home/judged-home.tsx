import { useMemo } from "react";

import { type CommunityView } from "#community/community-view.ts";
import { useAttention } from "#community/use-attention.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { BackupReminder } from "#features/communities/start/backup-reminder.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { PauseNote } from "#ui/pause-note.tsx";

import { HomePage } from "./home-page.tsx";
import { LatestMeetings } from "./latest-meetings.tsx";
import { NextStepPanel } from "./next-step-panel.tsx";
import { PressingActions } from "./pressing-actions.tsx";
import { useNextStep } from "./use-next-step.ts";
import { useStateSentence } from "./use-state-sentence.ts";

/** Once something was scored: one sentence, one next step, and the meetings. How it stands is on the dashboard. */
export function JudgedHome({ community }: { readonly community: Community }) {
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
  const sentence = useStateSentence(view);
  const step = useNextStep(community.id, view);
  const rounds = [...view.history.rounds, ...view.openRounds];
  return (
    <HomePage community={community} sentence={sentence}>
      <PauseNote pause={view.pause} />
      {step && <NextStepPanel communityId={community.id} step={step} hasRounds={rounds.length > 0} />}
      <div className="home">
        <PressingActions communityId={community.id} />
        <LatestMeetings communityId={community.id} rounds={rounds.toSorted(byTime)} />
      </div>
      <OwnLimitsNote community={community} />
      {!community.isExample && <BackupReminder />}
    </HomePage>
  );
}
