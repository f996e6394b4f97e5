import { type PlannedMeeting } from "#domain/answer-sheet/import-plan.ts";
import { type Instrument } from "#domain/instrument.ts";
import { type Result } from "#domain/result.ts";

import { addBallots } from "./add-ballots.ts";
import { allOrNothing, orNothing } from "./all-or-nothing.ts";
import { type Database } from "./database.ts";
import { newRound } from "./meetings.ts";
import { newId } from "./new-id.ts";
import { type StorageError } from "./storage-error.ts";
import { change, write } from "./write.ts";

interface Place {
  readonly communityId: string;
  readonly instrument: Instrument;
  /** Ballots needed before a distribution is shown (R5); the default when absent. */
  readonly threshold?: number;
}

/**
 * Stores imported answer sheets as meetings with a closed individual round each (R1, R2): all of them in
 * one transaction, or none (B4). Returns the ids of the rounds, in the order of the meetings.
 */
export async function importAnswerSheets(
  database: Database,
  { communityId, ...place }: Place,
  meetings: readonly PlannedMeeting[],
): Promise<Result<readonly string[], StorageError>> {
  const planned = meetings.map((meeting) => ({ ...meeting, meetingId: newId(), roundId: newId() }));
  const changes = planned.flatMap(({ heldOn, title, meetingId, roundId }) => [
    change("meetings", meetingId, { communityId, heldOn, title, kind: "meeting", deleted: false }),
    newRound(roundId, { ...place, communityId, meetingId, mode: "individual" }),
  ]);
  return allOrNothing(database, ["meetings", "rounds", "ballots", "meta"], async () => {
    orNothing(await write(database, changes));
    for (const { roundId, ballots } of planned) {
      // oxlint-disable-next-line no-await-in-loop -- a transaction has one road to the disk
      await addBallots(database, { communityId, roundId }, ballots);
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
