import { type Round } from "./round.ts";

/** What has to be the same before two numbers are held against each other. */
export type Measured = Pick<Round, "mode" | "instrumentId" | "instrumentVersion">;

/**
 * Rounds of one kind are compared, others are not: the same way of scoring (A10), and the same version of the same
 * instrument (I3). Rounds of another kind in between do not break the line.
 */
export function kindOf(round: Measured): string {
  return `${round.mode} ${round.instrumentVersion} ${round.instrumentId}`;
}

export function isComparable(a: Measured, b: Measured): boolean {
  return differenceOf(a, b) === undefined;
}

/** Why two rounds are not compared; other questions weigh more than another way of asking them. */
export function differenceOf(a: Measured, b: Measured): "instrument" | "mode" | undefined {
  if (a.instrumentId !== b.instrumentId || a.instrumentVersion !== b.instrumentVersion) return "instrument";
  return a.mode === b.mode ? undefined : "mode";
}
