import { type PlannedMeeting } from "#domain/answer-sheet/plan/import-plan.ts";
import { type EarlierRound, placeMeetings } from "#domain/answer-sheet/plan/place-meetings.ts";
import { type Result } from "#domain/result.ts";
import { Answers } from "#domain/rounds/ballot.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { type MeetingToScore, notScored } from "#domain/rounds/meetings-to-score.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Change, change, write } from "#storage/database/write.ts";
import { earlierRounds } from "#storage/live/earlier-rounds.ts";
import { liveRows } from "#storage/live/live-rows.ts";

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
 * What is of a planned meeting becomes the round of that meeting, which stays as it was planned (R1).
 * What the plan was told is looked at once more, as another tab may have written since (R5).
 */
export async function importAnswerSheets(
  database: Database,
  place: Place,
  meetings: readonly PlannedMeeting[],
): Promise<Result<readonly string[], StorageError>> {
  return allOrNothing(database, ["meetings", "rounds", "counts", "meta"], async () => {
    const earlier = await earlierRounds(database, place.communityId);
    await stillToScore(database, place, meetings);
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
  const meetingId = old?.meetingId ?? meeting.planned?.id ?? newId();
  const roundId = newId();
  // A threshold only rises (R5).
  const threshold = Math.max(thresholdOf(place), old?.threshold ?? 0);
  return {
    roundId,
    counted,
    changes: [
      old === undefined
        ? meetingOf(meeting, meetingId, place)
        : change("rounds", old.roundId, { deleted: true }),
      // What was scored again belongs to what it stood beside (R8).
      ...earlier
        .filter(({ againOf, isGone }) => againOf !== undefined && againOf === old?.roundId && !isGone)
        .map((again) => change("rounds", again.roundId, { deleted: true })),
      newRound(roundId, { ...place, meetingId, threshold, mode: "individual" }),
    ],
  };
}

/** Of a planned meeting only the name can be new: that of the file, where it had none. */
function meetingOf(
  { heldOn, title, planned }: PlannedMeeting,
  meetingId: string,
  { communityId }: Place,
): Change {
  return planned === undefined
    ? change("meetings", meetingId, { communityId, heldOn, title, kind: "meeting", deleted: false })
    : change("meetings", meetingId, { title });
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
    throw changedSince();
  return { old, counted: found.counted };
}

/** Throws where a planned meeting was scored, moved, renamed or deleted since, so that nothing is stored. */
async function stillToScore(
  database: Database,
  { communityId }: Place,
  meetings: readonly PlannedMeeting[],
): Promise<void> {
  const asPlanned = meetings.flatMap(({ planned }) => planned ?? []);
  if (asPlanned.length === 0) return;
  const toScore = notScored(
    await liveRows(database, "meetings", communityId),
    await liveRows(database, "rounds", communityId),
  );
  const isStill = ({ id, heldOn, title }: MeetingToScore) =>
    toScore.some((meeting) => meeting.id === id && meeting.heldOn === heldOn && meeting.title === title);
  if (!asPlanned.every(isStill)) throw changedSince();
}

function changedSince(): Error {
  return new Error("The rounds changed since this import was planned, so nothing was stored.");
}

function thresholdOf({ threshold = DEFAULT_THRESHOLD }: Place): number {
  return threshold;
}
