import { type Ballot } from "#domain/rounds/round.ts";
import { SCHEMAS } from "#domain/rows/row-schemas.ts";
import { ROW_VERSION } from "#domain/rows/row.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";

import { stillOpen } from "./still-open.ts";

/**
 * Adds ballots within the caller's transaction. Each gets a random id and nothing else: no name, no
 * order, no time, no stamp (R3). Give them in random order, while the round is open (R6).
 */
export async function addBallots(
  database: Database,
  place: { readonly communityId: string; readonly roundId: string },
  answers: readonly Ballot["answers"][],
): Promise<void> {
  await stillOpen(database, place.roundId);
  const ballots = answers.map((given) =>
    SCHEMAS.ballots.parse({ id: newId(), v: ROW_VERSION, ...place, answers: given }),
  );
  await database.ballots.bulkAdd(ballots);
}
