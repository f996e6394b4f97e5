import { Link } from "wouter";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useLiveRows } from "#storage/use-live-rows.ts";
import { buttonClass } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";

/** Rounds that were begun and not closed: going on with them comes before a new one. */
export function OpenRounds({ communityId }: { readonly communityId: string }) {
  const { scoring } = useMessages();
  const format = useFormat();
  const rounds = useLiveRows("rounds", communityId) ?? [];
  const meetings = useLiveRows("meetings", communityId) ?? [];
  const open = rounds.flatMap((round) => {
    const meeting = meetings.find(({ id }) => id === round.meetingId);
    return round.status === "open" && round.mode !== "individual" && meeting !== undefined
      ? [{ round, meeting }]
      : [];
  });
  if (open.length === 0) return null;
  return (
    <>
      {open.map(({ round, meeting }) => (
        <Notice key={round.id} kind="good" title={scoring.newRound.openTitle}>
          <p>{scoring.newRound.openText(format.day(meeting.heldOn))}</p>
          <p>
            <Link className={buttonClass()} href={places.score(communityId, round.id)}>
              {scoring.newRound.goOn}
            </Link>
          </p>
        </Notice>
      ))}
      <h2>{scoring.newRound.another}</h2>
    </>
  );
}
