import { questionsOf } from "#domain/ballot/asked-of.ts";
import { ok, type Result } from "#domain/result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { type MeetingDetails, type NewRound, openRound } from "#storage/rows/meetings.ts";

import { type PoolError } from "./pool-error.ts";
import { poolsOf } from "./pools-of.ts";

type Opened = Result<{ readonly meetingId: string; readonly roundId: string }, PoolError>;

/** What the manager chooses before a round opens in which everyone scores. */
export type CollectingPlan = Omit<NewRound, "mode" | "asked"> &
  Required<Pick<NewRound, "threshold" | "asked">>;

/**
 * Opens a round that collects ballots on this device (R3): its row, with what everyone is asked and told (R5), and its pool.
 * A round without a pool can collect nothing, so where there is none the round is taken back.
 */
export async function openCollectingRound(
  database: Database,
  plan: CollectingPlan,
  details: MeetingDetails,
): Promise<Opened> {
  const opened = await openRound(database, { ...plan, mode: "individual" }, details);
  if (!opened.ok) return opened;
  const { roundId, meetingId } = opened.value;
  const pool = await openPoolOf(database, roundId, plan);
  if (pool.ok) return opened;
  if (plan.meetingId === undefined) await write(database, [change("meetings", meetingId, { deleted: true })]);
  return pool;
}

/** Makes the pool of a round whose row is there; where none can be made, the row is taken back. */
export async function openPoolOf(
  database: Database,
  roundId: string,
  { asked, instrument }: Pick<CollectingPlan, "asked" | "instrument">,
): Promise<Result<void, PoolError>> {
  const pool = await poolsOf(database).openPool({ roundId, questions: questionsOf(asked, instrument) });
  if (pool.ok) return ok(undefined);
  await write(database, [change("rounds", roundId, { deleted: true })]);
  return pool;
}

/** Gives up a round that still collects: what is in is destroyed unread (R4), and the round goes. */
export async function giveUpRound(database: Database, { id }: Round): Promise<Result<void, PoolError>> {
  const discarded = await poolsOf(database).discardPool(id);
  return discarded.ok ? write(database, [change("rounds", id, { deleted: true })]) : discarded;
}
