import { type History } from "#domain/history.ts";
import { type RoundResult } from "#domain/round-result.ts";

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

export function shownRounds(history: History): ShownRounds {
  const rounds = history.rounds.toSorted(
    (a, b) => a.heldOn.localeCompare(b.heldOn) || a.roundId.localeCompare(b.roundId),
  );
  const shown = rounds.filter((round) => !round.hidden && Object.keys(round.factors).length > 0);
  const latest = shown.at(-1);
  const newest = rounds.at(-1);
  return {
    shown,
    latest,
    hidden: newest?.hidden === true ? newest : undefined,
    comparable: latest === undefined ? [] : shown.filter((round) => isComparable(round, latest)).toReversed(),
  };
}

function isComparable(round: RoundResult, latest: RoundResult): boolean {
  return (
    round.roundId !== latest.roundId &&
    round.mode === latest.mode &&
    round.instrumentId === latest.instrumentId &&
    round.instrumentVersion === latest.instrumentVersion
  );
}
