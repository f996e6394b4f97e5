import { dayNumber } from "#domain/day-number.ts";
import { type Flag } from "#domain/flag.ts";
import { type History } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";

import { type Verdict } from "./factor-line.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { type VisibleRound } from "./occasion.ts";
import { limitsOf } from "./verdicts.ts";

/** A5: not scored for longer than the rhythm allows; a factor never scored counts from the first round. */
export function staleFlag(
  history: History,
  rounds: readonly VisibleRound[],
  factorId: FactorId,
  last: Verdict | undefined,
): readonly Flag[] {
  const [first, newest] = [rounds[0]?.round, rounds.at(-1)?.round];
  if (first === undefined || newest === undefined) return [];
  const scored = last?.occasion.point;
  const limit = limitFor(history);
  const days = dayNumber(history.today) - dayNumber((scored ?? first).heldOn);
  if (days <= limit.limitWeeks * 7) return [];
  const { roundId, heldOn, mode } = scored ?? newest;
  const lastScored = scored && { lastScoredOn: scored.heldOn };
  const decided = { factorId, roundId, heldOn, mode };
  return [{ kind: "stale", ...decided, ...lastScored, weeks: Math.floor(days / 7), ...limit }];
}

function limitFor(history: History): { readonly limitWeeks: number; readonly isOwnLimit?: true } {
  const { staleRhythms } = limitsOf(history);
  const limitWeeks = staleRhythms * history.rhythmWeeks;
  return staleRhythms === DEFAULT_LIMITS.staleRhythms ? { limitWeeks } : { limitWeeks, isOwnLimit: true };
}
