import { groupBy } from "#domain/group-by.ts";

import { type Answer } from "./answer.ts";
import { type CurrentAnswer, currentAnswers } from "./current-answers.ts";
import { hasBallots } from "./has-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { type Meeting } from "./meeting.ts";
import { byTime, placeOfRound } from "./order-of-rounds.ts";
import { countAnswers, type FactorResult, type RoundResult, totalOf } from "./round-result.ts";
import { type Ballot, type Correction, type Round, type Score } from "./round.ts";

/** The rows of one community that rounds are made of. */
export interface RoundRows {
  readonly meetings: readonly Meeting[];
  readonly rounds: readonly Round[];
  readonly scores: readonly Score[];
  readonly corrections: readonly Correction[];
  readonly ballots: readonly Ballot[];
}

/** What each round says, oldest first (R1 to R7). */
export function resultsOfRounds(rows: RoundRows): readonly RoundResult[] {
  const meetings = new Map(rows.meetings.map((meeting) => [meeting.id, meeting]));
  const scores = groupBy(rows.scores, (score) => score.roundId);
  const corrections = groupBy(rows.corrections, (correction) => correction.roundId);
  const ballots = groupBy(rows.ballots, (ballot) => ballot.roundId);
  return rows.rounds
    .flatMap((round): RoundResult[] => {
      const meeting = meetings.get(round.meetingId);
      if (meeting === undefined) return [];
      return [
        hasBallots(round.mode)
          ? individualResult(round, meeting, ballots.get(round.id) ?? [])
          : singleResult(
              round,
              meeting,
              // R4: an open round of any mode says nothing yet.
              round.status === "open"
                ? new Map()
                : currentAnswers(scores.get(round.id) ?? [], corrections.get(round.id) ?? []),
            ),
      ];
    })
    .toSorted(byTime);
}

function about(round: Round, meeting: Meeting) {
  return {
    ...placeOfRound(round, meeting.heldOn),
    meetingId: meeting.id,
    meetingKind: meeting.kind,
    mode: round.mode,
    instrumentId: round.instrumentId,
    instrumentVersion: round.instrumentVersion,
    threshold: round.threshold,
  };
}

function singleResult(
  round: Round,
  meeting: Meeting,
  answers: ReadonlyMap<FactorId, CurrentAnswer>,
): RoundResult {
  const factors: Record<FactorId, FactorResult> = {};
  for (const [factorId, { answer, corrected }] of answers) {
    if (answer !== null) factors[factorId] = countAnswers([answer], corrected);
  }
  return { ...about(round, meeting), ballots: 1, hidden: round.status === "open", factors, tooFew: [] };
}

/** R4: hidden until the reveal. R5: hidden below the threshold. Then no number leaves this function. */
function individualResult(round: Round, meeting: Meeting, ballots: readonly Ballot[]): RoundResult {
  const hidden = round.status === "open" || ballots.length < round.threshold;
  const counted = hidden ? [] : countBallots(ballots);
  const isTold = ([, result]: (typeof counted)[number]) => mayBeTold(result, round.threshold);
  return {
    ...about(round, meeting),
    ballots: ballots.length,
    hidden,
    factors: Object.fromEntries(counted.filter(isTold)),
    tooFew: counted.filter((factor) => !isTold(factor)).map(([factorId]) => factorId),
  };
}

/**
 * R5 holds for each factor, on its scores: what one or a few scored is not told because many others did not. Then don't-knows
 * and not-applicables stay untold too, or the number of scores could be reckoned from them. Where nobody scored there is no
 * score to guess, and what all these people answered instead is told.
 */
function mayBeTold({ counts, dontKnow, notApplicable }: FactorResult, threshold: number): boolean {
  const scores = totalOf(counts);
  return scores >= threshold || (scores === 0 && dontKnow + notApplicable >= threshold);
}

function countBallots(ballots: readonly Ballot[]): readonly (readonly [FactorId, FactorResult])[] {
  const answers = new Map<FactorId, Answer[]>();
  for (const ballot of ballots) {
    for (const [factorId, answer] of Object.entries(ballot.answers)) {
      const list = answers.get(factorId);
      if (list === undefined) answers.set(factorId, [answer]);
      else list.push(answer);
    }
  }
  return [...answers].map(([factorId, list]) => [factorId, countAnswers(list)] as const);
}
