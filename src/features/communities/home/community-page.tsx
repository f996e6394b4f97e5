import { lazy, Suspense } from "react";

import { ROUNDS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";

import { HomePage } from "./home-page.tsx";
import { NextStepPanel } from "./next-step-panel.tsx";

// On the way to the first score there is nothing to judge yet, so what judges is fetched after it.
const JudgedHome = lazy(() => import("./judged-home.tsx").then((m) => ({ default: m.JudgedHome })));

/** How are we doing, and what now? */
export function CommunityPage({ community }: { readonly community: Community }) {
  const rounds = usePicture(community.id, ROUNDS);
  if (rounds === undefined) return null;
  if (rounds.length === 0) return <FirstHome community={community} />;
  return (
    <Suspense fallback={null}>
      <JudgedHome community={community} />
    </Suspense>
  );
}

/** Before the first round: one sentence, and scoring is the next step whatever else is there (U1). */
function FirstHome({ community }: { readonly community: Community }) {
  const { communities } = useMessages();
  return (
    <HomePage community={community} sentence={communities.home.notScored}>
      <NextStepPanel
        communityId={community.id}
        step={{ type: "scoreFirst", day: today() }}
        hasRounds={false}
      />
    </HomePage>
  );
}
