import { groupBy } from "#domain/group-by.ts";
import { type MeetingToScore } from "#domain/rounds/meetings-to-score.ts";

import { type PlannedMeeting } from "./import-plan.ts";

/**
 * Forms of the day of a meeting that was planned become the round of it (R1), as what is scored here does. Where a file has
 * more meetings of one day the name has to tell: nothing is guessed.
 *
 * @param toScore meetings of which nothing was scored yet
 */
export function joinPlanned(
  meetings: readonly PlannedMeeting[],
  toScore: readonly MeetingToScore[],
): readonly PlannedMeeting[] {
  const ofDay = groupBy(
    meetings.filter(({ into }) => into === undefined),
    ({ heldOn }) => heldOn,
  );
  const left = new Set(toScore);
  return meetings.map((meeting) => {
    const isAlone = ofDay.get(meeting.heldOn)?.length === 1;
    const planned = meeting.into === undefined ? plannedFor(meeting, [...left], isAlone) : undefined;
    if (planned === undefined) return meeting;
    left.delete(planned);
    // The name it was planned under stays: its agenda may have been sent.
    return { ...meeting, title: planned.title.trim() || meeting.title, planned };
  });
}

function plannedFor(
  { heldOn, title }: PlannedMeeting,
  toScore: readonly MeetingToScore[],
  isAlone: boolean,
): MeetingToScore | undefined {
  const onDay = toScore.filter((planned) => planned.heldOn === heldOn);
  return onDay.find((planned) => planned.title.trim() === title) ?? (isAlone ? onDay[0] : undefined);
}
