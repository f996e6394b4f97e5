import { useMemo, useRef } from "react";
import { Link, Redirect } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { ScoreAgain } from "#features/collecting/again/score-again.tsx";
import { hiddenRoundText } from "#i18n/hidden-round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button, buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";
import { useTalkPlace } from "#view-state/talk-place.ts";

import { FactorInTalk } from "./factor-in-talk.tsx";
import { OpenScreen } from "./open-screen.tsx";
import { TalkList } from "./talk-list.tsx";
import { TalkTimer } from "./talk-timer.tsx";
import { useLead } from "./use-in-step.ts";
import { type Talk, useTalk } from "./use-talk.ts";

import "./talk.css";

/** After the reveal: what the group talks about, one factor at a time, beginning where it differs most. */
export function TalkPage({
  community,
  roundId,
}: {
  readonly community: Community;
  readonly roundId: string;
}) {
  const talk = useTalk(community.id, roundId);
  const { ceremony, scored } = useMessages();
  const format = useFormat();
  if (talk === undefined) return null;
  if (talk === null) return <Redirect to={places.meetings(community.id)} replace />;
  const { result } = talk;
  // R4: nothing of a round is told before its reveal.
  if (result.isOpen) return <Redirect to={placeOfOpenRound(result, community.id)} replace />;
  if (!hasBallots(result.mode)) return <Redirect to={places.round(community.id, roundId)} replace />;
  const [first] = talk.order;
  return (
    <Page
      narrow
      title={ceremony.talk.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={`${format.day(result.heldOn)} · ${scored.round.ballots(result.ballots)}`}
    >
      {result.hidden || first === undefined ? (
        <NothingToTell community={community} talk={talk} />
      ) : (
        <TalkAbout community={community} talk={talk} first={first} />
      )}
    </Page>
  );
}

/** Fewer forms than the threshold (R5): the truth, and what is left to do. */
function NothingToTell({ community, talk }: { readonly community: Community; readonly talk: Talk }) {
  const { ceremony, scored } = useMessages();
  const { result } = talk;
  return (
    <>
      <Notice kind="quiet">
        <p>{result.hidden ? hiddenRoundText(result, scored) : ceremony.talk.nothing}</p>
        <p>{ceremony.reveal.instead}</p>
      </Notice>
      <Link className={buttonClass("primary")} href={places.newRound(community.id)}>
        {ceremony.talk.newRound}
      </Link>
    </>
  );
}

interface TalkAboutProps {
  readonly community: Community;
  readonly talk: Talk;
  readonly first: FactorId;
}

function TalkAbout({ community, talk, first }: TalkAboutProps) {
  const { talk: said } = useMessages().ceremony;
  const { texts } = useInstrument();
  const { at, go: remember } = useTalkPlace();
  const roundId = talk.round.id;
  const isHere = at?.roundId === roundId && talk.order.includes(at.factorId);
  const { factorId, endsAt } = isHere ? at : { factorId: first, endsAt: null };
  const heading = useRef<HTMLHeadingElement>(null);
  useLead(
    roundId,
    useMemo(() => ({ factorId, endsAt }), [factorId, endsAt]),
  );
  const next = talk.order[talk.order.indexOf(factorId) + 1];

  function go(to: FactorId) {
    remember({ roundId, factorId: to, endsAt: null });
    heading.current?.focus();
  }

  return (
    <>
      <Section title={texts.factors[factorId]?.name ?? factorId} heading={heading} className={null}>
        <FactorInTalk talk={talk} factorId={factorId} />
      </Section>
      <TalkTimer endsAt={endsAt} onChange={(ends) => remember({ roundId, factorId, endsAt: ends })} />
      <div className="row talk__next">
        {next === undefined ? (
          <Link className={buttonClass("primary", "large")} href={places.dashboard(community.id)}>
            {said.toDashboard}
          </Link>
        ) : (
          <>
            <Button look="primary" size="large" onClick={() => go(next)}>
              {said.next(texts.factors[next]?.shortLabel ?? next)}
            </Button>
            <Link className={buttonClass("quiet")} href={places.dashboard(community.id)}>
              {said.toDashboard}
            </Link>
          </>
        )}
      </div>
      <ScoreAgain talk={talk} now={factorId} />
      <OpenScreen communityId={community.id} roundId={roundId} />
      <p>
        <Link href={places.takeHome(community.id)}>{said.takeHome}</Link>
      </p>
      <TalkList community={community} talk={talk} now={factorId} onChoose={go} />
    </>
  );
}
