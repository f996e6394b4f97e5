import { byCodeUnit } from "#domain/by-code-unit.ts";
import { groupBy } from "#domain/group-by.ts";

import { afterTalk } from "./after-talk.ts";
import { countAnswers } from "./count-answers.ts";
import { mayBeTold } from "./count-ballots.ts";
import { toldKinds } from "./count-kinds.ts";
import { type CurrentAnswer, currentAnswers } from "./current-answers.ts";
import { hasBallots } from "./has-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { type Meeting } from "./meeting.ts";
import { byTime, placeOfRound } from "./order-of-rounds.ts";
import { type Counted, type RoundCounts } from "./round-counts.ts";
import { type FactorResult, type RoundResult } from "./round-result.ts";
import { type Correction, type Round, type Score } from "./round.ts";
import { toldOnce } from "./told-once.ts";

const NOTHING: Counted = { ballots: 0, factors: {}, tooFew: [] };

/** The rows of one community that rounds are made of. */
export interface RoundRows {
  readonly meetings: readonly Meeting[];
  readonly rounds: readonly Round[];
  readonly scores: readonly Score[];
  readonly corrections: readonly Correction[];
  readonly counts: readonly RoundCounts[];
}

/** What each round says, oldest first (R1 to R7). */
export function resultsOfRounds(rows: RoundRows): readonly RoundResult[] {
  const meetings = new Map(rows.meetings.map((meeting) => [meeting.id, meeting]));
  const scores = groupBy(rows.scores, (score) => score.roundId);
  const corrections = groupBy(rows.corrections, (correction) => correction.roundId);
  const counts = new Map(rows.counts.map((row) => [row.roundId, row]));
  const again = groupBy(rows.rounds.filter(isAgain), ({ againOf }) => againOf);
  const results = rows.rounds
    .flatMap((round): RoundResult[] => {
      const meeting = meetings.get(round.meetingId);
      if (meeting === undefined || isAgain(round)) return [];
      return [
        hasBallots(round.mode)
          ? withAfter(individualResult(round, meeting, counts.get(round.id)), {
              round: again.get(round.id)?.toSorted(byStatus)[0],
              meeting,
              counts,
            })
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
  return toldOnce(results);
}

/** Whether factors of another round are scored once more in it (R8): it is no measurement of its own. */
function isAgain(round: Round): round is Round & { readonly againOf: string } {
  return typeof round.againOf === "string";
}

/** Where two devices let people score again without knowing of each other, the one that was counted comes first. */
function byStatus(one: Round, other: Round): number {
  return byCodeUnit(one.status, other.status) || byCodeUnit(one.id, other.id);
}

interface Again {
  readonly round: Round | undefined;
  readonly meeting: Meeting;
  readonly counts: ReadonlyMap<string, RoundCounts>;
}

function withAfter(before: RoundResult, { round, meeting, counts }: Again): RoundResult {
  if (round === undefined || before.isOpen) return before;
  const row = counts.get(round.id);
  const said = { asked: round.factors ?? [], withheld: row?.counted.withheld ?? {} };
  return { ...before, after: afterTalk(before, individualResult(round, meeting, row), said) };
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

/**
 * R4: hidden until the reveal. R5: hidden below the threshold. Then no number leaves this function. What was counted is looked
 * at once more: the threshold may have risen since, or a file may have brought what nobody should have kept.
 */
function individualResult(round: Round, meeting: Meeting, row: RoundCounts | undefined): RoundResult {
  const all = row?.counted ?? NOTHING;
  const { ballots, factors, tooFew } = all;
  const hidden = round.status === "open" || ballots < round.threshold;
  const counted = Object.entries(hidden ? {} : factors);
  const isTold = ([, counts]: (typeof counted)[number]) => mayBeTold(counts, round.threshold);
  const told = Object.fromEntries(
    counted.filter(isTold).map(([factorId, counts]) => [factorId, { ...counts, corrected: false }]),
  );
  const kinds = hidden ? undefined : toldKinds(all, { factors: told, threshold: round.threshold });
  return {
    ...about(round, meeting),
    ballots,
    hidden,
    factors: told,
    ...(kinds !== undefined && { kinds }),
    tooFew: hidden
      ? []
      : [...tooFew, ...counted.filter((factor) => !isTold(factor)).map(([factorId]) => factorId)],
  };
}
