import { Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Link } from "wouter";

import { isComing } from "#domain/rounds/coming-meeting.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { deleteMeeting } from "#storage/rows/meetings.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { headingBeside, useTakeBack } from "#view-state/use-take-back.ts";

import { EditMeeting } from "./edit-meeting.tsx";
import { MeetingDay, MeetingLinks } from "./meeting-links.tsx";

interface MeetingItemProps {
  readonly meeting: Meeting;
  /** Oldest first. */
  readonly rounds: readonly RoundResult[];
  readonly agendaId: string | undefined;
  /** An agenda comes before it is scored. */
  readonly awaitsAgenda: boolean;
}

/** One meeting with its rounds; its mode stands with its numbers (R2). */
export function MeetingItem({ meeting, rounds, agendaId, awaitsAgenda }: MeetingItemProps) {
  const { scored, vocabulary } = useMessages();
  const format = useFormat();
  const database = useDatabase();
  const [isEditing, setEditing] = useState(false);
  const editButton = useReturnFocus(isEditing);
  const { trouble, save } = useSaving();
  const takeBack = useTakeBack(save);
  const isToCome = rounds.length === 0 && isComing(meeting, rounds, today());
  const item = useRef<HTMLLIElement>(null);
  const day = format.day(meeting.heldOn);

  function remove() {
    const next = headingBeside(item.current);
    return takeBack(
      {
        act: () => deleteMeeting(database, meeting.id, true),
        text: scored.meetings.removed(day),
        undo: () => deleteMeeting(database, meeting.id, false),
      },
      () => next?.focus(),
    );
  }

  return (
    <li className="meeting" ref={item}>
      <div className="meeting__what">
        <h2 tabIndex={-1}>
          <MeetingDay
            meeting={meeting}
            roundId={rounds.at(-1)?.roundId}
            agendaId={agendaId}
            awaitsAgenda={awaitsAgenda}
          />
        </h2>
        <p className="quiet">
          {[
            // Why it is scored is not known of what is still to come.
            !isToCome && vocabulary.meetingKinds[meeting.kind],
            meeting.title,
            typeof meeting.attendance === "number" && scored.round.attendance(meeting.attendance),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {rounds.length === 0 && <p>{isToCome ? scored.meetings.planned : scored.meetings.noRound}</p>}
        {rounds.map((round) => (
          <RoundOfMeeting key={round.roundId} communityId={meeting.communityId} round={round} />
        ))}
        <MeetingLinks
          meeting={meeting}
          agendaId={agendaId}
          awaitsAgenda={awaitsAgenda}
          isToScore={rounds.length === 0 && meeting.heldOn <= today()}
        />
      </div>
      <div className="row">
        <Button
          ref={editButton}
          look="quiet"
          aria-label={scored.meetings.editOf(day)}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          <Pencil aria-hidden="true" size={18} />
          {scored.meetings.edit}
        </Button>
        <Button look="quiet" aria-label={scored.meetings.removeOf(day)} onClick={() => void remove()}>
          <Trash2 aria-hidden="true" size={18} />
          {scored.meetings.remove}
        </Button>
      </div>
      <TroubleNotice trouble={trouble} />
      {isEditing && <EditMeeting meeting={meeting} onDone={() => setEditing(false)} />}
    </li>
  );
}

interface RoundOfMeetingProps {
  readonly communityId: string;
  readonly round: RoundResult;
}

/** One round of a meeting: the way to it, whose view it is, and of how many (R2, S2). */
function RoundOfMeeting({ communityId, round }: RoundOfMeetingProps) {
  const { scored, scoring, vocabulary } = useMessages();
  const format = useFormat();
  return (
    <p>
      <Link href={places.round(communityId, round.roundId)}>
        {round.isOpen ? scored.round.goOn : scored.meetings.result}
        <span className="visually-hidden">: {scoring.viewOf(format.day(round.heldOn))}</span>
      </Link>{" "}
      <span className="quiet">
        {[
          vocabulary.modes[round.mode].name,
          hasBallots(round.mode) && !round.isOpen && scored.round.ballots(round.ballots),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>{" "}
      {round.isOpen && <span className="tag">{scored.meetings.open}</span>}
    </p>
  );
}
