import { type FactorPoint } from "#domain/attention/flag.ts";

import { type FactorId } from "./instrument.ts";
import { type RoundResult } from "./round-result.ts";
import { type ShownRounds } from "./shown-rounds.ts";
import { pointOf } from "./summary.ts";

/** One factor at the last round, and at an earlier one that it may be held against: what a radar and its table draw (U5). */
export interface FactorProfile {
  readonly now: FactorPoint | undefined;
  /** The last round told nothing of this factor: `now` is its last value before that, scored in the same way (R7, R2). */
  readonly isOlder: boolean;
  readonly before: FactorPoint | undefined;
  /** Answered, by too few to tell (R5). */
  readonly isTooFewNow: boolean;
  readonly isTooFewBefore: boolean;
}

/** @param before one of `comparable`: numbers of different kinds of rounds never stand under one date (A10, I3) */
export function profileOf(
  { latest, comparable }: Pick<ShownRounds, "latest" | "comparable">,
  before: RoundResult | undefined,
  factorId: FactorId,
): FactorProfile {
  const rounds = latest === undefined ? [] : [latest, ...comparable];
  const told = rounds.find(({ factors }) => factorId in factors);
  const isOlder = told !== undefined && told !== latest;
  // What is older already would be drawn twice.
  const then = isOlder ? undefined : before;
  return {
    now: told && pointOf(told, factorId),
    isOlder,
    before: then && pointOf(then, factorId),
    isTooFewNow: isTooFewIn(latest, factorId),
    isTooFewBefore: isTooFewIn(before, factorId),
  };
}

function isTooFewIn(round: RoundResult | undefined, factorId: FactorId): boolean {
  return round?.tooFew.includes(factorId) ?? false;
}
