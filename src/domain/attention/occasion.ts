import { kindOf, type Measured } from "#domain/rounds/comparable.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Summary, summedUp } from "#domain/rounds/summary.ts";

import { type FactorPoint } from "./flag.ts";
import { type History } from "./history.ts";
import { nextSwing, swingOf, type Swing, type SwingMeter } from "./swing.ts";

/** A factor scored in a round, as the rules look at it. */
export interface Occasion {
  readonly point: FactorPoint;
  /** Absent when nobody gave a point on the scale. */
  readonly summary: Summary | undefined;
  /** Only rounds of one kind are compared (A10, I3): see `comparable.ts`. */
  readonly kind: string;
  /** What has to be the same before its scores are compared. */
  readonly measured: Measured;
  /** How much whole rounds swung until this one. */
  readonly swing: Swing | undefined;
}

/** A round whose numbers may be seen. */
export interface VisibleRound {
  readonly round: RoundResult;
  readonly kind: string;
  readonly swing: Swing | undefined;
}

/**
 * The rounds whose numbers may be seen, from old to new (R4, R5): the order in which they are stored does not matter.
 */
export function visibleRounds(history: History): readonly VisibleRound[] {
  const swings = new Map<string, SwingMeter>();
  return history.rounds
    .filter((round) => !round.hidden)
    .toSorted(byTime)
    .map((round) => {
      const kind = kindOf(round);
      const meter = swings.get(kind);
      swings.set(kind, nextSwing(meter, round, history.factorIds));
      return { round, kind, swing: swingOf(meter) };
    });
}

/** A factor in a round; `undefined` when the round did not cover it (R7). */
export function occasionOf({ round, kind, swing }: VisibleRound, factorId: FactorId): Occasion | undefined {
  const told = summedUp(round, factorId);
  return told && { ...told, kind, measured: round, swing };
}
