import { HELD_ROUNDS, type HeldRound } from "#community/held-rounds.ts";
import { readStored } from "#community/read-community.ts";
import { CORRECTIONS } from "#community/rows.ts";
import { useStatements } from "#content/use-instrument.tsx";
import { groupBy } from "#domain/group-by.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { isComparable } from "#domain/rounds/comparable.ts";
import { currentAnswers } from "#domain/rounds/current-answers.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime, placeOfRound, type RoundPlace } from "#domain/rounds/order-of-rounds.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { useQuery } from "#storage/live/use-query.ts";
import { scoresOfRound } from "#storage/rows/scores-of-round.ts";

export interface LastAnswer {
  readonly answer: Answer;
  readonly heldOn: string;
}

type LastAnswers = ReadonlyMap<FactorId, LastAnswer>;

const NONE: LastAnswers = new Map();

/**
 * Per factor the latest answer from an earlier closed round of the same mode and instrument. Rounds of
 * different modes are not compared silently (A10), and a new version of the instrument starts anew (I3).
 */
export function useLastAnswers(round: Round): LastAnswers {
  const { instrument } = useStatements();
  const factorIds = instrument.factors.map(({ id }) => id);
  return useQuery((database) => lastAnswers(database, round, factorIds), ["last answers", round.id]) ?? NONE;
}

/** Walks back from the latest round, and stops when every factor has its answer: mostly after one. */
async function lastAnswers(
  database: Database,
  round: Round,
  factorIds: readonly FactorId[],
): Promise<LastAnswers> {
  const corrections = groupBy(
    await readStored(database, round.communityId, CORRECTIONS),
    ({ roundId }) => roundId,
  );
  const last = new Map<FactorId, LastAnswer>();
  for (const { roundId, heldOn } of await earlierRounds(database, round)) {
    // oxlint-disable-next-line no-await-in-loop -- the next round is read only if this one leaves something open
    const answers = currentAnswers(await scoresOfRound(database, roundId), corrections.get(roundId) ?? []);
    for (const [factorId, { answer }] of answers) {
      if (answer !== null && !last.has(factorId)) last.set(factorId, { answer, heldOn });
    }
    if (factorIds.every((factorId) => last.has(factorId))) break;
  }
  return last;
}

/** The closed rounds before this one that it can be held against, latest first. */
async function earlierRounds(database: Database, round: Round): Promise<readonly RoundPlace[]> {
  const held = await readStored(database, round.communityId, HELD_ROUNDS);
  const here = held.find((other) => other.round.id === round.id);
  if (here === undefined) return [];
  return held
    .filter((other) => other.round.status === "closed" && isComparable(other.round, round))
    .map(placeOf)
    .filter((place) => byTime(place, placeOf(here)) < 0)
    .toSorted(byTime)
    .toReversed();
}

function placeOf({ round, meeting }: HeldRound): RoundPlace {
  return placeOfRound(round, meeting.heldOn);
}
