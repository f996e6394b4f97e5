import { type AgendaPoint } from "#domain/agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Day } from "#domain/row.ts";

import { isComing, type MeetingRows } from "./next-meeting.ts";

/** An agenda as it stands in a list. */
export interface ListedAgenda {
  readonly id: string;
  readonly heldOn: Day;
  /** Of its meeting; may be empty. */
  readonly title: string;
  readonly points: number;
  /** Of all points together. */
  readonly minutes: number;
  readonly isComing: boolean;
}

interface AgendaLists {
  /** Of meetings still to be held, the first one first. */
  readonly coming: readonly ListedAgenda[];
  /** Of meetings that were held, the last one first. */
  readonly earlier: readonly ListedAgenda[];
}

/** Every agenda whose meeting is there, by day. */
export function listAgendas(
  { meetings, agendas, rounds }: MeetingRows,
  points: readonly AgendaPoint[],
  today: Day,
): AgendaLists {
  const byMeeting = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const listed = agendas
    .flatMap((agenda): readonly ListedAgenda[] => {
      const meeting = byMeeting.get(agenda.meetingId);
      if (meeting === undefined) return [];
      const own = points.filter(({ agendaId }) => agendaId === agenda.id);
      const minutes = own.reduce((sum, point) => sum + point.minutes, 0);
      return [
        {
          id: agenda.id,
          heldOn: meeting.heldOn,
          title: meeting.title.trim(),
          points: own.length,
          minutes,
          isComing: isComing(meeting, rounds, today),
        },
      ];
    })
    .toSorted((a, b) => byCodeUnit(a.heldOn, b.heldOn) || byCodeUnit(a.id, b.id));
  return {
    coming: listed.filter((agenda) => agenda.isComing),
    earlier: listed.filter((agenda) => !agenda.isComing).toReversed(),
  };
}
