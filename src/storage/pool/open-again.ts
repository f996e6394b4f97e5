import { ok, type Result } from "#domain/result.ts";
import { type FactorId, type Instrument } from "#domain/rounds/instrument.ts";
import { type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { write } from "#storage/database/write.ts";
import { isLive } from "#storage/live/live-rows.ts";
import { newRound } from "#storage/rows/meetings.ts";

import { openPoolOf } from "./open-collecting-round.ts";
import { type PoolError } from "./pool-error.ts";

interface Again {
  readonly instrument: Instrument;
  readonly factors: readonly FactorId[];
}

/**
 * Lets people score some factors of a closed round once more, after they talked (R8): in a row and a pool of its own, so that
 * the closed round does not change (R6). Once: where another window was first, that is the one. Remarks are not asked for.
 */
export async function openAgain(
  database: Database,
  round: Round,
  { instrument, factors }: Again,
): Promise<Result<{ readonly roundId: string }, PoolError>> {
  const asked = { factors: [...factors], remarkRule: "none" as const, againOf: round.id };
  const roundId = newId();
  const opened = await allOrNothing(database, ["rounds", "meta"], async () => {
    const rounds = await database.rounds.where("communityId").equals(round.communityId).toArray();
    const there = rounds.find((other) => other.againOf === round.id && isLive(other));
    if (there !== undefined) return there.id;
    // What was told of the threshold holds on, and it may have risen since (R5).
    const { communityId, meetingId, mode, threshold } = rounds.find(({ id }) => id === round.id) ?? round;
    orNothing(
      await write(database, [
        newRound(roundId, { communityId, meetingId, mode, instrument, threshold, asked }),
      ]),
    );
    return roundId;
  });
  if (!opened.ok) return opened;
  if (opened.value !== roundId) return ok({ roundId: opened.value });
  const pool = await openPoolOf(database, roundId, { asked, instrument });
  return pool.ok ? ok({ roundId }) : pool;
}
