import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type RoundResult } from "#domain/round-result.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

interface EmptyDashboardProps {
  readonly community: Community;
  readonly hidden: RoundResult | undefined;
}

/** Before anything can be shown: what will be here and how to get it; or why it stays confidential (R5). */
export function EmptyDashboard({ community, hidden }: EmptyDashboardProps) {
  const { dashboard } = useMessages();
  const words =
    hidden === undefined
      ? { title: dashboard.empty.title, text: dashboard.empty.text, next: dashboard.empty.next }
      : {
          title: dashboard.onlyHidden.title,
          text: dashboard.onlyHidden.text(hidden.ballots, hidden.threshold),
          next: dashboard.onlyHidden.next,
        };
  return (
    <Page narrow title={words.title} eyebrow={<CommunityEyebrow community={community} />} lead={words.text}>
      <Link className={buttonClass("primary", "large")} href={places.newRound(community.id)}>
        {words.next}
      </Link>
    </Page>
  );
}
