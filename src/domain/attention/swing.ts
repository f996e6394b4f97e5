import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Counts, type RoundResult, totalOf } from "#domain/rounds/round-result.ts";

import { type Stretch } from "./baseline.ts";
import { normalTail, studentTail } from "./normal.ts";
import { rankScore } from "./rank-test.ts";

/**
 * How much whole rounds lie higher or lower together, though nothing changed: the mood of the day, or another part of
 * the group that came (A11).
 */
export interface Swing {
  /** Variance of a whole round beside the variance of one answer. */
  readonly ratio: number;
  /** Degrees of freedom of that estimate. */
  readonly freedom: number;
}

/** What the rounds so far say about swing. */
export interface SwingMeter {
  readonly last: RoundResult;
  readonly steps: readonly SwingStep[];
}

interface SwingStep {
  /** Estimated ratio, from this step alone. */
  readonly excess: number;
  /** What one unit of squared rank score is worth as a ratio here. */
  readonly unit: number;
  /** Variance of the mean squared score if nothing swings. */
  readonly noise: number;
}

/** Steps looked back at: a group of years ago need not be the group of today. */
const STEPS = 20;
/** Squared scores count for at most this, so that a real change of one factor does not pass for swing. */
const CAP = 9;
/** How much squared scores of two factors go together, because the same people answer both: the mean square of the real correlations. */
const SHARED = 0.2;
/** Steps between rounds overlap: per step they hold two thirds of the information of separate rounds. */
const FREEDOM_PER_STEP = 2 / 3;
const FEWEST_STEPS = 2;
const CLEAR = 2.5;
/** With fewer factors a swing of the whole round cannot be told from a change of these factors. */
const FEWEST_FACTORS = 4;

/**
 * Takes the next round in.
 *
 * If only chance is at work, the squared rank score between two successive rounds is 1 on average, whatever the
 * factor; what it is more, all factors together, is swing. All factors share in the estimate, so it is good from
 * three or four rounds on, where one factor alone would need twenty.
 */
export function nextSwing(
  meter: SwingMeter | undefined,
  round: RoundResult,
  factorIds: readonly FactorId[],
): SwingMeter {
  const step = meter && hasBallots(round.mode) ? stepBetween(meter.last, round, factorIds) : undefined;
  const steps = meter?.steps ?? [];
  return { last: round, steps: step === undefined ? steps : [...steps.slice(1 - STEPS), step] };
}

/**
 * The swing, or `undefined` while it does not stand out from chance by two and a half of its own standard errors: without
 * swing the comparison stays the exact one. A lower bar finds fewer real falls where nothing swings (with 1.5, real answers
 * after three rounds: 0.03 less of what can be found), a higher bar calls more falsely where it does.
 */
export function swingOf(meter: SwingMeter | undefined): Swing | undefined {
  if (meter === undefined || meter.steps.length < FEWEST_STEPS) return undefined;
  const freedom = meter.steps.length * FREEDOM_PER_STEP;
  const ratio = meanOf(meter.steps.map(({ excess }) => excess));
  const unit = meanOf(meter.steps.map((step) => step.unit));
  const error = unit * Math.sqrt(meanOf(meter.steps.map(({ noise }) => noise)) / freedom);
  return ratio > CLEAR * error ? { ratio, freedom } : undefined;
}

/** The variance of a comparison of two stretches of rounds, times what separate answers give; 1 without swing. */
export function inflationOf(last: Stretch, earlier: Stretch, swing: Swing | undefined): number {
  if (swing === undefined) return 1;
  const [n, before] = [totalOf(last.counts), totalOf(earlier.counts)];
  const rounds = last.squares / n ** 2 + earlier.squares / before ** 2;
  return 1 + (swing.ratio * rounds) / (1 / n + 1 / before);
}

/**
 * The tail beyond a rank score whose variance is inflated by swing. The inflation is an estimate itself, hence
 * Student's t, with the degrees of freedom of F. E. Satterthwaite (1946), Biometrics Bulletin 2: many while the
 * swing is small beside chance, those of the estimate when it is large.
 */
export function inflatedTail(score: number, inflation: number, swing: Swing | undefined): number {
  if (swing === undefined || inflation <= 1) return normalTail(score);
  const freedom = (swing.freedom * inflation ** 2) / (inflation - 1) ** 2;
  return studentTail(score / Math.sqrt(inflation), freedom);
}

function stepBetween(
  before: RoundResult,
  round: RoundResult,
  factorIds: readonly FactorId[],
): SwingStep | undefined {
  const pairs = factorIds.flatMap((factorId) => {
    const [last, previous] = [round.factors[factorId]?.counts, before.factors[factorId]?.counts];
    return last && previous && totalOf(last) > 0 && totalOf(previous) > 0
      ? [squaredScore(last, previous)]
      : [];
  });
  if (pairs.length < FEWEST_FACTORS) return undefined;
  return {
    excess: meanOf(pairs.map(({ squared, unit }) => (squared - 1) * unit)),
    unit: meanOf(pairs.map(({ unit }) => unit)),
    noise: (2 / pairs.length) * (1 + (pairs.length - 1) * SHARED),
  };
}

function squaredScore(last: Counts, previous: Counts): { readonly squared: number; readonly unit: number } {
  const unit = (1 / totalOf(last) + 1 / totalOf(previous)) / 2;
  return { squared: Math.min(rankScore(last, previous) ** 2, CAP), unit };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
