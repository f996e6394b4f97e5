import { type Conflict, type Said } from "#domain/merge/conflict.ts";
import { sameValue, type StampedRow } from "#domain/merge/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { Answer } from "#domain/rounds/answer.ts";
import { currentAnswers } from "#domain/rounds/current-answers.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Round, scoreId } from "#domain/rounds/round.ts";
import { isStamped } from "#domain/rows/row-schemas.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { write } from "#storage/database/write.ts";
import { useQuery } from "#storage/live/use-query.ts";
import { correctScore } from "#storage/rows/scores.ts";

/** A conflict that still stands, with the row it is about as it is now, corrections included (R6). */
export interface OpenConflict extends Conflict {
  readonly row: StampedRow;
  readonly communityName: string;
  /** It was said in a round that is closed: only a correction changes that (R6). */
  readonly isClosed: boolean;
}

interface OpenConflicts {
  readonly conflicts: readonly OpenConflict[];
  /** Who belongs to an id. */
  readonly members: ReadonlyMap<string, string>;
}

/** What two devices said differently and nobody has looked at yet (T3). `undefined` while reading. */
export function useConflicts(): OpenConflicts | undefined {
  return useQuery(readConflicts);
}

async function readConflicts(database: Database): Promise<OpenConflicts> {
  const all = await database.conflicts.toArray();
  if (all.length === 0) return { conflicts: [], members: new Map() };
  const [communities, members] = await Promise.all([
    database.communities.toArray(),
    database.members.toArray(),
  ]);
  const names = new Map(communities.map(({ id, name }) => [id, name]));
  const found = await Promise.all(all.map((conflict) => stateOf(database, conflict)));
  const conflicts = all.flatMap((conflict, index): OpenConflict[] => {
    const state = found[index];
    // Changed since to what the other said: then there is nothing left to choose.
    if (state === undefined || sameValue(state.row[conflict.field] ?? null, conflict.lost)) return [];
    return [{ ...conflict, ...state, communityName: names.get(conflict.communityId) ?? "" }];
  });
  return { conflicts, members: new Map(members.map(({ id, name }) => [id, name])) };
}

async function stateOf(
  database: Database,
  conflict: Conflict,
): Promise<Pick<OpenConflict, "row" | "isClosed"> | undefined> {
  const { table, rowId } = conflict;
  if (!isStamped(table)) return undefined;
  const row: StampedRow | undefined = await database.table(table).get(rowId);
  const round = await closedRound(database, conflict);
  if (round === undefined) return row && { row, isClosed: false };
  const factorId = factorOf(conflict, round);
  const answer = await answerNow(database, round, factorId);
  return { row: { id: rowId, ...row, factorId, answer }, isClosed: true };
}

/** The round in which it was said, if that is closed. */
async function closedRound(
  database: Database,
  { table, rowId, roundId }: Conflict,
): Promise<Round | undefined> {
  if (table !== "scores") return undefined;
  const round = await database.rounds.get(roundId ?? (await database.scores.get(rowId))?.roundId ?? "");
  return round?.status === "closed" ? round : undefined;
}

/** From the id, as the round may be without a score for it; see `scoreId`. */
function factorOf({ rowId }: Conflict, round: Round): FactorId {
  return rowId.slice(scoreId(round.id, "").length);
}

/** The answer to one factor of a round, as it is shown now. */
async function answerNow(database: Database, round: Round, factorId: FactorId): Promise<Answer | null> {
  const [scores, corrections] = await Promise.all([
    database.scores.where("id").startsWith(scoreId(round.id, "")).toArray(),
    database.corrections.where("communityId").equals(round.communityId).toArray(),
  ]);
  const ofRound = corrections.filter(({ roundId }) => roundId === round.id);
  return currentAnswers(scores, ofRound).get(factorId)?.answer ?? null;
}

/** Whether the other version can count after all: a remark in a closed round cannot, for it is never changed (R6). */
export function canTakeOther({ isClosed, field }: OpenConflict): boolean {
  return !isClosed || field === "answer";
}

/**
 * Lets the version that lost count: a change like any other, so that it travels and wins; in a closed round a visible
 * correction (R6).
 *
 * @param reason what stands with the correction
 */
export async function takeOtherVersion(
  database: Database,
  conflict: Conflict,
  reason: string,
): Promise<Result<void, StorageError>> {
  const written = await writeVersion(database, conflict, { value: conflict.lost, reason });
  return written.ok ? dropConflicts(database, [conflict]) : written;
}

/** Leaves what counts as it is. */
export async function dropConflicts(
  database: Database,
  conflicts: readonly Conflict[],
): Promise<Result<void, StorageError>> {
  try {
    await database.conflicts.bulkDelete(conflicts.map(({ id }) => id));
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** Puts conflicts back, and lets what counted before count again (U4). */
export async function reopenConflicts(
  database: Database,
  conflicts: readonly OpenConflict[],
  reason: string,
): Promise<Result<void, StorageError>> {
  for (const conflict of conflicts) {
    const value = said(conflict.row[conflict.field]);
    // One after the other, each a change of its own.
    const written = await writeVersion(database, conflict, { value, reason });
    if (!written.ok) return written;
  }
  try {
    await database.conflicts.bulkPut(conflicts.map(withoutRow));
    return ok(undefined);
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

function withoutRow({
  row: _row,
  communityName: _name,
  isClosed: _isClosed,
  ...conflict
}: OpenConflict): Conflict {
  return conflict;
}

interface Version {
  readonly value: Said;
  readonly reason: string;
}

async function writeVersion(
  database: Database,
  conflict: Conflict,
  { value, reason }: Version,
): Promise<Result<void, StorageError>> {
  const { table, rowId, field } = conflict;
  if (!isStamped(table)) return ok(undefined);
  const round = await closedRound(database, conflict);
  if (round === undefined) {
    return write(database, [{ table, id: rowId, fields: { [field]: value }, whenNew: {} }]);
  }
  const [factorId, to] = [factorOf(conflict, round), Answer.safeParse(value).data ?? null];
  const from = await answerNow(database, round, factorId);
  if (field !== "answer" || from === to) return ok(undefined);
  return correctScore(database, round, { factorId, from, to, reason, madeOn: today() });
}

function said(value: unknown): Said {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
