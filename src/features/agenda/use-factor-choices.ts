import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type ChoiceGroup } from "#ui/form/select.tsx";

/**
 * The factors to choose from, in the order and the groups of the instrument.
 *
 * @param valueOf what it means that a factor is chosen
 */
export function useFactorChoices<T>(
  factorIds: readonly FactorId[],
  valueOf: (factorId: FactorId) => T,
): readonly ChoiceGroup<T>[] {
  const { instrument, texts } = useInstrument();
  const groups = [...new Set(instrument.factors.map(({ group }) => group))];
  return groups
    .map((group) => ({
      label: texts.groups[group],
      choices: instrument.factors
        .filter((factor) => factor.group === group && factorIds.includes(factor.id))
        .map(({ id }) => ({ value: valueOf(id), label: texts.factors[id]?.name ?? id })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
