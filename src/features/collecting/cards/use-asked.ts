import { useStatements } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";

/** A statement that is asked, with its number on the card: the place in the instrument. */
export interface Asked {
  readonly factorId: FactorId;
  readonly number: number;
  readonly name: string;
  readonly statement: string;
}

/** Only what the round asks (R7), in the order of the card. */
export function useAsked(factors: readonly FactorId[]): readonly Asked[] {
  const { instrument, texts } = useStatements();
  return factors.flatMap((factorId) => {
    const words = texts.factors[factorId];
    const number = instrument.factors.findIndex(({ id }) => id === factorId) + 1;
    return words === undefined ? [] : [{ ...words, factorId, number }];
  });
}
