import { groupBy } from "#domain/group-by.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { meetingsInOrder } from "#domain/rounds/order-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

import { RESULTS } from "./results.ts";
import { MEETINGS } from "./rows.ts";
import { joined } from "./slice.ts";

/** A meeting with what was scored of it; nothing yet of one that is only planned. */
export interface ScoredMeeting {
  readonly meeting: Meeting;
  /** Oldest first. */
  readonly rounds: readonly RoundResult[];
}

/** Every meeting, oldest first. */
export const SCORED_MEETINGS = joined({ meetings: MEETINGS, results: RESULTS }, scoredMeetings);

function scoredMeetings({
  meetings,
  results,
}: {
  readonly meetings: readonly Meeting[];
  readonly results: readonly RoundResult[];
}): readonly ScoredMeeting[] {
  const rounds = groupBy(results, ({ meetingId }) => meetingId);
  return meetingsInOrder(meetings, results).map((meeting) => ({
    meeting,
    rounds: rounds.get(meeting.id) ?? [],
  }));
}
