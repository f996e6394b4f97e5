import { type FactorPoint } from "#domain/attention/flag.ts";
import { isComparable } from "#domain/rounds/comparable.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { profileOf } from "#domain/rounds/profile.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { roundsUpTo, type ShownRounds, shownRounds } from "#domain/rounds/shown-rounds.ts";
import { pointOf } from "#domain/rounds/summary.ts";

import {
  type HiddenRound,
  type Measure,
  type ProfileRow,
  type ShownRound,
  type TrendMark,
} from "./agenda-document.ts";

/** The rounds whose scores a document shows, and what it says about them. */
export interface RoundsShown {
  readonly shown: ShownRounds;
  readonly facts: {
    readonly round?: ShownRound;
    readonly previousRound?: ShownRound;
    readonly hiddenRound?: HiddenRound;
  };
}

// About three years of meetings. More would be dots without a line, and an alternative text nobody hears out.
const MOST_MARKS = 24;

/**
 * The rounds up to the one the agenda was made from, so that a document told again later says the same. Open
 * rounds and rounds with too few ballots are left out (R4, R5).
 */
export function roundsShown(rounds: readonly RoundResult[], roundId: string | undefined): RoundsShown {
  const past = roundsUpTo(rounds, roundId);
  const shown = shownRounds(past);
  const [round, previousRound, source] = [shown.latest, shown.comparable[0], past.at(-1)];
  return {
    shown,
    facts: {
      ...(round === undefined ? {} : { round: factsOf(round) }),
      ...(previousRound === undefined ? {} : { previousRound: factsOf(previousRound) }),
      // One that another round is told in place of is none of its own.
      ...(source?.hidden === true && source.sameFormsAs === undefined
        ? { hiddenRound: { ...factsOf(source), threshold: source.threshold, isOpen: source.isOpen } }
        : {}),
    },
  };
}

function factsOf({ heldOn, mode, ballots }: RoundResult): ShownRound {
  return { heldOn, mode, ballots };
}

/** A factor in the last round shown and in the one before; its last value where a round left it out (R7). */
export function profileIn(
  { shown }: RoundsShown,
  factorId: FactorId,
): Pick<ProfileRow, "now" | "previous" | "isTooFew"> {
  const { now, before, isOlder, isTooFewNow } = profileOf(shown, shown.comparable[0], factorId);
  return {
    ...(now !== undefined && { now: measure(now, isOlder) }),
    ...(before !== undefined && { previous: measure(before, false) }),
    ...(isTooFewNow && { isTooFew: true }),
  };
}

function measure(point: FactorPoint, isOlder: boolean): Measure {
  const { heldOn, mode, n, dontKnow, notApplicable, median } = point;
  return { heldOn, mode, n, dontKnow, notApplicable, isOlder, ...(median === undefined ? {} : { median }) };
}

/** The scores of a factor over time, oldest first. */
export function trendOf({ shown: { shown } }: RoundsShown, factorId: FactorId): readonly TrendMark[] {
  const scored = shown.flatMap((round) => {
    const point = pointOf(round, factorId);
    return point?.median === undefined
      ? []
      : [{ round, mark: { ...measure(point, false), median: point.median } }];
  });
  return scored
    .map(({ round, mark }, index) => ({ ...mark, startsAnew: !follows(round, scored[index - 1]?.round) }))
    .slice(-MOST_MARKS);
}

function follows(round: RoundResult, before: RoundResult | undefined): boolean {
  return before !== undefined && isComparable(round, before);
}
