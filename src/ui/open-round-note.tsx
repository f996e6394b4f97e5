import { type RoundResult } from "#domain/rounds/round-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { placeOfOpenRound } from "./place-of-round.ts";

interface OpenRoundNoteProps {
  readonly communityId: string;
  /** Oldest first. */
  readonly openRounds: readonly RoundResult[];
}

/** Says, wherever numbers are shown, that there is a round that they know nothing of yet (R4). Nothing when there is none. */
export function OpenRoundNote({ communityId, openRounds }: OpenRoundNoteProps) {
  const { openRound } = useMessages().dashboard;
  const format = useFormat();
  const last = openRounds.at(-1);
  if (last === undefined) return null;
  return (
    <p className="quiet">
      {openRound.text(format.day(last.heldOn), openRounds.length)}{" "}
      <a className="no-print" href={`#${placeOfOpenRound(last, communityId)}`}>
        {openRound.goOn}
      </a>
    </p>
  );
}
