import { byCodeUnit } from "#domain/by-code-unit.ts";

import { type Answer } from "./answer.ts";
import { type FactorId } from "./instrument.ts";
import { type Correction, type Score } from "./round.ts";

/** An answer as it stands now, after corrections (R6). */
export interface CurrentAnswer {
  readonly answer: Answer | null;
  readonly corrected: boolean;
}

/** The answers of a `manager` or `agreed` round with its corrections applied in the order of their stamps (R6). */
export function currentAnswers(
  scores: readonly Score[],
  corrections: readonly Correction[],
): ReadonlyMap<FactorId, CurrentAnswer> {
  const answers = new Map<FactorId, CurrentAnswer>();
  for (const score of scores) {
    if (score.answer !== undefined) answers.set(score.factorId, { answer: score.answer, corrected: false });
  }
  for (const correction of corrections.toSorted(byStamp)) {
    answers.set(correction.factorId, { answer: correction.to, corrected: true });
  }
  return answers;
}

function byStamp(a: Correction, b: Correction): number {
  return byCodeUnit(a._t?.["to"] ?? "", b._t?.["to"] ?? "") || byCodeUnit(a.id, b.id);
}
