import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { TypeCards } from "./type-cards.tsx";

interface CardsPageProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

export function CardsPage({ community, collecting }: CardsPageProps) {
  const { typingCards } = useMessages().collecting;
  return (
    <Page
      narrow
      title={typingCards.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={typingCards.lead}
    >
      <TypeCards collecting={collecting} />
      <p>
        <Link className={buttonClass("quiet")} href={places.collect(community.id, collecting.round.id)}>
          {typingCards.end}
        </Link>
      </p>
    </Page>
  );
}
