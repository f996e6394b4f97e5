import { isComparable } from "#domain/comparable.ts";
import { type FactorId } from "#domain/instrument.ts";
import { byTime } from "#domain/order-of-rounds.ts";
import { type RoundResult } from "#domain/round-result.ts";
import { pointOf } from "#domain/summary.ts";

import {
  type HiddenRound,
  type Measure,
  type ProfileRow,
  type ShownRound,
  type TrendMark,
} from "./agenda-document.ts";

/** The rounds whose scores a document shows, oldest first, and what it says about them. */
export interface RoundsShown {
  readonly rounds: readonly RoundResult[];
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
  const inOrder = rounds.toSorted(byTime);
  const last = roundId === undefined ? -1 : inOrder.findIndex((round) => round.roundId === roundId);
  const past = last === -1 ? inOrder : inOrder.slice(0, last + 1);
  const shown = past.filter((round) => !round.hidden);
  const [round, previousRound, source] = [shown.at(-1), comparable(shown).at(-2), past.at(-1)];
  return {
    rounds: shown,
    facts: {
      ...(round === undefined ? {} : { round: factsOf(round) }),
      ...(previousRound === undefined ? {} : { previousRound: factsOf(previousRound) }),
      ...(source?.hidden === true
        ? { hiddenRound: { ...factsOf(source), threshold: source.threshold, isOpen: source.isOpen } }
        : {}),
    },
  };
}

/** The rounds that the last may be held against (A10, I3), itself with them. */
function comparable(rounds: readonly RoundResult[]): readonly RoundResult[] {
  const last = rounds.at(-1);
  return rounds.filter((round) => last !== undefined && isComparable(round, last));
}

function factsOf({ heldOn, mode, ballots }: RoundResult): ShownRound {
  return { heldOn, mode, ballots };
}

/** A factor in the last round shown and in the one before; its last value where a round left it out (R7). */
export function profileOf(shown: RoundsShown, factorId: FactorId): Pick<ProfileRow, "now" | "previous"> {
  const rounds = comparable(shown.rounds);
  const now = measureIn(rounds, factorId);
  const previous = measureIn(rounds.slice(0, -1), factorId);
  return {
    ...(now === undefined ? {} : { now }),
    // Only what differs from now is "the previous time": an older value is not drawn twice.
    ...(previous === undefined || now?.isOlder === true ? {} : { previous }),
  };
}

function measureIn(rounds: readonly RoundResult[], factorId: FactorId): Measure | undefined {
  const round = rounds.findLast((each) => each.factors[factorId] !== undefined);
  return round === undefined ? undefined : measure(round, factorId, round !== rounds.at(-1));
}

function measure(round: RoundResult, factorId: FactorId, isOlder: boolean): Measure | undefined {
  const point = pointOf(round, factorId);
  if (point === undefined) return undefined;
  const { heldOn, mode, n, dontKnow, notApplicable, median } = point;
  return { heldOn, mode, n, dontKnow, notApplicable, isOlder, ...(median === undefined ? {} : { median }) };
}

/** The scores of a factor over time, oldest first. */
export function trendOf({ rounds }: RoundsShown, factorId: FactorId): readonly TrendMark[] {
  const scored = rounds.flatMap((round) => {
    const found = measure(round, factorId, false);
    return found?.median === undefined ? [] : [{ round, mark: { ...found, median: found.median } }];
  });
  return scored
    .map(({ round, mark }, index) => ({ ...mark, startsAnew: !follows(round, scored[index - 1]?.round) }))
    .slice(-MOST_MARKS);
}

function follows(round: RoundResult, before: RoundResult | undefined): boolean {
  return before !== undefined && isComparable(round, before);
}
