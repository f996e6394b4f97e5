import { type RoundCounts } from "#domain/rounds/round-counts.ts";
import { orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";

import { stillOpen } from "./still-open.ts";

/**
 * Stores what was counted in a round, within the caller's transaction and before the round is closed (R6). It is the only
 * thing that is ever stored of ballots (R3).
 */
export async function addCounts(
  database: Database,
  { communityId, roundId }: { readonly communityId: string; readonly roundId: string },
  said: Pick<RoundCounts, "counted" | "remarks">,
): Promise<void> {
  await stillOpen(database, roundId);
  orNothing(await write(database, [change("counts", roundId, { communityId, roundId, ...said })]));
}
