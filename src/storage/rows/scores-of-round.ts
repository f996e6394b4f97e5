import { type Score, scoreId } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { isLive } from "#storage/live/live-rows.ts";

/**
 * The scores of one round that are not deleted, read by the range of their ids: a live query of them is not asked again
 * for a write to another round, and years of rounds do not slow down an answer.
 */
export async function scoresOfRound(database: Database, roundId: string): Promise<readonly Score[]> {
  const rows: readonly Score[] = await database.scores.where("id").startsWith(scoreId(roundId, "")).toArray();
  return rows.filter((row) => isLive(row) && row.roundId === roundId);
}
