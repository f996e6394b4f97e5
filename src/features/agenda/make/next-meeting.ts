import { type Agenda } from "#domain/agenda/agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type Round } from "#domain/rounds/round.ts";
import { Day } from "#domain/rows/row.ts";

/** The rows that tell when the next meeting is, and which meetings have an agenda. */
export interface MeetingRows {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
  readonly rounds: readonly Pick<Round, "meetingId">[];
}

/** Whether a meeting is still to be held: on a later day, or today while nothing of it was scored. */
export function isComing({ id, heldOn }: Meeting, rounds: MeetingRows["rounds"], today: Day): boolean {
  return heldOn > today || (heldOn === today && rounds.every(({ meetingId }) => meetingId !== id));
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

/** Coming meetings that have no agenda yet, the first one first. */
export function plannedMeetings({ meetings, agendas, rounds }: MeetingRows, today: Day): readonly Meeting[] {
  const taken = new Set(agendas.map(({ meetingId }) => meetingId));
  return meetings
    .filter((meeting) => isComing(meeting, rounds, today) && !taken.has(meeting.id))
    .toSorted((a, b) => byCodeUnit(a.heldOn, b.heldOn) || byCodeUnit(a.id, b.id));
}

function addWeeks(day: Day, weeks: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  const later = date.toISOString().slice(0, 10);
  // Some programs write "no date" as the last day of the year 9999; after it there is no day that can be stored.
  return Day.safeParse(later).success ? later : day;
}
