import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

import { type DistributionRow, isCounted } from "./distribution-row.ts";

/** The answers to one factor; where it was scored again, before and after the talk (R8), called by these words. */
export function rowsOfFactor(
  round: RoundResult,
  factorId: FactorId,
  { instrument, texts, words }: FactorWords,
): readonly DistributionRow[] {
  const rowsIn = (result: RoundResult) =>
    distributionRows(result, instrument, texts).filter((row) => row.factorId === factorId);
  const before = rowsIn(round);
  const after = round.after === undefined ? [] : rowsIn(round.after).filter(isCounted);
  if (after.length === 0) return before;
  return [
    ...before.map((row) => ({ ...row, name: words.before })),
    ...after.map((row) => ({ ...row, name: words.after, factorId: `${factorId} ${words.after}` })),
  ];
}

interface FactorWords {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  readonly words: { readonly before: string; readonly after: string };
}

/**
 * The answers of one round in the order of the instrument; factors that it did not cover are left out (R7). Before a room
 * names are short.
 */
export function distributionRows(
  round: RoundResult,
  instrument: Instrument,
  texts: InstrumentTexts,
  naming: "name" | "shortLabel" = "name",
): readonly DistributionRow[] {
  return instrument.factors.flatMap(({ id }): DistributionRow[] => {
    const named = { factorId: id, name: texts.factors[id]?.[naming] ?? id };
    if (round.tooFew.includes(id)) return [{ ...named, isTooFew: true }];
    const result = round.factors[id];
    if (result === undefined) return [];
    const { counts, dontKnow, notApplicable } = result;
    return [{ ...named, counts, dontKnow, notApplicable }];
  });
}
