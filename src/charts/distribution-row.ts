import { type Counts } from "#domain/round-result.ts";

/** The answers to one factor in one individual round. */
export interface DistributionRow {
  readonly factorId: string;
  readonly name: string;
  readonly counts: Counts;
  readonly dontKnow: number;
  readonly notApplicable: number;
}
