import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundCounts } from "#domain/rounds/round-counts.ts";
import { type Correction, DEFAULT_THRESHOLD, type Score } from "#domain/rounds/round.ts";

import { BALLOTS } from "./ballots.ts";
import { meetingPlan } from "./meeting-plan.ts";
import { roundName } from "./meeting-rows.ts";
import { readAnswers } from "./read-answers.ts";
import { type Seed } from "./seed.ts";
import { CORRECTION, REMARKS, SINGLE_SCORES } from "./single-scores.ts";

/** One score per factor in the rounds of the manager and those agreed in the room, with their remarks (G6). */
export function scoreRows(seed: Seed): Score[] {
  return meetingPlan.flatMap(({ key }) => {
    const answers = readAnswers(SINGLE_SCORES[key] ?? "");
    return answers.map((answer, index) => {
      const factorId = greenport12.factors[index]?.id ?? "";
      const remark = REMARKS.find((placed) => placed.round === key && placed.factorId === factorId);
      return {
        ...seed.row(`${roundName(key)}_${factorId}`),
        roundId: seed.id(roundName(key)),
        factorId,
        answer,
        remark: remark === undefined ? "" : seed.story.remarks[remark.key],
        remarkLevel: remark?.level ?? "team",
      };
    });
  });
}

export function correctionRows(seed: Seed): Correction[] {
  const { round, factorId, from, to, daysLater } = CORRECTION;
  const meeting = meetingPlan.find(({ key }) => key === round);
  return [
    {
      ...seed.row("correction"),
      roundId: seed.id(roundName(round)),
      factorId,
      from,
      to,
      reason: seed.story.correctionReason,
      madeOn: seed.day((meeting?.days ?? 0) + daysLater),
    },
  ];
}

/** What was counted in the rounds in which everyone scored apart (R3). */
export function countsRows(seed: Seed): RoundCounts[] {
  return meetingPlan.flatMap(({ key }) => {
    const ballots = ballotsOf(BALLOTS[key] ?? {});
    if (ballots.length === 0) return [];
    const roundId = seed.id(roundName(key));
    return [{ ...seed.row(roundName(key)), roundId, counted: countBallots(ballots, DEFAULT_THRESHOLD) }];
  });
}

/** Turns answers by factor into answers by person. */
function ballotsOf(answersByFactor: Readonly<Record<FactorId, string>>): readonly Answers[] {
  const columns = Object.entries(answersByFactor).map(
    ([factorId, text]) => [factorId, readAnswers(text)] as const,
  );
  const people = Math.max(0, ...columns.map(([, answers]) => answers.length));
  return Array.from({ length: people }, (_, person) =>
    Object.fromEntries(
      columns.flatMap(([factorId, answers]) => {
        const answer = answers[person];
        return answer === undefined ? [] : [[factorId, answer]];
      }),
    ),
  );
}
