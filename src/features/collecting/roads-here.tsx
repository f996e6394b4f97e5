import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { TakeCards } from "./cards/take-cards.tsx";
import { type CollectingRound } from "./collecting-round.ts";

interface RoadsHereProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** The doors to the ways in which ballots come in: from phones, and those that need nothing but this device (R3, D3, T1). */
export function RoadsHere({ community, collecting }: RoadsHereProps) {
  const { ceremony, collecting: said } = useMessages();
  const { inviting, passing, typingCards } = said;
  const { communityId, id } = collecting.round;
  return (
    <Section title={ceremony.collect.roads}>
      <Section title={inviting.road.title} level={3} className={null}>
        <p>{inviting.road.text}</p>
        <div className="row">
          <Link className={buttonClass("plain")} href={places.collectBy(communityId, id, "invite")}>
            {inviting.road.open}
          </Link>
          <Link className={buttonClass("plain")} href={places.collectBy(communityId, id, "read")}>
            {inviting.read}
          </Link>
        </div>
      </Section>
      <Section title={passing.road.title} level={3}>
        <p>{passing.road.text}</p>
        {/* In place of this page: going back from there must not lead here by accident. */}
        <Link className={buttonClass("plain")} href={places.collectBy(communityId, id, "pass")} replace>
          {passing.road.open}
        </Link>
      </Section>
      <Section title={typingCards.road.title} level={3}>
        <p>{typingCards.road.text}</p>
        <div className="row">
          <Link className={buttonClass("plain")} href={places.collectBy(communityId, id, "cards")}>
            {typingCards.road.open}
          </Link>
          <TakeCards community={community} collecting={collecting} />
        </div>
      </Section>
    </Section>
  );
}
