import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { places } from "#ui/places.ts";
import { FullScreenButton } from "#ui/screen/full-screen-button.tsx";

import { VIEW_NAMES, type ViewName } from "./views.ts";

interface ProjectorBarProps {
  readonly community: Community;
  readonly view: ViewName;
}

/** From view to view, and back to the window and the dashboard. */
export function ProjectorBar({ community, view }: ProjectorBarProps) {
  const { dashboard: texts } = useMessages();
  return (
    <div className="on-screen__bar no-print">
      <nav className="on-screen__tabs" aria-label={texts.projector.views}>
        {VIEW_NAMES.map((name) => (
          <Link
            key={name}
            className={buttonClass()}
            href={places.projectorView(community.id, name)}
            replace
            aria-current={view === name ? "page" : undefined}
          >
            {texts.projector[name]}
          </Link>
        ))}
      </nav>
      <h1 className="on-screen__name" title={community.name}>
        <CommunityEyebrow community={community} />
      </h1>
      <div className="on-screen__tools">
        <Link className={buttonClass("quiet")} href={places.takeHome(community.id)}>
          {texts.tools.takeHome}
        </Link>
        <FullScreenButton />
        <Link className={buttonClass("quiet")} href={places.dashboard(community.id)}>
          {texts.tools.leaveProjector}
        </Link>
      </div>
    </div>
  );
}
