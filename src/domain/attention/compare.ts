import { totalOf } from "#domain/rounds/round-result.ts";

import { type Stretch } from "./baseline.ts";
import { isMoreThanOne } from "./more-than-one.ts";
import { rankScore, rankTest } from "./rank-test.ts";
import { inflatedTail, inflationOf, type Swing } from "./swing.ts";
import { type Found } from "./told-call.ts";

/**
 * A change of ranks at or below a limit, and its direction (A2), that rests on more than one person (A8). Where whole
 * rounds swing, the mid-p is the larger of the exact one and the one with the swing in its variance: swing can only take
 * calls away.
 */
export function compare(
  last: Stretch,
  earlier: Stretch,
  limit: number,
  swing: Swing | undefined,
): Found | undefined {
  const possible = KINDS.filter((one) => isMoreThanOne(one, last.counts, earlier.counts));
  if (possible.length === 0) return undefined;
  const { down, up, halfTie } = rankTest(last.counts, earlier.counts, limit);
  const kind = down < up ? "falling" : "rising";
  const exact = Math.min(down, up);
  if (exact > limit || !possible.includes(kind)) return undefined;
  if (isTieTooLarge(exact + halfTie, limit, last, earlier)) return undefined;
  const inflation = inflationOf(last, earlier, swing);
  if (inflation === 1) return { kind, midP: exact, p: exact + halfTie };
  const inflated = inflatedTail(Math.abs(rankScore(last.counts, earlier.counts)), inflation, swing);
  const midP = Math.max(exact, inflated);
  if (midP > limit) return undefined;
  return { kind, midP, p: Math.max(exact + halfTie, inflated), swing: inflation };
}

export const KINDS = ["falling", "rising"] as const;

/**
 * Mid-p holds its level on average only. Where many answers lie on one or two points and just as extreme outcomes weigh
 * much, it called up to 5.8 % falsely, so there they may add little. With fewer answers it never reaches 5 %.
 */
function isTieTooLarge(p: number, limit: number, last: Stretch, earlier: Stretch): boolean {
  const answers = Math.min(totalOf(last.counts), totalOf(earlier.counts));
  return answers >= MANY && p > TIED * limit;
}
/** From so many answers in the smaller sample on, outcomes can tie closely enough to matter. */
export const MANY = 11;
const TIED = 1.15;

/**
 * Whether two samples of these sizes could differ at all: even if every answer lay below every earlier one (A8). That most
 * extreme outcome has probability 1 in (n + m choose n), and mid-p takes half of it; both directions share the rate. One
 * answer is never news.
 */
export function canDiffer(answers: number, earlier: number, rate: number): boolean {
  if (Math.min(answers, earlier) < 2) return false;
  let outcomes = 1;
  for (let index = 1; index <= answers; index += 1) {
    outcomes = (outcomes * (earlier + index)) / index;
    if (1 / outcomes <= rate) return true;
  }
  return false;
}
