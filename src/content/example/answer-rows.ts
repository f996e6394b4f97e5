import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Ballot, type Correction, type Score } from "#domain/rounds/round.ts";

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

/** Every person's answers of a round in one record (R3). */
export function ballotRows(seed: Seed): Ballot[] {
  return meetingPlan.flatMap(({ key }) =>
    ballotsOf(BALLOTS[key] ?? {}).map((answers, index) => ({
      ...seed.row(`${roundName(key)}-ballot-${index + 1}`),
      roundId: seed.id(roundName(key)),
      answers,
    })),
  );
}

/** Turns answers by factor into answers by person. */
function ballotsOf(answersByFactor: Readonly<Record<FactorId, string>>): readonly Record<FactorId, Answer>[] {
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
