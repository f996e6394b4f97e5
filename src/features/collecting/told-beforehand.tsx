import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Fold } from "#ui/fold.tsx";
import { places } from "#ui/places.ts";

import { type CollectingRound } from "./collecting-round.ts";

/** What everyone is told before the first answer, from what the round froze (R5), and what becomes of a device that is lost. */
export function ToldBeforehand({
  collecting: { round, invitation },
}: {
  readonly collecting: CollectingRound;
}) {
  const { ceremony, collecting } = useMessages();
  const { threshold, remarks, asksKind } = invitation;
  return (
    <Fold title={ceremony.told.title}>
      <BallotPromise words={collecting.form} threshold={threshold} remarks={remarks} asksKind={asksKind} />
      <p>{ceremony.told.lost}</p>
      <p>
        <Link href={places.collectBy(round.communityId, round.id, "privacy")}>{ceremony.told.note}</Link>
      </p>
    </Fold>
  );
}
