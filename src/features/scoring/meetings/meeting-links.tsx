import { Link } from "wouter";

import { type Meeting } from "#domain/rounds/meeting.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { carryingMeeting } from "#ui/carried-meeting.ts";
import { places } from "#ui/places.ts";

interface MeetingLinkProps {
  readonly meeting: Meeting;
  /** Of its last round; absent while nothing was scored. */
  readonly roundId: string | undefined;
  readonly agendaId: string | undefined;
  /** An agenda comes before it is scored. */
  readonly awaitsAgenda: boolean;
}

/** The day of a meeting; it leads to what there is of it: its result, its agenda, or else the page on which that is made. */
export function MeetingDay({ meeting, roundId, agendaId, awaitsAgenda }: MeetingLinkProps) {
  const format = useFormat();
  const day = format.day(meeting.heldOn);
  if (roundId !== undefined) return <Link href={places.round(meeting.communityId, roundId)}>{day}</Link>;
  if (agendaId !== undefined) return <Link href={places.agenda(meeting.communityId, agendaId)}>{day}</Link>;
  const step = awaitsAgenda ? places.agendas(meeting.communityId) : places.newRound(meeting.communityId);
  return (
    <Link href={step} state={carryingMeeting(meeting.id)}>
      {day}
    </Link>
  );
}

interface MeetingLinksProps extends Omit<MeetingLinkProps, "roundId"> {
  /** It was held and nothing was scored, or it is today. */
  readonly isToScore: boolean;
}

/** What else there is of a meeting: its agenda, and the way to score the very meeting that was planned (R1). */
export function MeetingLinks({ meeting, agendaId, awaitsAgenda, isToScore }: MeetingLinksProps) {
  const { meetings } = useMessages().scored;
  const format = useFormat();
  const day = <span className="visually-hidden">: {format.day(meeting.heldOn)}</span>;
  return (
    <>
      {agendaId !== undefined && (
        <p>
          <Link href={places.agenda(meeting.communityId, agendaId)}>
            {meetings.agenda}
            {day}
          </Link>
        </p>
      )}
      {awaitsAgenda && (
        <p>
          <Link href={places.agendas(meeting.communityId)} state={carryingMeeting(meeting.id)}>
            {meetings.makeAgenda}
            {day}
          </Link>
        </p>
      )}
      {isToScore && (
        <p>
          <Link href={places.newRound(meeting.communityId)} state={carryingMeeting(meeting.id)}>
            {meetings.scoreThis}
            {day}
          </Link>
        </p>
      )}
    </>
  );
}
