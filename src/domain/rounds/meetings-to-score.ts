import { byCodeUnit } from "#domain/by-code-unit.ts";
import { dayNumber } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Meeting } from "./meeting.ts";
import { type Round } from "./round.ts";

/** A meeting of which nothing was scored yet, as it was planned (R1). */
export type MeetingToScore = Pick<Meeting, "id" | "heldOn" | "title">;

/** So many days after a meeting a round is still most likely about it. */
const LATELY = 14;

/** Meetings of which nothing was scored yet (R1): the nearest to today first, and of two as near the one that was held. */
export function meetingsToScore(
  meetings: readonly Meeting[],
  rounds: readonly Pick<Round, "meetingId">[],
  today: Day,
): readonly Meeting[] {
  const away = ({ heldOn }: Meeting) => Math.abs(dayNumber(heldOn) - dayNumber(today));
  return notScored(meetings, rounds).toSorted(
    (a, b) => away(a) - away(b) || byCodeUnit(a.heldOn, b.heldOn) || byCodeUnit(a.id, b.id),
  );
}

/** The meetings of which nothing was scored yet, in the order they came in. */
export function notScored<T extends Pick<Meeting, "id">>(
  meetings: readonly T[],
  rounds: readonly Pick<Round, "meetingId">[],
): readonly T[] {
  const scored = new Set(rounds.map(({ meetingId }) => meetingId));
  return meetings.filter(({ id }) => !scored.has(id));
}

/** The one of these that is scored as a rule: held today, or lately, for scoring happens a day or a week later (R1). */
export function heldLately(toScore: readonly Meeting[], today: Day): Meeting | undefined {
  return toScore.find(({ heldOn }) => heldOn <= today && dayNumber(today) - dayNumber(heldOn) <= LATELY);
}
