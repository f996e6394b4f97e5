import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { places } from "#ui/places.ts";
import { FullScreenButton } from "#ui/screen/full-screen-button.tsx";

interface RoomBarProps {
  readonly community: Community;
  readonly roundId: string;
  readonly at: number;
  readonly total: number;
  readonly onGo: (step: 1 | -1) => void;
}

/** Where the room is, a step either way, and the way back to the form. */
export function RoomBar({ community, roundId, at, total, onGo }: RoomBarProps) {
  const { collecting, dashboard, scoring } = useMessages();
  const { form } = collecting;
  return (
    <div className="on-screen__bar no-print">
      <div className="on-screen__tabs">
        <Button disabled={at === 0} onClick={() => onGo(-1)}>
          {form.previous}
        </Button>
        <Button disabled={at === total} onClick={() => onGo(1)}>
          {form.next}
        </Button>
      </div>
      <p className="on-screen__name" title={community.name}>
        <CommunityEyebrow community={community} />
      </p>
      <progress className="room__progress" value={at} max={total} aria-label={scoring.form.progressLabel} />
      <div className="on-screen__tools">
        <FullScreenButton />
        <Link className={buttonClass("quiet")} href={places.score(community.id, roundId)}>
          {dashboard.tools.leaveProjector}
        </Link>
      </div>
    </div>
  );
}
