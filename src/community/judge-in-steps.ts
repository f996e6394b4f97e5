import { type FactorAttention } from "#domain/attention/flag.ts";
import { type History } from "#domain/attention/history.ts";
import { judge } from "#domain/attention/judge.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";

/** Longer than this without a pause, and a keystroke is felt to wait. In milliseconds. */
const LONGEST_STEP = 16;

/**
 * Judges a history factor by factor, and lets the page breathe in between (cost of A11): what was judged is remembered,
 * so that the last step puts it together at once. A short history takes one step.
 */
export async function judgeInSteps(history: History): Promise<readonly FactorAttention[]> {
  let started = performance.now();
  for (const factorId of history.factorIds) {
    verdictsOf(history, factorId);
    if (performance.now() - started > LONGEST_STEP) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other is the point
      await nextTask();
      started = performance.now();
    }
  }
  return judge(history);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
