import { type FactorId } from "./instrument.ts";
import { type RoundResult } from "./round-result.ts";
import { pointOf } from "./summary.ts";

/** Which scores of two rounds differ, and which way: what was counted, and no claim that it is more than chance (A8, A10). */
export interface Moves {
  readonly higher: readonly FactorId[];
  readonly lower: readonly FactorId[];
  readonly same: readonly FactorId[];
}

/** Of the factors that have a middle score in both. */
export function movesBetween(before: RoundResult, now: RoundResult): Moves {
  const moves = { higher: [] as FactorId[], lower: [] as FactorId[], same: [] as FactorId[] };
  for (const factorId of Object.keys(now.factors)) {
    const [from, to] = [pointOf(before, factorId)?.median, pointOf(now, factorId)?.median];
    if (from === undefined || to === undefined) continue;
    moves[to > from ? "higher" : to < from ? "lower" : "same"].push(factorId);
  }
  return moves;
}
