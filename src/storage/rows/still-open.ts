import { InvalidRow } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";

/** Throws within the caller's transaction when a round is closed: nobody says anything in it any more (R6). */
export async function stillOpen(database: Database, roundId: unknown): Promise<void> {
  const round = await database.rounds.get(String(roundId));
  if (round?.status === "closed") throw new InvalidRow("The round is closed, so nothing was stored.");
}
