import { useLocation } from "wouter";

import { type Round } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { giveUpRound } from "#storage/pool/open-collecting-round.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { placeOfTalk } from "./again/place-of-talk.ts";
import { AskFirst } from "./ask-first.tsx";

interface GiveUpProps {
  readonly round: Round;
  readonly countIn: number;
  readonly button: string;
}

/** The end of a round that is not counted: what is in is destroyed unread (R4). */
export function GiveUp({ round, countIn, button }: GiveUpProps) {
  const { giveUp } = useMessages().ceremony;
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();

  async function stop() {
    const stopped = await save(() => giveUpRound(database, round));
    if (!stopped.ok) return;
    navigate(typeof round.againOf === "string" ? placeOfTalk(round) : places.meetings(round.communityId));
  }

  return (
    <>
      <AskFirst
        button={button}
        title={giveUp.ask(countIn)}
        now={giveUp.now}
        wait={giveUp.wait}
        busy={busy}
        onNow={() => void stop()}
      >
        <p>{giveUp.gone}</p>
      </AskFirst>
      <TroubleNotice trouble={trouble} />
    </>
  );
}
