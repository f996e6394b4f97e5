import { Link } from "wouter";

import { HELD_ROUNDS } from "#community/held-rounds.ts";
import { usePicture } from "#community/use-picture.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

interface SameDayProps {
  readonly communityId: string;
  readonly heldOn: string;
}

/** Tells of rounds that are there already of the chosen day; a second one may be meant, so it only tells. */
export function SameDay({ communityId, heldOn }: SameDayProps) {
  const { scoring, vocabulary } = useMessages();
  const format = useFormat();
  const held = usePicture(communityId, HELD_ROUNDS) ?? [];
  // What was scored again after a talk is part of its round (R8).
  const there = held.filter(({ meeting, round }) => meeting.heldOn === heldOn && round.againOf == null);
  return (
    <div role="status">
      {there.length > 0 && (
        <p>
          {scoring.newRound.sameDay(there.length)}{" "}
          {there.map(({ round }, index) => (
            <span key={round.id}>
              {index > 0 && " · "}
              <Link href={places.round(communityId, round.id)}>
                {vocabulary.modes[round.mode].name}
                <span className="visually-hidden">: {scoring.viewOf(format.day(heldOn))}</span>
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
