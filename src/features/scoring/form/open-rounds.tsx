import { Link } from "wouter";

import { HELD_ROUNDS } from "#community/held-rounds.ts";
import { usePicture } from "#community/use-picture.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";

/** Rounds that were begun and not closed: going on with them comes before a new one. */
export function OpenRounds({ communityId }: { readonly communityId: string }) {
  const { scoring } = useMessages();
  const format = useFormat();
  const held = usePicture(communityId, HELD_ROUNDS) ?? [];
  const open = held.filter(({ round }) => round.status === "open");
  if (open.length === 0) return null;
  return (
    <>
      {open.map(({ round, meeting }) => (
        <Notice key={round.id} kind="good" title={scoring.newRound.openTitle}>
          <p>{scoring.newRound.openText(format.day(meeting.heldOn))}</p>
          <p>
            <Link
              className={buttonClass()}
              href={placeOfOpenRound({ ...round, roundId: round.id }, communityId)}
            >
              {scoring.newRound.goOn}
            </Link>
          </p>
        </Notice>
      ))}
      <h2>{scoring.newRound.another}</h2>
    </>
  );
}
