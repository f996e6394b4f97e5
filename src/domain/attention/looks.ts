import { type BallotChange } from "#domain/flag.ts";
import { type Counts } from "#domain/round-result.ts";
import { medianOf, totalOf } from "#domain/summary.ts";

import { extendBaseline, slideScore, type Baseline, type BallotRound } from "./baseline.ts";
import { normalTail } from "./normal.ts";
import { rankScore, rankTest } from "./rank-test.ts";
import { earlierInflation, inflatedTail, previousInflation, slideInflation, type Swing } from "./swing.ts";

/** A change larger than chance would give. */
export interface Call {
  readonly kind: "falling" | "rising";
  readonly change: BallotChange;
}

/** One way to look at the last round: with what, and at what level, both directions together. */
interface Look {
  readonly basis: BallotChange["basis"];
  readonly share: number;
}

/**
 * The looks at a round and how they share the error rate, by the number of earlier rounds (A2, A11).
 *
 * The shares sum to 1, so that the rate holds however the looks are related (Bonferroni). Nearly all goes to the
 * comparison with all earlier rounds together, which finds nearly all there is to find; the first look still catches a
 * fall after a peak, the last a slow slide. With 5 % for each of these two, less was found at once, and slides of a
 * quarter of a point a round no sooner.
 */
function looksFor(earlierRounds: number): readonly Look[] {
  if (earlierRounds === 1) return [{ basis: "previous", share: 1 }];
  if (earlierRounds === 2) return [PREVIOUS, { basis: "earlier", share: 0.97 }];
  return [PREVIOUS, { basis: "earlier", share: 0.94 }, { basis: "slide", share: 0.03 }];
}
const PREVIOUS: Look = { basis: "previous", share: 0.03 };

/** On what terms a change is called. */
export interface Terms {
  /** The share of stable factors that may be called in a round, both directions and all looks together. */
  readonly rate: number;
  /** How much whole rounds of this community swing; absent when they do not. */
  readonly swing: Swing | undefined;
}

/** Looks at a round in every way its history allows and gives the most telling call, or none. */
export function lookAt(
  round: BallotRound,
  previous: BallotRound,
  baseline: Baseline,
  terms: Terms,
): Call | undefined {
  let best: Call | undefined;
  for (const { basis, share } of looksFor(baseline.rounds)) {
    const call = lookers[basis]({
      round,
      previous,
      baseline,
      limit: (terms.rate * share) / 2,
      swing: terms.swing,
    });
    if (call !== undefined && (best === undefined || weightOf(call) < weightOf(best))) best = call;
  }
  return best;
}

/**
 * Does a round lie as far from a baseline, in a given direction, as only one in forty would by chance?
 *
 * One in twenty let the baseline restart more often for nothing: more false calls after it, and fewer real falls found.
 */
export function confirms(
  round: BallotRound,
  baseline: Baseline,
  kind: Call["kind"],
  swing: Swing | undefined,
): Call | undefined {
  const inflation = earlierInflation(totalOf(round.counts), baseline, swing);
  const found = compare(round.counts, baseline.pooled, CONFIRMATION, { swing, inflation });
  if (found?.kind !== kind) return undefined;
  return {
    kind,
    change: evidence(round, baseline, { basis: "earlier", ...found.look, limit: CONFIRMATION }),
  };
}
const CONFIRMATION = 0.025;

/**
 * Whether any outcome at all could be called: even if every answer lay below every earlier one (A8). That most
 * extreme outcome has probability 1 in (n + m choose n), and mid-p takes half of it.
 */
export function canJudge(answers: number, baseline: Baseline, rate: number): boolean {
  const earlier = totalOf(baseline.pooled);
  let outcomes = 1;
  for (let index = 1; index <= answers; index += 1) {
    outcomes = (outcomes * (earlier + index)) / index;
    if (1 / (2 * outcomes) <= rate / 2) return true;
  }
  return false;
}

function weightOf({ change }: Call): number {
  return change.midP / change.limit;
}

interface Sight {
  readonly round: BallotRound;
  readonly previous: BallotRound;
  readonly baseline: Baseline;
  readonly limit: number;
  readonly swing: Swing | undefined;
}

const lookers: Readonly<Record<BallotChange["basis"], (sight: Sight) => Call | undefined>> = {
  previous({ round, previous, limit, swing }) {
    const inflation = previousInflation(totalOf(round.counts), totalOf(previous.counts), swing);
    const found = compare(round.counts, previous.counts, limit, { swing, inflation });
    return (
      found && {
        kind: found.kind,
        change: { ...against(round, previous), basis: "previous", ...found.look, limit },
      }
    );
  },

  earlier({ round, baseline, limit, swing }) {
    const inflation = earlierInflation(totalOf(round.counts), baseline, swing);
    const found = compare(round.counts, baseline.pooled, limit, { swing, inflation });
    return (
      found && {
        kind: found.kind,
        change: evidence(round, baseline, { basis: "earlier", ...found.look, limit }),
      }
    );
  },

  slide({ round, baseline, limit, swing }) {
    const all = extendBaseline(baseline, round);
    const score = slideScore(all);
    const inflation = slideInflation(all, swing);
    const midP = inflatedTail(Math.abs(score), inflation, swing);
    if (midP > limit) return undefined;
    const look = { basis: "slide", midP, limit, ...told(inflation) } as const;
    return { kind: score < 0 ? "falling" : "rising", change: evidence(round, baseline, look) };
  },
};

interface Found {
  readonly kind: Call["kind"];
  readonly look: Pick<BallotChange, "midP" | "swing">;
}

/**
 * A change of ranks at or below a limit, and its direction. Where whole rounds swing, the mid-p is the larger of the
 * exact one and the one with the swing in its variance: swing can only take calls away.
 *
 * Most rounds are so far from a call that the normal tail settles it; only the others are enumerated. A test goes
 * through small tables to show that no call is lost.
 */
function compare(
  last: Counts,
  earlier: Counts,
  limit: number,
  { swing, inflation }: { readonly swing: Swing | undefined; readonly inflation: number },
): Found | undefined {
  const score = rankScore(last, earlier);
  const kind = score < 0 ? "falling" : "rising";
  if (normalTail(Math.abs(score)) > SCREEN * limit + SCREEN_MARGIN) return undefined;
  const exact = rankTest(last, earlier);
  const least = Math.min(exact.down, exact.up);
  const midP = inflation === 1 ? least : Math.max(least, inflatedTail(Math.abs(score), inflation, swing));
  return midP <= limit ? { kind, look: { midP, ...told(inflation) } } : undefined;
}
const SCREEN = 2;
const SCREEN_MARGIN = 0.05;

function told(inflation: number): Pick<BallotChange, "swing"> {
  return inflation === 1 ? {} : { swing: inflation };
}

function evidence(
  round: BallotRound,
  baseline: Baseline,
  look: Pick<BallotChange, "basis" | "midP" | "limit" | "swing">,
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

function against(
  round: BallotRound,
  previous: BallotRound,
): Omit<BallotChange, "basis" | "midP" | "limit" | "swing"> {
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
