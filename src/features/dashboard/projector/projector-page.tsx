import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

import { type Community } from "#domain/community.ts";
import { useDashboard } from "#features/dashboard/use-dashboard.ts";
import { DistributionSection } from "#features/dashboard/whole/distribution-section.tsx";
import { DotsSection } from "#features/dashboard/whole/dots-section.tsx";
import { EmptyDashboard } from "#features/dashboard/whole/empty-dashboard.tsx";
import { RadarSection } from "#features/dashboard/whole/radar-section.tsx";
import { TrendsSection } from "#features/dashboard/whole/trends-section.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { PauseNote } from "#ui/pause-note.tsx";
import { places } from "#ui/places.ts";
import { useScreenKeys } from "#ui/screen/use-screen-keys.ts";

import { ProjectorBar } from "./projector-bar.tsx";
import { isView, VIEW_NAMES, type ViewName } from "./views.ts";

import "#features/dashboard/dashboard.css";
import "#ui/screen/screen.css";

const VIEWS = {
  dots: DotsSection,
  radar: RadarSection,
  trends: TrendsSection,
  distribution: DistributionSection,
} satisfies Record<ViewName, unknown>;

interface ProjectorPageProps {
  readonly community: Community;
  /** As the address says. */
  readonly view?: string;
}

/** One view at a time for the back of the room, whole on the screen; each has its own address (U2). */
export function ProjectorPage({ community, view: asked = "" }: ProjectorPageProps) {
  const dashboard = useDashboard(community);
  const screen = useRef<HTMLDivElement>(null);
  const view = isView(asked) ? asked : VIEW_NAMES[0];
  useWalk(community.id, view);
  const isShown = dashboard?.rounds.latest !== undefined;
  useEffect(() => {
    if (isShown) screen.current?.focus();
  }, [isShown]);
  if (dashboard === undefined) return null;
  if (!isShown) return <EmptyDashboard community={community} dashboard={dashboard} />;
  const View = VIEWS[view];
  return (
    <div className="on-screen" ref={screen} tabIndex={-1}>
      <ProjectorBar community={community} view={view} />
      <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      <PauseNote pause={dashboard.pause} />
      <View community={community} dashboard={dashboard} size="large" />
    </div>
  );
}

/** By keys to the next view and back. The way back of the browser leads to where one came from, not past the views. */
function useWalk(communityId: string, view: ViewName): void {
  const { dashboard } = useMessages();
  const [, navigate] = useLocation();
  const at = VIEW_NAMES.indexOf(view);
  const goBy = (step: 1 | -1) => {
    const next = VIEW_NAMES[at + step];
    if (next !== undefined) navigate(places.projectorView(communityId, next), { replace: true });
  };
  useScreenKeys({
    onNext: () => goBy(1),
    onPrevious: () => goBy(-1),
    onLeave: () => navigate(places.dashboard(communityId)),
  });
  useEffect(() => {
    document.title = `${dashboard.projector[view]} · Kiemkracht`;
  }, [dashboard, view]);
}
