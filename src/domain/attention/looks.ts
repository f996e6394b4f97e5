import { type BallotChange } from "#domain/flag.ts";
import { type Counts } from "#domain/round-result.ts";
import { medianOf, totalOf } from "#domain/summary.ts";

import { extendBaseline, slideScore, type Baseline, type BallotRound } from "./baseline.ts";
import { normalTail } from "./normal.ts";
import { rankScore, rankTest } from "./rank-test.ts";

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
 * The shares sum to 1, so that the rate holds however the looks are related (Bonferroni). Most goes to the comparison
 * with all earlier rounds together, which finds most; the first look catches a sudden change, the last a slow one.
 */
function looksFor(earlierRounds: number): readonly Look[] {
  if (earlierRounds === 1) return [{ basis: "previous", share: 1 }];
  if (earlierRounds === 2) return [PREVIOUS, { basis: "earlier", share: 0.9 }];
  return [PREVIOUS, { basis: "earlier", share: 0.8 }, { basis: "slide", share: 0.1 }];
}
const PREVIOUS: Look = { basis: "previous", share: 0.1 };

/**
 * Looks at a round in every way its history allows and gives the most telling call, or none.
 *
 * `rate` is the share of stable factors that may be called, both directions and all looks together.
 */
export function lookAt(round: BallotRound, previous: BallotRound, baseline: Baseline, rate: number): Call | undefined {
  let best: Call | undefined;
  for (const { basis, share } of looksFor(baseline.rounds)) {
    const limit = (rate * share) / 2;
    const call = lookers[basis](round, previous, baseline, limit);
    if (call !== undefined && (best === undefined || weightOf(call) < weightOf(best))) best = call;
  }
  return best;
}

/** Does a round lie as far from a baseline, in a given direction, as only one in twenty would by chance? */
export function confirms(round: BallotRound, baseline: Baseline, kind: Call["kind"]): Call | undefined {
  const call = compare(round.counts, baseline.pooled, CONFIRMATION);
  if (call?.kind !== kind) return undefined;
  return { kind, change: evidence(round, baseline, { basis: "earlier", midP: call.midP, limit: CONFIRMATION }) };
}
const CONFIRMATION = 0.05;

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

type Looker = (round: BallotRound, previous: BallotRound, baseline: Baseline, limit: number) => Call | undefined;

const lookers: Readonly<Record<BallotChange["basis"], Looker>> = {
  previous(round, previous, _baseline, limit) {
    const found = compare(round.counts, previous.counts, limit);
    return found && { kind: found.kind, change: { ...against(round, previous), basis: "previous", midP: found.midP, limit } };
  },

  earlier(round, _previous, baseline, limit) {
    const found = compare(round.counts, baseline.pooled, limit);
    return found && { kind: found.kind, change: evidence(round, baseline, { basis: "earlier", midP: found.midP, limit }) };
  },

  slide(round, _previous, baseline, limit) {
    const score = slideScore(extendBaseline(baseline, round));
    const midP = normalTail(Math.abs(score));
    if (midP > limit) return undefined;
    return { kind: score < 0 ? "falling" : "rising", change: evidence(round, baseline, { basis: "slide", midP, limit }) };
  },
};

/**
 * A change of ranks at or below a limit, and its direction.
 *
 * Most rounds are so far from a call that the normal tail settles it; only the others are enumerated. A test goes
 * through all small tables to show that no call is lost.
 */
function compare(
  last: Counts,
  earlier: Counts,
  limit: number,
): { readonly kind: Call["kind"]; readonly midP: number } | undefined {
  const score = rankScore(last, earlier);
  if (normalTail(Math.abs(score)) > SCREEN * limit + SCREEN_MARGIN) return undefined;
  const { down, up } = rankTest(last, earlier);
  if (down <= limit) return { kind: "falling", midP: down };
  if (up <= limit) return { kind: "rising", midP: up };
  return undefined;
}
const SCREEN = 2;
const SCREEN_MARGIN = 0.05;

function evidence(
  round: BallotRound,
  baseline: Baseline,
  look: Pick<BallotChange, "basis" | "midP" | "limit">,
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

function against(round: BallotRound, previous: BallotRound): Omit<BallotChange, "basis" | "midP" | "limit"> {
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
