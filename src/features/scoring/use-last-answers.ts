import { type Answer } from "#domain/answer.ts";
import { currentAnswers } from "#domain/results-of-rounds.ts";
import { type Round } from "#domain/round.ts";
import { useLiveRows } from "#storage/use-live-rows.ts";

export interface LastAnswer {
  readonly answer: Answer;
  readonly heldOn: string;
}

/**
 * Per factor the latest answer from an earlier closed round of the same mode and instrument. Rounds of
 * different modes are not compared silently (A10), and a new version of the instrument starts anew (I3).
 */
export function useLastAnswers(communityId: string, round: Round): ReadonlyMap<string, LastAnswer> {
  const rounds = useLiveRows("rounds", communityId) ?? [];
  const meetings = useLiveRows("meetings", communityId) ?? [];
  const scores = useLiveRows("scores", communityId) ?? [];
  const corrections = useLiveRows("corrections", communityId) ?? [];

  const days = new Map(meetings.map(({ id, heldOn }) => [id, heldOn]));
  const now = days.get(round.meetingId) ?? "";
  const earlier = rounds
    .filter((other) => isComparable(other, round))
    .map((other) => ({ id: other.id, heldOn: days.get(other.meetingId) ?? "" }))
    .filter(({ heldOn }) => heldOn !== "" && heldOn <= now)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));

  const last = new Map<string, LastAnswer>();
  for (const { id, heldOn } of earlier) {
    const answers = currentAnswers(
      scores.filter(({ roundId }) => roundId === id),
      corrections.filter(({ roundId }) => roundId === id),
    );
    for (const [factorId, { answer }] of answers) if (answer !== null) last.set(factorId, { answer, heldOn });
  }
  return last;
}

function isComparable(other: Round, round: Round): boolean {
  return (
    other.id !== round.id &&
    other.status === "closed" &&
    other.mode === round.mode &&
    other.instrumentId === round.instrumentId &&
    other.instrumentVersion === round.instrumentVersion
  );
}
