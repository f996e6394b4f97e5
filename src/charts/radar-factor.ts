import { type FactorGroup } from "#domain/instrument.ts";

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
  /** Drawn in the one warm colour and with a triangle. */
  readonly needsAttention?: boolean | undefined;
}
