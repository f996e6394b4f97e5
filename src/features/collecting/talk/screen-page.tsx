import { Link, Redirect, useLocation } from "wouter";

import { AnswerDistribution } from "#charts/distribution/answer-distribution.tsx";
import { distributionRows } from "#charts/distribution/distribution-rows.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { hiddenRoundText } from "#i18n/hidden-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { FullScreenButton } from "#ui/screen/full-screen-button.tsx";
import { TimeLeft } from "#ui/screen/time-left.tsx";
import { useScreenKeys } from "#ui/screen/use-screen-keys.ts";

import { FactorInTalk } from "./factor-in-talk.tsx";
import { ScreenCount } from "./screen-count.tsx";
import { useFollowed } from "./use-in-step.ts";
import { type Talk, useTalk } from "./use-talk.ts";

import "./talk.css";
import "#ui/screen/screen.css";

/**
 * For the back of the room, in a window of its own that follows the manager's: before the reveal how many are in and nothing
 * else (R4), after it what is talked about. No names, and only remarks that everyone may read (R5, G6).
 */
export function ScreenPage({
  community,
  roundId,
}: {
  readonly community: Community;
  readonly roundId: string;
}) {
  const talk = useTalk(community.id, roundId);
  const { ceremony } = useMessages();
  const [, navigate] = useLocation();
  // After the talk people may score again (R8).
  const collecting = talk?.result.isOpen === true ? talk.round : talk?.again;
  const back = collecting ? places.collect(community.id, collecting.id) : places.talk(community.id, roundId);
  useScreenKeys({ onLeave: () => navigate(back) });
  if (talk === undefined) return null;
  if (talk === null || !hasBallots(talk.result.mode))
    return <Redirect to={places.meetings(community.id)} replace />;
  const isTold = collecting === undefined && !talk.result.hidden;
  return (
    <div className="on-screen screen">
      {collecting !== undefined ? (
        <ScreenCount community={community} round={collecting} />
      ) : (
        <WhileTalking community={community} talk={talk} />
      )}
      <div className="on-screen__tools no-print">
        {isTold && (
          <Link className={buttonClass("quiet")} href={places.takeHomeOnScreen(community.id, roundId)}>
            {ceremony.talk.takeHome}
          </Link>
        )}
        <FullScreenButton />
        <Link className={buttonClass("quiet")} href={back}>
          {ceremony.screen.leave}
        </Link>
      </div>
    </div>
  );
}

function WhileTalking({ community, talk }: { readonly community: Community; readonly talk: Talk }) {
  const { ceremony, scored } = useMessages();
  const { instrument, texts } = useInstrument();
  const followed = useFollowed(talk.round.id);
  const { result, order } = talk;
  const name = followed && texts.factors[followed.factorId]?.name;
  const rows = distributionRows(result, instrument, texts, "shortLabel");
  return (
    <Page title={name ?? ceremony.talk.title} eyebrow={community.name}>
      {result.hidden ? (
        <Notice kind="quiet">
          <p>{hiddenRoundText(result, scored)}</p>
        </Notice>
      ) : followed !== undefined && order.includes(followed.factorId) ? (
        <>
          <FactorInTalk talk={talk} factorId={followed.factorId} size="large" />
          <TimeLeft endsAt={followed.endsAt} />
        </>
      ) : (
        <AnswerDistribution
          rows={order.flatMap((id) => rows.filter(({ factorId }) => factorId === id))}
          pointLabels={texts.points}
          title={scored.round.ballots(result.ballots)}
          size="large"
          level={2}
        />
      )}
    </Page>
  );
}
