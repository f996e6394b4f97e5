import { type EarlierRound } from "#domain/answer-sheet/plan/place-meetings.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { type Database } from "#storage/database/database.ts";

import { isLive } from "./live-rows.ts";

const NOTHING: Counted = { ballots: 0, factors: {}, tooFew: [] };

/**
 * The closed rounds of forms of a community, those that were deleted or replaced included: somebody may have kept what
 * they showed (R5).
 */
export async function earlierRounds(
  database: Database,
  communityId: string,
): Promise<readonly EarlierRound[]> {
  const [meetings, rounds, counts] = await Promise.all([
    database.meetings.where("communityId").equals(communityId).toArray(),
    database.rounds.where("communityId").equals(communityId).toArray(),
    database.counts.where("communityId").equals(communityId).toArray(),
  ]);
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const countedIn = new Map(counts.map(({ roundId, counted }) => [roundId, counted]));
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
        againOf: round.againOf ?? undefined,
        counted: countedIn.get(round.id) ?? NOTHING,
      },
    ];
  });
}
