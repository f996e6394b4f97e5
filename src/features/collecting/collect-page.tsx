import { Redirect } from "wouter";

import { type HeldRound } from "#community/held-rounds.ts";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Round } from "#domain/rounds/round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type PoolError } from "#storage/pool/pool-error.ts";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Fold } from "#ui/fold.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { BesideBefore } from "./again/beside-before.tsx";
import { placeOfTalk } from "./again/place-of-talk.ts";
import { type CollectingRound } from "./collecting-round.ts";
import { CountIn } from "./count-in.tsx";
import { GiveUp } from "./give-up.tsx";
import { RevealSection } from "./reveal-section.tsx";
import { RoadsHere } from "./roads-here.tsx";
import { OpenScreen } from "./talk/open-screen.tsx";
import { ToldBeforehand } from "./told-beforehand.tsx";
import { useCollecting } from "./use-collecting.ts";
import { useHeldRound } from "./use-held-round.ts";

import "./collecting.css";

/** While everyone scores: how many are in, how they come in, and the step to what they say together (R3 to R5). */
export function CollectPage({
  community,
  roundId,
}: {
  readonly community: Community;
  readonly roundId: string;
}) {
  const held = useHeldRound(community.id, roundId);
  if (held === undefined) return null;
  if (held === null) return <Redirect to={places.meetings(community.id)} replace />;
  // Counted, in this window or another one: nothing comes in any more (R4).
  if (held.round.status === "closed" || !hasBallots(held.round.mode)) {
    return <Redirect to={placeOfTalk(held.round)} replace />;
  }
  return <OpenRound community={community} held={held} />;
}

function OpenRound({ community, held }: { readonly community: Community; readonly held: HeldRound }) {
  const { ceremony } = useMessages();
  const format = useFormat();
  const { round, meeting } = held;
  const day = format.day(meeting.heldOn);
  const collecting = useCollecting(round, [community.name, day].join(", "));
  if (collecting === undefined) return null;
  return (
    <Page
      narrow
      title={typeof round.againOf === "string" ? ceremony.again.title : ceremony.collect.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={[day, meeting.title].filter(Boolean).join(" · ")}
    >
      {collecting.ok ? (
        <Collecting community={community} collecting={collecting.value} />
      ) : (
        <NotCollecting round={round} trouble={collecting.error} />
      )}
    </Page>
  );
}

interface CollectingProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** What keeps a round from collecting here. Only one whose forms are nowhere is let go of: elsewhere they may be safe. */
function NotCollecting({ round, trouble }: { readonly round: Round; readonly trouble: PoolError }) {
  const { collect } = useMessages().ceremony;
  return (
    <>
      <TroubleNotice trouble={trouble} />
      {trouble.type === "PoolLost" && (
        <>
          <p>{collect.lostElsewhere}</p>
          <GiveUp round={round} countIn={0} button={collect.lostRemove} />
        </>
      )}
    </>
  );
}

function Collecting({ community, collecting }: CollectingProps) {
  const { giveUp } = useMessages().ceremony;
  const { round, countIn, isFull } = collecting;
  return (
    <>
      <CountIn countIn={countIn} threshold={round.threshold} />
      <TroubleNotice trouble={isFull ? { type: "PoolFull" } : undefined} />
      <ToldBeforehand collecting={collecting} />
      {typeof round.againOf === "string" && <BesideBefore round={round} againOf={round.againOf} />}
      <OpenScreen communityId={round.communityId} roundId={round.againOf ?? round.id} />
      <RoadsHere community={community} collecting={collecting} />
      <RevealSection collecting={collecting} />
      <Fold title={giveUp.title}>
        <p>{giveUp.text}</p>
        <GiveUp round={round} countIn={countIn} button={giveUp.button} />
      </Fold>
    </>
  );
}
