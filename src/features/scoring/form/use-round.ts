import { HELD_ROUNDS, type HeldRound } from "#community/held-rounds.ts";
import { CORRECTIONS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { type CurrentAnswer, currentAnswers } from "#domain/rounds/current-answers.ts";
import { type Correction, type Score } from "#domain/rounds/round.ts";
import { useQuery } from "#storage/live/use-query.ts";
import { scoresOfRound } from "#storage/rows/scores-of-round.ts";

/** One round with all that was said in it. */
export interface RoundView extends HeldRound {
  /** By factor. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly corrections: readonly Correction[];
  readonly answers: ReadonlyMap<string, CurrentAnswer>;
}

/** `undefined` while the first read runs; `null` when there is no such round. */
export function useRound(communityId: string, roundId: string): RoundView | null | undefined {
  const held = usePicture(communityId, HELD_ROUNDS);
  const scores = useQuery((database) => scoresOfRound(database, roundId), ["scores", roundId]);
  const allCorrections = usePicture(communityId, CORRECTIONS);
  if (!held || !scores || !allCorrections) return undefined;
  const found = held.find(({ round }) => round.id === roundId);
  if (found === undefined) return null;
  const corrections = allCorrections.filter((correction) => correction.roundId === roundId);
  return {
    ...found,
    scores: new Map(scores.map((score) => [score.factorId, score])),
    corrections,
    answers: currentAnswers(scores, corrections),
  };
}
