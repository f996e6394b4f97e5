import { groupBy } from "#domain/group-by.ts";

import { hasBallots } from "./has-ballots.ts";
import { areOfSameBallots, leastDifference } from "./release.ts";
import { type RoundResult } from "./round-result.ts";

/**
 * Two devices may count the same forms, one of them with a few more, without knowing of each other. Once they met (T3), whoever
 * subtracts one round from the other learns what those few answered. A release takes the place of the one before it, and here
 * too (R5): of such rounds of one day the last is told.
 *
 * Only of one day: the same people on another day may answer nearly alike, and that is a measurement of its own.
 *
 * @param results in the order of time, which is the same on every device
 */
export function toldOnce(results: readonly RoundResult[]): readonly RoundResult[] {
  const days = groupBy(results.filter(isToldOfForms), ({ heldOn }) => heldOn);
  return results.map((round) => {
    const onDay = isToldOfForms(round) ? (days.get(round.heldOn) ?? []) : [];
    const later = onDay.slice(onDay.indexOf(round) + 1).findLast((other) => wouldTellOfFew(round, other));
    return later === undefined ? round : withheld(round, later.roundId);
  });
}

function isToldOfForms({ mode, hidden }: RoundResult): boolean {
  return hasBallots(mode) && !hidden;
}

function wouldTellOfFew(one: RoundResult, other: RoundResult): boolean {
  const threshold = Math.max(one.threshold, other.threshold);
  return areOfSameBallots(one, other) && leastDifference(one, other, threshold) !== undefined;
}

function withheld({ kinds: _kinds, after: _after, ...round }: RoundResult, sameFormsAs: string): RoundResult {
  return { ...round, hidden: true, factors: {}, tooFew: [], sameFormsAs };
}
