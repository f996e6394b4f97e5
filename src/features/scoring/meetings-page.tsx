import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { meetingsInOrder } from "#domain/order-of-rounds.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useLiveRows } from "#storage/use-live-rows.ts";
import { useResults } from "#storage/use-results.ts";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { MeetingItem } from "./meeting-item.tsx";

import "./scoring.css";

/** Everything scored or planned, newest first. */
export function MeetingsPage({ community }: { readonly community: Community }) {
  const { scoring } = useMessages();
  const meetings = useLiveRows("meetings", community.id);
  const results = useResults(community.id);
  if (meetings === undefined || results === undefined) return null;
  const newestFirst = meetingsInOrder(meetings, results).toReversed();
  return (
    <Page
      title={scoring.meetings.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={meetings.length === 0 ? scoring.meetings.none : scoring.meetings.lead}
    >
      <div className="row">
        <Link className={buttonClass("primary")} href={places.newRound(community.id)}>
          {scoring.meetings.newRound}
        </Link>
        <Link className={buttonClass()} href={places.importing(community.id)}>
          {scoring.meetings.importing}
        </Link>
      </div>
      <ul className="meetings">
        {newestFirst.map((meeting) => (
          <MeetingItem
            key={meeting.id}
            meeting={meeting}
            rounds={results.filter(({ meetingId }) => meetingId === meeting.id)}
          />
        ))}
      </ul>
    </Page>
  );
}
