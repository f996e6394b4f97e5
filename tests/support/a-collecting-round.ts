import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type HandedIn } from "#domain/ballot/packed-ballot.ts";
import { type Round } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type CollectingPlan, openCollectingRound } from "#storage/pool/open-collecting-round.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";

/** Opens a round in which everyone scores, as the app does; of all factors, with a threshold of five, unless told. */
export async function aCollectingRound(
  database: Database,
  communityId: string,
  said: Partial<Pick<CollectingPlan, "threshold">> & CollectingPlan["asked"] = {},
): Promise<Round> {
  const { threshold = 5, ...asked } = said;
  const opened = await openCollectingRound(
    database,
    { communityId, instrument: greenport12, threshold, asked },
    { heldOn: "2026-03-02", kind: "meeting", title: "", attendance: null },
  );
  if (!opened.ok) throw new Error(opened.error.type);
  const round = await database.rounds.get(opened.value.roundId);
  if (round === undefined) throw new Error("no round");
  return round;
}

/** Hands in what these people say, each sealed apart, as every road does. */
export async function handIn(
  database: Database,
  round: Round,
  people: readonly Partial<Pick<HandedIn, "answers" | "remarks" | "kind">>[],
): Promise<void> {
  const questions = questionsOf(round, greenport12);
  const where = { roundId: round.id, questions };
  const pool = await poolsOf(database).lookIntoPool(where);
  if (!pool.ok) throw new Error(pool.error.type);
  for (const { answers = {}, remarks = {}, ...said } of people) {
    const ballot = { ballotId: newId(), edition: 0, answers, remarks, ...said };
    const code = await sealBallot(ballot, { ...where, publicKey: pool.value.publicKey });
    if (!code.ok) throw new Error(code.error.type);
    const added = await poolsOf(database).addBallot(where, code.value);
    if (!added.ok) throw new Error(added.error.type);
  }
}

/** Takes away what a test left in pools, and lets their worker go. */
export async function endPools(database: Database): Promise<void> {
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
}
