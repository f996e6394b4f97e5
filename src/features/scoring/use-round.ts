import { type CurrentAnswer, currentAnswers } from "#domain/current-answers.ts";
import { type Meeting } from "#domain/meeting.ts";
import { type Correction, type Round, type Score } from "#domain/round.ts";
import { scoresOfRound } from "#storage/scores-of-round.ts";
import { useLiveRows } from "#storage/use-live-rows.ts";
import { useQuery } from "#storage/use-query.ts";

/** One round with all that was said in it. */
export interface RoundView {
  readonly round: Round;
  readonly meeting: Meeting;
  /** By factor. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly corrections: readonly Correction[];
  readonly answers: ReadonlyMap<string, CurrentAnswer>;
}

/** `undefined` while the first read runs; `null` when there is no such round. */
export function useRound(communityId: string, roundId: string): RoundView | null | undefined {
  const rounds = useLiveRows("rounds", communityId);
  const meetings = useLiveRows("meetings", communityId);
  const scores = useQuery((database) => scoresOfRound(database, roundId), ["scores", roundId]);
  const allCorrections = useLiveRows("corrections", communityId);
  if (!rounds || !meetings || !scores || !allCorrections) return undefined;
  const round = rounds.find(({ id }) => id === roundId);
  const meeting = meetings.find(({ id }) => id === round?.meetingId);
  if (round === undefined || meeting === undefined) return null;
  const corrections = allCorrections.filter((correction) => correction.roundId === roundId);
  return {
    round,
    meeting,
    scores: new Map(scores.map((score) => [score.factorId, score])),
    corrections,
    answers: currentAnswers(scores, corrections),
  };
}
