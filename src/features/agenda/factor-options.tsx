import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";

/** The factors to choose from, in the order and the groups of the instrument. */
export function FactorOptions({
  factorIds,
  prefix = "",
}: {
  readonly factorIds: readonly FactorId[];
  readonly prefix?: string;
}) {
  const { instrument, texts } = useInstrument();
  const groups = [...new Set(instrument.factors.map(({ group }) => group))];
  return groups.map((group) => {
    const factors = instrument.factors.filter(
      (factor) => factor.group === group && factorIds.includes(factor.id),
    );
    if (factors.length === 0) return null;
    return (
      <optgroup key={group} label={texts.groups[group]}>
        {factors.map(({ id }) => (
          <option key={id} value={prefix + id}>
            {texts.factors[id]?.name}
          </option>
        ))}
      </optgroup>
    );
  });
}
