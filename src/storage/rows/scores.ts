import { err, ok, type Result } from "#domain/result.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RemarkLevel, type Round, type Score, scoreId } from "#domain/rounds/round.ts";
import { newId } from "#platform/new-id.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

/** `RoundClosed`: the round was closed in another tab meanwhile; it does not change (R6). */
export type ScoreError = StorageError | { readonly type: "RoundClosed" };

type Saved = Promise<Result<void, ScoreError>>;

/** Saves one answer of an open `manager` or `agreed` round. `null` takes the answer back. */
export async function saveAnswer(
  database: Database,
  round: Round,
  factorId: FactorId,
  answer: Answer | null,
): Saved {
  return saveScore(database, round, factorId, { answer });
}

/** Saves the remark with a score and who may read it (G6). */
export async function saveRemark(
  database: Database,
  round: Round,
  factorId: FactorId,
  remark: { readonly remark: string; readonly remarkLevel: RemarkLevel },
): Saved {
  return saveScore(database, round, factorId, remark);
}

async function saveScore(
  database: Database,
  round: Round,
  factorId: FactorId,
  fields: Partial<Pick<Score, "answer" | "remark" | "remarkLevel">>,
): Saved {
  const saved = change("scores", scoreId(round.id, factorId), fields, {
    communityId: round.communityId,
    roundId: round.id,
    factorId,
    remark: "",
    remarkLevel: "team",
  });
  // Looked at and written at once, or another tab could close the round in between.
  const tried = await allOrNothing(database, ["rounds", "scores", "meta"], async () => {
    const current = await database.rounds.get(round.id);
    if (current?.status === "closed") return err({ type: "RoundClosed" as const });
    orNothing(await write(database, [saved]));
    return ok(undefined);
  });
  return tried.ok ? tried.value : tried;
}

/** After this the round changes only by visible corrections (R6). */
export async function closeRound(database: Database, roundId: string): Promise<Result<void, StorageError>> {
  return write(database, [change("rounds", roundId, { status: "closed" })]);
}

interface NewCorrection {
  readonly factorId: FactorId;
  readonly from: Answer | null;
  readonly to: Answer | null;
  readonly reason: string;
  readonly madeOn: string;
}

/** A correction of a closed round: a row beside the score, never over it (R6). */
export async function correctScore(
  database: Database,
  round: Round,
  correction: NewCorrection,
): Promise<Result<void, StorageError>> {
  const written = await write(database, [
    change("corrections", newId(), { communityId: round.communityId, roundId: round.id, ...correction }),
  ]);
  return written.ok ? ok(undefined) : written;
}
