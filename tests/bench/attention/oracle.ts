import { exactTail } from "#domain/attention/exact-tail.ts";
import { addCounts } from "#domain/attention/rank-test.ts";
import { type Counts } from "#domain/rounds/round-result.ts";

import { type Chances } from "./model.ts";

/** How surprising the last answers are to someone who knows both distributions. */
export interface Surprise {
  /** Chance of answers that speak more strongly for the fall. */
  readonly more: number;
  /** Chance of answers that speak just as strongly for it. */
  readonly same: number;
}

/**
 * The best test of its class: the likelihood ratio of the true distributions before and after the fall, given all answers
 * together. No test that compares the same last and earlier answers, and holds its level whatever the distribution, finds more
 * (Neyman structure: E. L. Lehmann & J. P. Romano, Testing Statistical Hypotheses, chapter 4). One that knew who
 * answered what, or the distribution before, could.
 */
export function surpriseOf(last: Counts, earlier: Counts, before: Chances, after: Chances): Surprise {
  const { below, equal } = exactTail(last, addCounts(last, earlier), scoresFor(before, after));
  return { more: below, same: equal };
}

/** The share of falls found at a level, drawing lots where the answers are just as surprising as the level. */
export function powerAt(level: number, surprises: readonly Surprise[]): number {
  const found = surprises.reduce(
    (sum, { more, same }) => sum + Math.min(1, Math.max(0, (level - more) / same)),
    0,
  );
  return found / surprises.length;
}

/**
 * The level at which the best such test calls as many falls as a rule does where nothing fell: so that the two are
 * held against each other at the same price, also where answers are not independent from meeting to meeting.
 */
export function levelFor(falseFalls: number, surprises: readonly Surprise[]): number {
  let [least, most] = [0, 1];
  for (let step = 0; step < 30; step += 1) {
    const middle = (least + most) / 2;
    if (powerAt(middle, surprises) < falseFalls) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}

/** Log likelihood ratios, as whole numbers that go up with the points: a low sum speaks for the fall. */
function scoresFor(before: Chances, after: Chances): Counts {
  const scores: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let least: number | undefined;
  for (const [index, chance] of before.entries()) {
    const possible = chance > 0 && (after[index] ?? 0) > 0;
    const score = possible ? Math.round(1e6 * Math.log(chance / (after[index] ?? chance))) : least;
    // A point that nobody can give gets the score of its neighbour, so that scores never go down.
    least = Math.max(least ?? score ?? Number.NEGATIVE_INFINITY, score ?? Number.NEGATIVE_INFINITY);
    scores[index] = least === Number.NEGATIVE_INFINITY ? -1e8 : least;
  }
  return scores;
}
