import { type Agenda } from "#domain/agenda.ts";
import { type Meeting } from "#domain/meeting.ts";
import { type Day } from "#domain/row.ts";

/** The rows that tell when the next meeting is, and which meetings have an agenda. */
export interface MeetingRows {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
}

/**
 * The day that the next meeting is expected on: a planned meeting without an agenda, or else the last meeting
 * and as many times the rhythm as it takes to get past today.
 *
 * @param rhythmWeeks weeks between two meetings, 1 or more
 */
export function nextMeetingDay(rows: MeetingRows, rhythmWeeks: number, today: Day): Day {
  const planned = plannedMeetings(rows, today)[0];
  if (planned !== undefined) return planned.heldOn;
  const last = rows.meetings.reduce((latest, { heldOn }) => (heldOn > latest ? heldOn : latest), "");
  let day = addWeeks(last === "" ? today : last, rhythmWeeks);
  while (day <= today) day = addWeeks(day, rhythmWeeks);
  return day;
}

/** Meetings from today on that have no agenda yet, the first one first. */
export function plannedMeetings({ meetings, agendas }: MeetingRows, today: Day): readonly Meeting[] {
  const taken = new Set(agendas.map(({ meetingId }) => meetingId));
  return meetings
    .filter(({ id, heldOn }) => heldOn >= today && !taken.has(id))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

function addWeeks(day: Day, weeks: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  return date.toISOString().slice(0, 10);
}
