import { type ReactNode, useState } from "react";
import { Redirect } from "wouter";

import { type HeldRound } from "#community/held-rounds.ts";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { useFormat } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

import { type CollectingRound } from "./collecting-round.ts";
import { useCollecting } from "./use-collecting.ts";
import { useHeldRound } from "./use-held-round.ts";

interface WhileCollectingProps {
  readonly community: Community;
  readonly roundId: string;
  readonly children: (collecting: CollectingRound) => ReactNode;
}

/**
 * What is filled in on this device, for a round that collects. Once it is there it stays, whatever becomes of the round in
 * another window: what somebody is filling in must not vanish, nor the result appear in its place (R4).
 */
export function WhileCollecting({ community, roundId, children }: WhileCollectingProps) {
  const held = useHeldRound(community.id, roundId);
  const [begun, setBegun] = useState<HeldRound>();
  if (begun !== undefined) {
    return (
      <Collecting community={community} held={begun}>
        {children}
      </Collecting>
    );
  }
  if (held === undefined) return null;
  if (held === null || held.round.status === "closed" || !hasBallots(held.round.mode)) {
    return <Redirect to={places.collect(community.id, roundId)} replace />;
  }
  setBegun(held);
  return null;
}

interface CollectingProps extends Omit<WhileCollectingProps, "roundId"> {
  readonly held: HeldRound;
}

function Collecting({ community, held, children }: CollectingProps) {
  const format = useFormat();
  const looked = useCollecting(held.round, [community.name, format.day(held.meeting.heldOn)].join(", "));
  const [kept, setKept] = useState<CollectingRound>();
  if (looked?.ok === true && looked.value !== kept) setKept(looked.value);
  if (kept !== undefined) return children(kept);
  if (looked === undefined || looked.ok) return null;
  // There it stands what is wrong, and what can be done.
  return <Redirect to={places.collect(community.id, held.round.id)} replace />;
}
