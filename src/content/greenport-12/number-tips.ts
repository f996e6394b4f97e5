import { type FactorId, type FactorTexts } from "#domain/instrument.ts";

/** A factor's words as a writer types them: the tips are plain sentences. */
export type WrittenFactor = Omit<FactorTexts, "tips"> & { readonly tips: readonly string[] };

/**
 * Gives each tip its id: `commitment-tip-1` and on. Agenda points refer to these ids, so the order of the
 * tips of a released version stays as it is (I3).
 */
export function numberTips(
  factors: Readonly<Record<FactorId, WrittenFactor>>,
): Record<FactorId, FactorTexts> {
  return Object.fromEntries(
    Object.entries(factors).map(([factorId, factor]) => [
      factorId,
      { ...factor, tips: factor.tips.map((text, index) => ({ id: `${factorId}-tip-${index + 1}`, text })) },
    ]),
  );
}
