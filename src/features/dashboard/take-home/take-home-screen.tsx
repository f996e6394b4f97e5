import { Link, useLocation } from "wouter";

import { type Community } from "#domain/community.ts";
import { useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { FullScreenButton } from "#ui/screen/full-screen-button.tsx";
import { useScreenKeys } from "#ui/screen/use-screen-keys.ts";

import { MakeLink } from "./make-link.tsx";

import "#ui/screen/screen.css";
import "./take-home-screen.css";

interface TakeHomeScreenProps {
  readonly community: Community;
  /** The round that the window showed, and shows again afterwards. */
  readonly roundId: string;
}

/** On the screen for the room, after the reveal: everyone points a phone at it and has the result (T4). */
export function TakeHomeScreen({ community, roundId }: TakeHomeScreenProps) {
  const { takeHome } = useMessages();
  const dashboard = useDashboard(community);
  const [, navigate] = useLocation();
  const back = places.screen(community.id, roundId);
  useScreenKeys({ onLeave: () => navigate(back) });
  if (dashboard === undefined) return null;
  const hasResult = dashboard.rounds.latest !== undefined;
  return (
    <div className="on-screen take-home-screen">
      <Page
        title={takeHome.title}
        eyebrow={community.name}
        lead={hasResult ? takeHome.lead : takeHome.nothing}
      >
        {hasResult && <MakeLink community={community} dashboard={dashboard} isForRoom />}
      </Page>
      <div className="on-screen__tools no-print">
        <FullScreenButton />
        <Link className={buttonClass("quiet")} href={back}>
          {takeHome.toScreen}
        </Link>
      </div>
    </div>
  );
}
