import { type EarlierRound } from "#domain/answer-sheet/plan/place-meetings.ts";
import { groupBy } from "#domain/group-by.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Database } from "#storage/database/database.ts";

import { isLive } from "./live-rows.ts";

/**
 * The closed rounds of forms of a community, those that were deleted or replaced included: somebody may have kept what
 * they showed (R5).
 */
export async function earlierRounds(
  database: Database,
  communityId: string,
): Promise<readonly EarlierRound[]> {
  const [meetings, rounds, ballots] = await Promise.all([
    database.meetings.where("communityId").equals(communityId).toArray(),
    database.rounds.where("communityId").equals(communityId).toArray(),
    database.ballots.where("communityId").equals(communityId).toArray(),
  ]);
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const ballotsOf = groupBy(ballots, ({ roundId }) => roundId);
  return rounds.flatMap((round) => {
    const meeting = meetingOf.get(round.meetingId);
    if (meeting === undefined || !hasBallots(round.mode) || round.status !== "closed") return [];
    return [
      {
        roundId: round.id,
        meetingId: meeting.id,
        heldOn: meeting.heldOn,
        title: meeting.title,
        threshold: round.threshold,
        isGone: !isLive(round) || !isLive(meeting),
        ballots: (ballotsOf.get(round.id) ?? []).map(({ answers }) => answers),
      },
    ];
  });
}
