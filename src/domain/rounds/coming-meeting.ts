import { type Day } from "#domain/rows/row.ts";

import { type Meeting } from "./meeting.ts";
import { type Round } from "./round.ts";

/**
 * Whether a meeting is still to be held (G1): on a later day, also where forms came in beforehand; or today, while nothing
 * of it was scored.
 */
export function isComing(
  { id, heldOn }: Pick<Meeting, "id" | "heldOn">,
  rounds: readonly Pick<Round, "meetingId">[],
  today: Day,
): boolean {
  return heldOn > today || (heldOn === today && rounds.every(({ meetingId }) => meetingId !== id));
}
