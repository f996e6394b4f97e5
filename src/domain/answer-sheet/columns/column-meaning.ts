import { type FactorId } from "#domain/rounds/instrument.ts";

/**
 * What a column of an answer sheet is taken for.
 *
 * - `personal`: who answered; never stored, and not shown once it is recognised (R3).
 * - `timestamp`: when somebody filled it in; its day may serve as the date of the meeting, its time is never kept (R3).
 */
export type ColumnMeaning =
  | { readonly type: "factor"; readonly factorId: FactorId }
  | { readonly type: "date" | "timestamp" | "group" | "personal" | "ignore" };

export type ColumnMeanings = readonly ColumnMeaning[];

/** Gives one column another meaning. Whatever only one column can be is taken from the column that had it. */
export function withMeaning(
  meanings: ColumnMeanings,
  column: number,
  meaning: ColumnMeaning,
): ColumnMeanings {
  return meanings.map((current, index) => {
    if (index === column) return meaning;
    return isOnlyOnce(meaning) && isSameMeaning(current, meaning) ? { type: "ignore" } : current;
  });
}

function isSameMeaning(one: ColumnMeaning, other: ColumnMeaning): boolean {
  if (one.type === "factor" && other.type === "factor") return one.factorId === other.factorId;
  return one.type === other.type;
}

/** The column that has a meaning of which there is one at most; undefined when none has. */
export function columnOf(meanings: ColumnMeanings, type: "date" | "group"): number | undefined {
  return indexOf(meanings, (meaning) => meaning.type === type);
}

/** Where the day of a row stands: the column of the date, or else the moment of filling in. */
export function dayColumn(meanings: ColumnMeanings): number | undefined {
  return columnOf(meanings, "date") ?? indexOf(meanings, (meaning) => meaning.type === "timestamp");
}

/** The columns with answers, in the order of the sheet. */
export function factorColumns(
  meanings: ColumnMeanings,
): readonly { readonly column: number; readonly factorId: FactorId }[] {
  return meanings.flatMap((meaning, column) =>
    meaning.type === "factor" ? [{ column, factorId: meaning.factorId }] : [],
  );
}

function isOnlyOnce(meaning: ColumnMeaning): boolean {
  return meaning.type === "factor" || meaning.type === "date" || meaning.type === "group";
}

function indexOf(meanings: ColumnMeanings, test: (meaning: ColumnMeaning) => boolean): number | undefined {
  const index = meanings.findIndex(test);
  return index === -1 ? undefined : index;
}
