import { type MeetingRows, plannedMeetings } from "#domain/agenda/planned-meetings.ts";
import { daysLater } from "#domain/day-number.ts";
import { Day } from "#domain/rows/row.ts";

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

function addWeeks(day: Day, weeks: number): Day {
  const later = daysLater(day, 7 * weeks);
  // Some programs write "no date" as the last day of the year 9999; after it there is no day that can be stored.
  return Day.safeParse(later).success ? later : day;
}
