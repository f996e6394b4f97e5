import { type PlannedMeeting } from "#domain/answer-sheet/plan/import-plan.ts";
import { type EarlierRound, placeMeetings } from "#domain/answer-sheet/plan/place-meetings.ts";
import { type Result } from "#domain/result.ts";
import { Answers } from "#domain/rounds/ballot.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Change, change, write } from "#storage/database/write.ts";
import { earlierRounds } from "#storage/live/earlier-rounds.ts";

import { addCounts } from "./add-counts.ts";
import { newRound } from "./meetings.ts";

interface Place {
  readonly communityId: string;
  readonly instrument: Instrument;
  /** Ballots needed before a distribution is shown (R5); the default when absent. */
  readonly threshold?: number;
}

/**
 * Stores imported answer sheets as meetings with a closed individual round each (R1, R2), counted: what one person answered
 * is in no table (R3). All of them in one transaction, or none (B4). Returns the ids of the rounds, in the order of the meetings.
 *
 * What joins or replaces a round becomes a new round in its place: the old one stays as it was and is no longer shown (R6).
 * What the plan was told about releases is looked at once more, as another tab may have written since (R5).
 */
export async function importAnswerSheets(
  database: Database,
  place: Place,
  meetings: readonly PlannedMeeting[],
): Promise<Result<readonly string[], StorageError>> {
  return allOrNothing(database, ["meetings", "rounds", "counts", "meta"], async () => {
    const earlier = await earlierRounds(database, place.communityId);
    const planned = meetings.map((meeting) => storedAs(meeting, earlier, place));
    orNothing(
      await write(
        database,
        planned.flatMap(({ changes }) => changes),
      ),
    );
    for (const { roundId, counted } of planned) {
      await addCounts(database, { communityId: place.communityId, roundId }, { counted });
    }
    orNothing(
      await write(
        database,
        planned.map(({ roundId }) => change("rounds", roundId, { status: "closed" })),
      ),
    );
    return planned.map(({ roundId }) => roundId);
  });
}

interface Stored {
  readonly roundId: string;
  readonly counted: Counted;
  readonly changes: readonly Change[];
}

function storedAs(meeting: PlannedMeeting, earlier: readonly EarlierRound[], place: Place): Stored {
  const { old, counted } = placed(meeting, earlier, place);
  const { heldOn, title } = meeting;
  const { communityId } = place;
  const meetingId = old?.meetingId ?? newId();
  const roundId = newId();
  // A threshold only rises (R5).
  const threshold = Math.max(thresholdOf(place), old?.threshold ?? 0);
  return {
    roundId,
    counted,
    changes: [
      old === undefined
        ? change("meetings", meetingId, { communityId, heldOn, title, kind: "meeting", deleted: false })
        : change("rounds", old.roundId, { deleted: true }),
      // What was scored again belongs to what it stood beside (R8).
      ...earlier
        .filter(({ againOf, isGone }) => againOf !== undefined && againOf === old?.roundId && !isGone)
        .map((again) => change("rounds", again.roundId, { deleted: true })),
      newRound(roundId, { ...place, meetingId, threshold, mode: "individual" }),
    ],
  };
}

interface Placed {
  /** The round whose place these forms take. */
  readonly old: EarlierRound | undefined;
  readonly counted: Counted;
}

/** Throws where these forms may not stand there, so that nothing is stored. */
function placed(meeting: PlannedMeeting, earlier: readonly EarlierRound[], place: Place): Placed {
  const { into } = meeting;
  // Before they are counted: nobody can tell afterwards which one was not right (B4).
  for (const ballot of meeting.ballots) Answers.parse(ballot);
  const old = earlier.find(({ roundId, isGone }) => roundId === into?.roundId && !isGone);
  const sameDay = into?.how ?? "apart";
  const { meetings, problems } = placeMeetings([meeting], earlier, {
    sameDay,
    threshold: thresholdOf(place),
  });
  const [found] = meetings;
  if (problems.length > 0 || found === undefined || (into !== undefined && old === undefined))
    throw new Error("The rounds changed since this import was planned, so nothing was stored.");
  return { old, counted: found.counted };
}

function thresholdOf({ threshold = DEFAULT_THRESHOLD }: Place): number {
  return threshold;
}
