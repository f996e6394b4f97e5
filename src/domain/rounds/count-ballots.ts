import { byCodeUnit } from "#domain/by-code-unit.ts";

import { type Answer } from "./answer.ts";
import { type Answers } from "./ballot.ts";
import { countAnswers } from "./count-answers.ts";
import { type FactorId } from "./instrument.ts";
import { type Counted, type FactorCounts } from "./round-counts.ts";
import { type AnswerCounts, totalOf } from "./round-result.ts";

/**
 * Counts ballots per factor, and leaves out for good what may not be told (R3, R5). In whatever order the ballots come, the
 * same ballots give the same numbers, to the letter: two devices that count them write the same row (T3).
 */
export function countBallots(ballots: readonly Answers[], threshold: number): Counted {
  return told(ballots.length, countAll(ballots), { threshold, tooFew: [] });
}

/**
 * Counts more ballots with what was counted before (R5). What was too little to be told then is not known any more, so it
 * stays untold; and where nothing but the number of ballots is known, there is nothing to count with.
 */
export function addBallots(earlier: Counted, late: readonly Answers[], threshold: number): Counted {
  const factors = countAll(late);
  for (const [factorId, counts] of Object.entries(earlier.factors))
    factors.set(factorId, sumOf(counts, factors.get(factorId)));
  return told(earlier.ballots + late.length, factors, { threshold, tooFew: earlier.tooFew });
}

/**
 * R5 holds for each factor, on its scores: what one or a few scored is not told because many others did not. Then don't-knows
 * and not-applicables stay untold too, or the number of scores could be reckoned from them. Where nobody scored there is no
 * score to guess, and what all these people answered instead is told.
 */
export function mayBeTold({ counts, dontKnow, notApplicable }: AnswerCounts, threshold: number): boolean {
  const scores = totalOf(counts);
  return scores >= threshold || (scores === 0 && dontKnow + notApplicable >= threshold);
}

function told(
  ballots: number,
  factors: ReadonlyMap<FactorId, FactorCounts>,
  { threshold, tooFew }: { readonly threshold: number; readonly tooFew: readonly FactorId[] },
): Counted {
  if (ballots < threshold) return { ballots, factors: {}, tooFew: [] };
  const inOrder = [...factors].toSorted(([one], [other]) => byCodeUnit(one, other));
  const isTold = ([factorId, counts]: (typeof inOrder)[number]) =>
    !tooFew.includes(factorId) && mayBeTold(counts, threshold);
  const few = inOrder.filter((factor) => !isTold(factor)).map(([factorId]) => factorId);
  return {
    ballots,
    factors: Object.fromEntries(inOrder.filter(isTold)),
    tooFew: [...new Set([...tooFew, ...few])].toSorted(byCodeUnit),
  };
}

function countAll(ballots: readonly Answers[]): Map<FactorId, FactorCounts> {
  const answers = new Map<FactorId, Answer[]>();
  for (const ballot of ballots) {
    for (const [factorId, answer] of Object.entries(ballot)) {
      const list = answers.get(factorId);
      if (list === undefined) answers.set(factorId, [answer]);
      else list.push(answer);
    }
  }
  return new Map([...answers].map(([factorId, list]) => [factorId, numbersOf(list)] as const));
}

function numbersOf(answers: readonly Answer[]): FactorCounts {
  const { counts, dontKnow, notApplicable } = countAnswers(answers);
  return { counts: [...counts], dontKnow, notApplicable };
}

function sumOf(one: FactorCounts, other: FactorCounts | undefined): FactorCounts {
  if (other === undefined) return one;
  const [a, b, c, d, e] = one.counts;
  const [f, g, h, i, j] = other.counts;
  return {
    counts: [a + f, b + g, c + h, d + i, e + j],
    dontKnow: one.dontKnow + other.dontKnow,
    notApplicable: one.notApplicable + other.notApplicable,
  };
}
