import { isPoint, type Answer } from "./answer.ts";
import { type FactorResult } from "./round-result.ts";

/** Counts the answers to one factor (S1, S2). */
export function countAnswers(answers: readonly Answer[], corrected = false): FactorResult {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let dontKnow = 0;
  let notApplicable = 0;
  for (const answer of answers) {
    if (isPoint(answer)) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
    else if (answer === "dont-know") dontKnow += 1;
    else notApplicable += 1;
  }
  return { counts, dontKnow, notApplicable, corrected };
}
