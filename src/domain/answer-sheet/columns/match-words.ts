import { type FactorId, type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { plainWords } from "./plain-words.ts";

/** So much of a header has to return in the words of a factor. */
const LEAST_SHARE = 0.6;

/**
 * The factors that are left for the columns that are left, by their words one by one: "Steun op lange termijn" beside
 * "Langdurige steun". Only for a sheet whose other columns are known: by itself a word or two proves nothing.
 */
export function matchWords(
  headers: readonly (readonly [column: number, header: string])[],
  factorIds: readonly FactorId[],
  texts: readonly InstrumentTexts[],
): ReadonlyMap<number, FactorId> {
  const found = new Map<number, FactorId>();
  const words = factorIds.map((id) => ({ id, words: wordsOfFactor(id, texts) }));
  for (const [column, header] of headers) {
    const own = contentWords(header);
    const scores = words
      .filter(({ id }) => ![...found.values()].includes(id))
      .map((factor) => ({ id: factor.id, share: shareOf(own, factor.words) }))
      .toSorted((one, other) => other.share - one.share);
    const [best, second] = scores;
    const isClear = best !== undefined && best.share >= LEAST_SHARE && best.share > (second?.share ?? 0);
    if (own.length >= 2 && isClear) found.set(column, best.id);
  }
  return found;
}

function wordsOfFactor(id: FactorId, texts: readonly InstrumentTexts[]): readonly string[] {
  return texts.flatMap(({ factors }) => {
    const factor = factors[id];
    return factor === undefined
      ? []
      : [factor.name, factor.shortLabel, factor.statement].flatMap(contentWords);
  });
}

/** Short words stand in every sentence. A grid has its statement in the last brackets, behind a question of its own. */
function contentWords(text: string): readonly string[] {
  const statement = [...text.slice(0, 600).matchAll(/\[([^\]]{4,})\]/g)].at(-1)?.[1] ?? text;
  return plainWords(statement)
    .split(" ")
    .filter((word) => word.length >= 4 && !/\d/.test(word));
}

function shareOf(own: readonly string[], words: readonly string[]): number {
  const known = own.filter((word) => words.some((other) => isAkin(word, other)));
  return own.length === 0 ? 0 : known.length / own.length;
}

/** The same beginning, or one within the other: "lange" and "langdurige", "steun" and "ondersteuning". */
function isAkin(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4) || (one.length >= 5 && other.includes(one));
}
