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
