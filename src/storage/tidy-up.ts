import { type Database } from "./database/database.ts";
import { poolsOf } from "./pool/pools-of.ts";
import { purgeOld } from "./rows/purge-old.ts";

/** Puts this device in order, out of the way of the first page: what is old goes (B8), and what nobody waits for (R3). */
export async function tidyUp(database: Database, nowMs: number): Promise<void> {
  await purgeOld(database, nowMs);
  await tidyPoolsOf(database);
}

/** Destroys pools of rounds that are counted, given up or gone. The pool of a round is made after its row, and so never among them. */
export async function tidyPoolsOf(database: Database): Promise<void> {
  await poolsOf(database).tidyPools(async (roundId) => {
    const round = await database.rounds.get(roundId);
    return round?.status === "open" && round.deleted !== true;
  });
}
