import { Link } from "wouter";

import { HELD_ROUNDS } from "#community/held-rounds.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { Notice } from "#ui/notice.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";

/** So many are in sight; one that is farther away is scored from the list of meetings. */
const SHOWN = 5;

interface WhichMeetingProps {
  readonly toScore: readonly Meeting[];
  /** The one that is scored; nothing for one that is not there yet. */
  readonly meeting: Meeting | null | undefined;
  readonly onChange: (meeting: Meeting | null) => void;
}

/** The meetings that wait to be scored, so that a round is of the one that was planned (R1). */
export function WhichMeeting({ toScore, meeting, onChange }: WhichMeetingProps) {
  const { scored } = useMessages();
  const format = useFormat();
  const shown = toScore.filter((one, index) => index < SHOWN || one.id === meeting?.id);
  return (
    <Radios
      legend={scored.which.legend}
      value={meeting?.id ?? null}
      choices={[
        ...shown.map(({ id, heldOn, title }) => ({
          value: id,
          label: [format.day(heldOn), title.trim()].filter(Boolean).join(" · "),
        })),
        { value: null, label: scored.which.another },
      ]}
      onChange={(chosen) => onChange(shown.find(({ id }) => id === chosen) ?? null)}
    />
  );
}

interface SameDayProps {
  readonly communityId: string;
  readonly heldOn: string;
}

/** Tells of rounds that are there already of the chosen day; a second one may be meant, so it only tells. */
export function SameDay({ communityId, heldOn }: SameDayProps) {
  const { scored, scoring, vocabulary } = useMessages();
  const format = useFormat();
  const held = usePicture(communityId, HELD_ROUNDS) ?? [];
  // What was scored again after a talk is part of its round (R8).
  const there = held.filter(({ meeting, round }) => meeting.heldOn === heldOn && round.againOf == null);
  return (
    <div role="status">
      {there.length > 0 && (
        <p>
          {scored.which.sameDay(there.length)}{" "}
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

/** Rounds that were begun and not closed: going on with them comes before a new one. */
export function OpenRounds({ communityId }: { readonly communityId: string }) {
  const { scored } = useMessages();
  const format = useFormat();
  const held = usePicture(communityId, HELD_ROUNDS) ?? [];
  const open = held.filter(({ round }) => round.status === "open");
  if (open.length === 0) return null;
  return (
    <>
      {open.map(({ round, meeting }) => (
        <Notice key={round.id} kind="good" title={scored.begun.title}>
          <p>{scored.begun.text(format.day(meeting.heldOn))}</p>
          <p>
            <Link
              className={buttonClass()}
              href={placeOfOpenRound({ ...round, roundId: round.id }, communityId)}
            >
              {scored.begun.goOn}
            </Link>
          </p>
        </Notice>
      ))}
      <h2>{scored.begun.another}</h2>
    </>
  );
}
