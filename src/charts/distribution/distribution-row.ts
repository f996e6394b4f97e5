import { type Counts } from "#domain/rounds/round-result.ts";

/** The answers to one factor in one individual round. */
export type DistributionRow = CountedRow | TooFewRow;

interface Named {
  readonly factorId: string;
  readonly name: string;
}

export interface CountedRow extends Named {
  readonly counts: Counts;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** What stands out in these answers, in a few words, where there is room for it. */
  readonly note?: string | undefined;
}

/** Too few answered to tell what (R5). */
interface TooFewRow extends Named {
  readonly isTooFew: true;
}

export function isCounted(row: DistributionRow): row is CountedRow {
  return !("isTooFew" in row);
}
