import { groupBy } from "#domain/group-by.ts";
import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { bestMatches, type Match } from "./match-headers.ts";

/** The columns of one time that the factors stand in a sheet: "Voor: …" or "Na: …". */
export interface FactorSet {
  /** What its headers have in common besides the factors; "" where that is nothing. */
  readonly label: string;
  readonly factors: ReadonlyMap<number, FactorId>;
}

/**
 * The sets in a sheet where factors stand more than once, in the order of the sheet: before and after, or now and wished.
 * They are different questions, so they never mix in one form. None where each factor stands once.
 */
export function factorSets(
  headers: readonly (readonly [column: number, header: string])[],
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): readonly FactorSet[] {
  const matches = bestMatches(headers, instrument, texts).toSorted((one, other) => one.column - other.column);
  const byFactor = [...groupBy(matches, ({ factorId }) => factorId).values()];
  const repeated = byFactor.filter(({ length }) => length > 1);
  // One factor with two questions is no set; half of them are.
  if (repeated.length < 2 || repeated.length * 2 < byFactor.length) return [];

  const words = new Map(headers);
  const most = Math.max(...repeated.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => {
    const own = byFactor.flatMap((columns) => columns[turn] ?? []);
    const others = byFactor.flatMap((columns) => columns.filter((__, at) => at !== turn));
    return { label: labelOf(textsOf(own, words), textsOf(others, words)), factors: toMap(own) };
  });
}

const toMap = (matches: readonly Match[]) =>
  new Map(matches.map(({ column, factorId }) => [column, factorId]));

const textsOf = (matches: readonly Match[], words: ReadonlyMap<number, string>) =>
  matches.map(({ column }) => words.get(column) ?? "");

/** Whether a header has all words of a set's label, as the columns of that set do. */
export function hasLabel(header: string, label: string): boolean {
  const words = wordsOf(header);
  return label !== "" && wordsOf(label).every((word) => words.includes(word));
}

/** The words that all of a set's headers have, and not all of the others'. */
function labelOf(own: readonly string[], others: readonly string[]): string {
  const [first = [], ...rest] = own.map(wordsOf);
  const isIn = (word: string, header: readonly string[]) => header.includes(word);
  return first
    .filter((word) => rest.every((header) => isIn(word, header)))
    .filter((word) => !others.every((header) => isIn(word, wordsOf(header))))
    .join(" ")
    .slice(0, LONGEST_LABEL);
}

const LONGEST_LABEL = 40;

function wordsOf(header: string): readonly string[] {
  return header.split(/[\s:()[\]–—-]+/).filter((word) => word !== "");
}
