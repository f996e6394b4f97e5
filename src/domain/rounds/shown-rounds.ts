import { isComparable } from "./comparable.ts";
import { byTime } from "./order-of-rounds.ts";
import { type RoundResult } from "./round-result.ts";

/** The rounds of which something can be shown (R4, R5), and the newer ones of which it cannot. */
export interface ShownRounds {
  /** Oldest first. */
  readonly shown: readonly RoundResult[];
  readonly latest: RoundResult | undefined;
  /** The newest round, where it is hidden. */
  readonly hidden: RoundResult | undefined;
  /** Earlier rounds that the latest may be compared with, newest first (A10, I3). */
  readonly comparable: readonly RoundResult[];
}

/** The rounds up to the one that something was made from, so that it says the same when it is told again later. */
export function roundsUpTo(
  rounds: readonly RoundResult[],
  roundId: string | undefined,
): readonly RoundResult[] {
  const inOrder = rounds.toSorted(byTime);
  const last = roundId === undefined ? -1 : inOrder.findIndex((round) => round.roundId === roundId);
  return last === -1 ? inOrder : inOrder.slice(0, last + 1);
}

export function shownRounds(rounds: readonly RoundResult[]): ShownRounds {
  const inOrder = rounds.toSorted(byTime);
  const shown = inOrder.filter(
    ({ hidden, factors, tooFew }) => !hidden && Object.keys(factors).length + tooFew.length > 0,
  );
  const latest = shown.at(-1);
  const newest = inOrder.at(-1);
  const earlier = shown.slice(0, -1);
  return {
    shown,
    latest,
    hidden: newest?.hidden === true ? newest : undefined,
    comparable:
      latest === undefined ? [] : earlier.filter((round) => isComparable(round, latest)).toReversed(),
  };
}
