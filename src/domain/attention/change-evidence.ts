import { totalOf } from "#domain/rounds/round-result.ts";
import { medianOf } from "#domain/rounds/summary.ts";

import { type Baseline, type BallotRound } from "./baseline.ts";
import { type BallotChange } from "./flag.ts";

/** What a look found; the rest of the evidence is what was compared. */
type LookField = "basis" | "midP" | "p" | "limit" | "swing" | "ends";

/** A round beside all rounds of a baseline. */
export function evidence(
  round: BallotRound,
  baseline: Baseline,
  look: Pick<BallotChange, LookField>,
): BallotChange {
  return {
    ...look,
    counts: round.counts,
    n: totalOf(round.counts),
    median: medianOf(round.counts),
    countsBefore: baseline.pooled,
    nBefore: totalOf(baseline.pooled),
    medianBefore: medianOf(baseline.pooled),
    roundsBefore: baseline.rounds,
    since: baseline.since,
  };
}

/** A round beside the one before it. */
export function against(round: BallotRound, previous: BallotRound): Omit<BallotChange, LookField> {
  return {
    counts: round.counts,
    n: totalOf(round.counts),
    median: medianOf(round.counts),
    countsBefore: previous.counts,
    nBefore: totalOf(previous.counts),
    medianBefore: medianOf(previous.counts),
    roundsBefore: 1,
    since: previous.heldOn,
  };
}
