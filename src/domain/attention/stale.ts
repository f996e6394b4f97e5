import { dayNumber } from "#domain/day-number.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Flag } from "./flag.ts";
import { type History } from "./history.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { limitsOf } from "./verdicts.ts";

/** The community did not score for longer than its rhythm allows: one thing to say, whatever the number of factors (A5). */
export interface Pause {
  readonly lastScoredOn: Day;
  readonly weeks: number;
}

export function pauseOf(history: History): Pause | undefined {
  const newest = history.rounds.toSorted(byTime).at(-1);
  return newest !== undefined && isTooLong(newest.heldOn, history.today, history)
    ? { lastScoredOn: newest.heldOn, weeks: weeksBetween(newest.heldOn, history.today) }
    : undefined;
}

/** What every factor is measured by. */
export interface SinceWhen {
  /** Oldest first. */
  readonly rounds: readonly RoundResult[];
  readonly until: Day;
}

export function sinceWhen(history: History): SinceWhen {
  const rounds = history.rounds.toSorted(byTime);
  const isPaused = pauseOf(history) !== undefined;
  return { rounds, until: (isPaused ? rounds.at(-1)?.heldOn : undefined) ?? history.today };
}

/**
 * A5: not scored for longer than the rhythm allows, while other factors were. A factor never scored counts from the first
 * round; in a pause of the whole community nothing falls further behind.
 */
export function staleFlag(
  history: History,
  { rounds, until }: SinceWhen,
  factorId: FactorId,
): readonly Flag[] {
  const [first, newest] = [rounds[0], rounds.at(-1)];
  if (first === undefined || newest === undefined) return [];
  const scored = rounds.findLast((round) => mayHaveAsked(round, factorId));
  // What a confidential round asked about is not known, so of no factor is it said that it was left out.
  if (scored === newest || scored?.hidden === true) return [];
  const since = (scored ?? first).heldOn;
  if (!isTooLong(since, until, history)) return [];
  const { roundId, heldOn, mode } = scored ?? newest;
  const lastScored = scored && { lastScoredOn: scored.heldOn };
  const decided = { factorId, roundId, heldOn, mode };
  const weeks = weeksBetween(since, history.today);
  return [{ kind: "stale", ...decided, ...lastScored, weeks, ...limitFor(history) }];
}

function mayHaveAsked({ hidden, factors, tooFew }: RoundResult, factorId: FactorId): boolean {
  return hidden || factorId in factors || tooFew.includes(factorId);
}

function isTooLong(since: Day, until: Day, history: History): boolean {
  return dayNumber(until) - dayNumber(since) > limitFor(history).limitWeeks * 7;
}

function weeksBetween(since: Day, until: Day): number {
  return Math.floor((dayNumber(until) - dayNumber(since)) / 7);
}

function limitFor(history: History): { readonly limitWeeks: number; readonly isOwnLimit?: true } {
  const { staleRhythms } = limitsOf(history);
  const limitWeeks = staleRhythms * history.rhythmWeeks;
  return staleRhythms === DEFAULT_LIMITS.staleRhythms ? { limitWeeks } : { limitWeeks, isOwnLimit: true };
}
