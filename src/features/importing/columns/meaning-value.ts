import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

/** The meanings besides a factor, in the order in which they are offered. */
export const OTHER_MEANINGS = [
  "ignore",
  "date",
  "group",
  "timestamp",
  "personal",
] as const satisfies readonly Exclude<ColumnMeaning["type"], "factor">[];

const FACTOR = "factor:";

/** A meaning as the value of an option. */
export function meaningValue(meaning: ColumnMeaning): string {
  return meaning.type === "factor" ? FACTOR + meaning.factorId : meaning.type;
}

/** The meaning of the value of an option; `ignore` for a value that was never offered. */
export function meaningOf(value: string, factorIds: readonly FactorId[]): ColumnMeaning {
  const factorId = factorIds.find((id) => FACTOR + id === value);
  if (factorId !== undefined) return { type: "factor", factorId };
  return { type: OTHER_MEANINGS.find((type) => type === value) ?? "ignore" };
}
