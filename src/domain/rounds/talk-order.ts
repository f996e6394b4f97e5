import { type FactorId, type Instrument } from "./instrument.ts";
import { type RoundResult } from "./round-result.ts";
import { pointOf } from "./summary.ts";

/**
 * The factors of a round in the order in which a group talks about them (A3): those on which it differs most first, by van der
 * Eijk's A. Then those that nobody scored; what may not be told comes last (R5), and what was not asked is left out (R7).
 */
export function talkOrder(result: RoundResult, { factors }: Instrument): readonly FactorId[] {
  const place = (id: FactorId) => pointOf(result, id)?.agreement ?? (result.tooFew.includes(id) ? 3 : 2);
  return factors
    .map(({ id }) => id)
    .filter((id) => result.tooFew.includes(id) || pointOf(result, id) !== undefined)
    .toSorted((one, other) => place(one) - place(other));
}
