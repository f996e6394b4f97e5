import { useState } from "react";
import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { PauseNote } from "#ui/pause-note.tsx";
import { places } from "#ui/places.ts";

import { DistributionSection } from "./distribution-section.tsx";
import { DotsSection } from "./dots-section.tsx";
import { EmptyDashboard } from "./empty-dashboard.tsx";
import { RadarSection } from "./radar-section.tsx";
import { TrendsSection } from "./trends-section.tsx";

import "#features/dashboard/dashboard.css";

const VIEWS = {
  dots: DotsSection,
  radar: RadarSection,
  trends: TrendsSection,
  distribution: DistributionSection,
};
const VIEW_NAMES = ["dots", "radar", "trends", "distribution"] as const;

/** One view at a time, large, for the back of the room (U2). */
export function ProjectorPage({ community }: { readonly community: Community }) {
  const { dashboard: texts } = useMessages();
  const dashboard = useDashboard(community);
  const [view, setView] = useState<(typeof VIEW_NAMES)[number]>("dots");
  if (dashboard === undefined) return null;
  if (dashboard.rounds.latest === undefined)
    return <EmptyDashboard community={community} dashboard={dashboard} />;
  const View = VIEWS[view];
  return (
    <div className="projector">
      <div className="projector__bar no-print">
        <div className="projector__views" role="group" aria-label={texts.projector.views}>
          {VIEW_NAMES.map((name) => (
            <Button key={name} aria-pressed={view === name} onClick={() => setView(name)}>
              {texts.projector[name]}
            </Button>
          ))}
        </div>
        <h1 className="projector__community">
          <CommunityEyebrow community={community} />
        </h1>
        <Link className={buttonClass("quiet")} href={places.takeHome(community.id)}>
          {texts.tools.takeHome}
        </Link>
        <Link className={buttonClass("quiet")} href={places.dashboard(community.id)}>
          {texts.tools.leaveProjector}
        </Link>
      </div>
      <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      <PauseNote pause={dashboard.pause} />
      <View community={community} dashboard={dashboard} size="large" />
    </div>
  );
}
