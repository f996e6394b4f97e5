import { type Questions } from "#domain/ballot/questions.ts";
import { type Result } from "#domain/result.ts";
import { countAgain } from "#domain/rounds/after-talk.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { countKinds } from "#domain/rounds/count-kinds.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { type Round } from "#domain/rounds/round.ts";
import { toldRemarks } from "#domain/rounds/told-remarks.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";
import { addCounts } from "#storage/rows/add-counts.ts";

import { type PoolError } from "./pool-error.ts";
import { type Revealed } from "./pool-requests.ts";
import { poolsOf } from "./pools-of.ts";

/**
 * Opens what everyone handed in, counts it, stores the counts and closes the round, all of it or nothing (R3, R5). Then the pool
 * and its keys are destroyed. What fails on the way leaves the pool to be revealed again.
 */
export async function revealRound(
  database: Database,
  { id: roundId }: Round,
  questions: Questions,
): Promise<Result<void, PoolError>> {
  return poolsOf(database).revealPool({ roundId, questions }, (revealed) =>
    store(database, roundId, revealed),
  );
}

function store(
  database: Database,
  roundId: string,
  { answers, kinds, remarks }: Revealed,
): Promise<Result<void, StorageError>> {
  return allOrNothing(database, ["rounds", "counts", "meta"], async () => {
    // As it is now: the threshold may have risen since the page read it (R5).
    const round = await database.rounds.get(roundId);
    // Counted before, by a browser that ended before the pool was gone.
    if (round?.status !== "open") return;
    const { communityId } = round;
    const counted = await countedIn(database, round, { answers, kinds });
    const told = toldRemarks(remarks, round, counted.ballots);
    await addCounts(
      database,
      { communityId, roundId },
      { counted, ...(told.length > 0 && { remarks: [...told] }) },
    );
    orNothing(await write(database, [change("rounds", roundId, { status: "closed" })]));
  });
}

/** What was scored again is counted beside what was told before the talk (R8). */
async function countedIn(
  database: Database,
  { threshold, againOf, asksKind }: Round,
  { answers, kinds }: Pick<Revealed, "answers" | "kinds">,
): Promise<Counted> {
  if (typeof againOf !== "string") {
    const ofKinds = answers.map((said, person) => ({ answers: said, kind: kinds[person] }));
    const perKind = asksKind === true ? countKinds(ofKinds, threshold) : undefined;
    return { ...countBallots(answers, threshold), ...(perKind !== undefined && { kinds: perKind }) };
  }
  const [round, before] = await Promise.all([database.rounds.get(againOf), database.counts.get(againOf)]);
  return countAgain(answers, before?.counted, Math.max(threshold, round?.threshold ?? 0));
}
