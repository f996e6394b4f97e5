import { type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

import { type DistributionRow } from "./distribution-row.ts";

/** The answers of one round in the order of the instrument; factors that it did not cover are left out (R7). */
export function distributionRows(
  round: RoundResult,
  instrument: Instrument,
  texts: InstrumentTexts,
): readonly DistributionRow[] {
  return instrument.factors.flatMap(({ id }): DistributionRow[] => {
    const named = { factorId: id, name: texts.factors[id]?.name ?? id };
    if (round.tooFew.includes(id)) return [{ ...named, isTooFew: true }];
    const result = round.factors[id];
    if (result === undefined) return [];
    const { counts, dontKnow, notApplicable } = result;
    return [{ ...named, counts, dontKnow, notApplicable }];
  });
}
