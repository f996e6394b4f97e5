import { type Agenda } from "#domain/agenda/agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { daysLater } from "#domain/day-number.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type Round } from "#domain/rounds/round.ts";
import { Day } from "#domain/rows/row.ts";

/** The rows that tell when the next meeting is, and which meetings have an agenda. */
export interface MeetingRows {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
  readonly rounds: readonly Pick<Round, "meetingId">[];
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
  const later = daysLater(day, 7 * weeks);
  // Some programs write "no date" as the last day of the year 9999; after it there is no day that can be stored.
  return Day.safeParse(later).success ? later : day;
}
