import { totalOf } from "#domain/rounds/round-result.ts";

import { allOf, endsOf, extendBaseline, together, type Baseline } from "./baseline.ts";
import { canDiffer, compare, KINDS, MANY } from "./compare.ts";
import { type BallotChange } from "./flag.ts";
import { isMoreThanOne } from "./more-than-one.ts";
import { type Swing } from "./swing.ts";
import { type Call, type Found, type KnownCall, type Sight, toldCall } from "./told-call.ts";

/** One way to look at the last round: with what, and at what level, both directions together. */
interface Look {
  readonly basis: BallotChange["basis"];
  readonly share: number;
}

/**
 * The looks at a round and how they share the error rate, by the number of earlier rounds (A2, A11).
 *
 * The shares sum to at most 1, so that the rate holds however the looks are related (Bonferroni). Nearly all goes to the
 * comparison with all earlier rounds together, which finds nearly all there is to find; the first look still catches a
 * fall after a peak, the last a slow slide. With 5 % for each of these two, less was found at once, and slides of a
 * quarter of a point a round no sooner. A little is kept back, as mid-p is at its level on average only and the baseline
 * restarts at rounds that were called; one look at few answers stays below its level by itself.
 */
function looksFor(earlierRounds: number, answers: number): readonly Look[] {
  if (earlierRounds === 1) return [{ basis: "previous", share: answers < MANY ? 1 : 0.96 }];
  if (earlierRounds === 2) return [PREVIOUS, { basis: "earlier", share: 0.95 }];
  return [PREVIOUS, { basis: "earlier", share: 0.92 }, { basis: "slide", share: 0.03 }];
}
const PREVIOUS: Look = { basis: "previous", share: 0.03 };

/** On what terms a change is called. */
export interface Terms {
  /** The share of stable factors that may be called in a round, both directions and all looks together. */
  readonly rate: number;
  /** How much whole rounds of this community swing; absent when they do not. */
  readonly swing: Swing | undefined;
}

/**
 * Looks at a round in every way its history allows and gives the most telling call, or none. What is seen at once is
 * told as such: a slide is looked for last.
 */
export function lookAt(sight: Sight, terms: Terms): KnownCall | undefined {
  let best: { readonly call: KnownCall; readonly weight: number } | undefined;
  for (const look of looksAt(sight)) {
    const { basis } = look;
    if (basis === "slide" && best !== undefined) break;
    const limit = limitOf(look, terms);
    const found = lookers[basis](sight, limit, terms.swing);
    if (found === undefined) continue;
    const weight = found.midP / limit;
    if (best === undefined || weight < best.weight) best = { call: { ...found, basis }, weight };
  }
  return best?.call;
}

/** What a look found in a round, with what it was decided on. */
export function told(sight: Sight, known: KnownCall, terms: Terms): Call | undefined {
  const look = looksAt(sight).find(({ basis }) => basis === known.basis);
  return look && toldCall(sight, known, limitOf(look, terms));
}

/**
 * Does a round lie as far from a baseline, in a given direction, as only one in forty would by chance?
 *
 * One in twenty let the baseline restart more often for nothing: more false calls after it, and fewer real falls found.
 */
export function confirms(
  { round, baseline }: Sight,
  kind: Call["kind"],
  swing: Swing | undefined,
): Found | undefined {
  const found = compare(together([round]), allOf(baseline), CONFIRMATION, swing);
  return found?.kind === kind ? found : undefined;
}

/** A confirmation, with what it was decided on. */
export function toldConfirmation(sight: Sight, found: Found): Call {
  return toldCall(sight, { ...found, basis: "earlier" }, CONFIRMATION);
}
/** The mid-p at or below which a change is confirmed. */
export const CONFIRMATION = 0.025;

function looksAt({ round, baseline }: Sight): readonly Look[] {
  return looksFor(baseline.rounds, totalOf(round.counts));
}

function limitOf({ share }: Look, { rate }: Terms): number {
  return (rate * share) / 2;
}

/** Whether any outcome at all could be called (A8), in the look that allows most. */
export function canJudge(answers: number, baseline: Baseline, rate: number): boolean {
  const widest = rate * Math.max(...looksFor(baseline.rounds, answers).map(({ share }) => share));
  return canDiffer(answers, totalOf(baseline.pooled), widest);
}

type Looker = (sight: Sight, limit: number, swing: Swing | undefined) => Found | undefined;

const lookers: Readonly<Record<BallotChange["basis"], Looker>> = {
  previous: ({ round, previous }, limit, swing) =>
    compare(together([round]), together([previous]), limit, swing),

  earlier: ({ round, baseline }, limit, swing) => compare(together([round]), allOf(baseline), limit, swing),

  slide({ round, baseline }, limit, swing) {
    // A slide that the last round itself does not show is over, or the doing of one person.
    const shown = KINDS.filter((kind) => isMoreThanOne(kind, round.counts, baseline.pooled));
    if (shown.length === 0) return undefined;
    const { first, last } = endsOf(extendBaseline(baseline, round));
    const found = compare(last, first, limit, swing);
    return found !== undefined && shown.includes(found.kind) ? found : undefined;
  },
};
