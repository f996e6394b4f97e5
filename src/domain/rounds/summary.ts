import { type FactorPoint } from "#domain/attention/flag.ts";

import { agreement } from "./agreement.ts";
import { type FactorId } from "./instrument.ts";
import { type Counts, type FactorResult, type RoundResult, totalOf } from "./round-result.ts";

/** What a distribution of answers on the scale comes down to; all on the scale of 1 to 5 (S1). */
export interface Summary {
  /** Answers on the scale, without don't-knows; at least 1. */
  readonly n: number;
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
  /** The median with the answers of one point spread evenly over that point's width: 0.5 to 5.5. */
  readonly interpolatedMedian: number;
  /** Small print: the answers are ordered, their distances are not known. */
  readonly mean: number;
  /** Van der Eijk's A, -1 to 1; only where more than one person answered. */
  readonly agreement?: number;
}

/** Summarises the answers on the scale; `undefined` when there are none (S1, I2). */
export function summarise(counts: Counts): Summary | undefined {
  const n = totalOf(counts);
  if (n === 0) return undefined;
  const median = quantile(counts, 0.5);
  const summary = {
    n,
    median,
    q1: quantile(counts, 0.25),
    q3: quantile(counts, 0.75),
    interpolatedMedian: interpolate(counts, median),
    mean: counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n,
  };
  const split = n > 1 ? agreement(counts) : undefined;
  return split === undefined ? summary : { ...summary, agreement: split };
}

/** One factor's answers in one round, with n and don't-knows beside every number (S2). Absent when not scored or hidden. */
export function pointOf(round: RoundResult, factorId: FactorId): FactorPoint | undefined {
  return summedUp(round, factorId)?.point;
}

/** A point beside all that its answers come down to, which is absent when nobody gave one on the scale. */
export function summedUp(
  round: RoundResult,
  factorId: FactorId,
): { readonly point: FactorPoint; readonly summary: Summary | undefined } | undefined {
  const result = round.hidden ? undefined : round.factors[factorId];
  if (result === undefined) return undefined;
  const summary = summarise(result.counts);
  return { point: pointWith(round, result, summary), summary };
}

function pointWith(round: RoundResult, result: FactorResult, summary: Summary | undefined): FactorPoint {
  return {
    roundId: round.roundId,
    heldOn: round.heldOn,
    mode: round.mode,
    counts: result.counts,
    n: summary?.n ?? 0,
    dontKnow: result.dontKnow,
    notApplicable: result.notApplicable,
    ...(summary === undefined ? {} : { median: summary.median, q1: summary.q1, q3: summary.q3 }),
    ...(summary?.agreement === undefined ? {} : { agreement: summary.agreement }),
  };
}

/** The median of at least one answer: for an even number the middle between the two middle answers. */
export function medianOf(counts: Counts): number {
  return quantile(counts, 0.5);
}

/**
 * A quantile of at least one answer; `share` 0 to 1.
 *
 * Type 7 of Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50;
 * the default of R.
 */
export function quantile(counts: Counts, share: number): number {
  const position = (totalOf(counts) - 1) * share;
  const below = Math.floor(position);
  const low = answerAt(counts, below);
  const rest = position - below;
  return rest === 0 ? low : low + rest * (answerAt(counts, below + 1) - low);
}

/** The answer at a place in the row of all answers, from low to high; the first place is 0. */
function answerAt(counts: Counts, place: number): number {
  let [point, passed] = [1, counts[0]];
  while (place >= passed && point < counts.length) {
    passed += counts[point] ?? 0;
    point += 1;
  }
  return point;
}

function interpolate(counts: Counts, median: number): number {
  const atMedian = counts[median - 1] ?? 0;
  if (atMedian === 0) return median;
  const below = counts.reduce((sum, count, index) => (index + 1 < median ? sum + count : sum), 0);
  return median - 0.5 + (totalOf(counts) / 2 - below) / atMedian;
}
