import { type Measured } from "#domain/rounds/comparable.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime, type RoundPlace } from "#domain/rounds/order-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { pointOf } from "#domain/rounds/summary.ts";

/** One round on the trend of one factor. */
export interface TrendPoint extends RoundPlace, Measured {
  /** Confidential: fewer forms, or fewer answers to this factor, than agreed, so nothing of it is shown (R5). */
  readonly hidden: boolean;
  /** Of this factor only; of the others the round tells. */
  readonly isTooFew: boolean;
  readonly ballots: number;
  readonly corrected: boolean;
  readonly n: number;
  readonly dontKnow: number;
  /** Absent when hidden, and when nobody gave a point on the scale (I2). */
  readonly median?: number;
  readonly q1?: number;
  readonly q3?: number;
}

/** One factor through all rounds, oldest first. Rounds that did not cover it are left out (R7). */
export function trendPoints(rounds: readonly RoundResult[], factorId: FactorId): readonly TrendPoint[] {
  return rounds.toSorted(byTime).flatMap((round): TrendPoint[] => {
    const { roundId, heldOn, isOpen, moment, ballots } = round;
    const isTooFew = round.tooFew.includes(factorId);
    const hidden = round.hidden || isTooFew;
    const { mode, instrumentId, instrumentVersion } = round;
    const place = { roundId, heldOn, isOpen, moment };
    const known = { ...place, mode, instrumentId, instrumentVersion, ballots, hidden, isTooFew };
    const point = pointOf(round, factorId);
    if (hidden) return [{ ...known, corrected: false, n: 0, dontKnow: 0 }];
    if (point === undefined) return [];
    const { n, dontKnow, median, q1, q3 } = point;
    return [
      {
        ...known,
        corrected: round.factors[factorId]?.corrected ?? false,
        n,
        dontKnow,
        ...(median !== undefined && { median }),
        ...(q1 !== undefined && { q1 }),
        ...(q3 !== undefined && { q3 }),
      },
    ];
  });
}
