import { type Day } from "#domain/rows/row.ts";

import { isLive } from "./live-rows.ts";
import { useQuery } from "./use-query.ts";

/** The day of the last closed round of each community that has one. `undefined` while the first read runs. */
export function useLastScored(): ReadonlyMap<string, Day> | undefined {
  return useQuery(async (database) => {
    const [meetings, rounds] = await Promise.all([database.meetings.toArray(), database.rounds.toArray()]);
    const heldOn = new Map(meetings.filter(isLive).map((meeting) => [meeting.id, meeting.heldOn]));
    const last = new Map<string, Day>();
    for (const { communityId, meetingId, status } of rounds.filter(isLive)) {
      const day = heldOn.get(meetingId);
      if (status === "closed" && day !== undefined && day > (last.get(communityId) ?? ""))
        last.set(communityId, day);
    }
    return last;
  });
}
