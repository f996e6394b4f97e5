import { type ComponentType } from "react";
import { Redirect } from "wouter";

import { type Community } from "#domain/community.ts";
import { places } from "#ui/places.ts";

import { CardsPage } from "./cards/cards-page.tsx";
import { type CollectingRound } from "./collecting-round.ts";
import { InvitePage } from "./invite/invite-page.tsx";
import { PassDevice } from "./pass/pass-device.tsx";
import { PrivacyNote } from "./privacy-note.tsx";
import { ReadCodesPage } from "./read-codes/read-codes-page.tsx";
import { ROADS } from "./roads.ts";
import { WhileCollecting } from "./while-collecting.tsx";

interface RoadProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

const PAGES: Readonly<Record<(typeof ROADS)[number], ComponentType<RoadProps>>> = {
  invite: InvitePage,
  read: ReadCodesPage,
  pass: PassDevice,
  cards: CardsPage,
  privacy: PrivacyNote,
};

interface RoadPageProps {
  readonly community: Community;
  readonly roundId: string;
  readonly road: string;
}

/** A way in which ballots come in on this device: from phones, by hand to hand, or from paper (R3, D3, T1). */
export function RoadPage({ community, roundId, road }: RoadPageProps) {
  const known = ROADS.find((name) => name === road);
  if (known === undefined) return <Redirect to={places.collect(community.id, roundId)} replace />;
  const Road = PAGES[known];
  return (
    <WhileCollecting community={community} roundId={roundId}>
      {(collecting) => <Road community={community} collecting={collecting} />}
    </WhileCollecting>
  );
}
