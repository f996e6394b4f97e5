import { type FactorAttention } from "#domain/attention/flag.ts";
import { judge } from "#domain/attention/judge.ts";
import { verdictsOf } from "#domain/attention/verdicts.ts";

import { type KeptHistory } from "./community-view.ts";
import { recallFindings } from "./findings-before.ts";

/** Longer than this without a pause, and a keystroke is felt to wait. In milliseconds. */
const LONGEST_STEP = 16;

/**
 * Judges a history factor by factor, and lets the page breathe in between (cost of A11). The history brings a memory, so
 * that the last step puts it together at once. A short one takes one step; a long one that was judged on this device before
 * takes up what was found then.
 */
export async function judgeInSteps(
  communityId: string,
  history: KeptHistory,
): Promise<readonly FactorAttention[]> {
  await recallFindings(communityId, history);
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

/** A message to oneself: a timer waits for four milliseconds once it was set a few times in a row. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
