import { type FactorGroup } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

/** One axis of the radar. */
export interface RadarFactor {
  readonly id: string;
  /** At most 22 characters. */
  readonly shortLabel: string;
  readonly name: string;
  readonly group: FactorGroup;
  /** Medians, 1 to 5. Absent where there is no score: the line is open there, never zero (I2). */
  readonly now?: number | undefined;
  readonly before?: number | undefined;
  readonly nNow?: number | undefined;
  readonly nBefore?: number | undefined;
  /** The day that `now` is from, where the last round told nothing of this factor (R7); drawn hollow. */
  readonly olderFrom?: Day | undefined;
  /** Absent because too few answered to tell (R5). */
  readonly isTooFewNow?: boolean | undefined;
  readonly isTooFewBefore?: boolean | undefined;
  /** Drawn in the one warm colour and with a triangle. */
  readonly needsAttention?: boolean | undefined;
}
