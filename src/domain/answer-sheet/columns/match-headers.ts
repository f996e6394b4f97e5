import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { plainWords } from "./plain-words.ts";

/** How alike a header and a factor are, 0 to 1. */
export interface Match {
  readonly column: number;
  readonly factorId: FactorId;
  readonly likeness: number;
}

/** Below this, a likeness is an accident of the language: found by trying the headers of the fixtures. */
const LEAST_LIKENESS = 0.62;

type Headers = readonly (readonly [column: number, header: string])[];

/**
 * The factors that the headers name: by name, short label or statement, in any of the languages.
 * Each column and each factor at most once, the most alike first.
 */
export function matchHeaders(
  headers: Headers,
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): readonly Match[] {
  const taken = new Set<number | FactorId>();
  return allMatches(headers, instrument, texts).filter(({ column, factorId }) => {
    if (taken.has(column) || taken.has(factorId)) return false;
    taken.add(column).add(factorId);
    return true;
  });
}

/** For each column the factor its header names best, though other columns may name the same one. */
export function bestMatches(
  headers: Headers,
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): readonly Match[] {
  const taken = new Set<number>();
  return allMatches(headers, instrument, texts).filter(({ column }) => {
    if (taken.has(column)) return false;
    taken.add(column);
    return true;
  });
}

/** Every likeness that is no accident, the most alike first. */
function allMatches(
  headers: Headers,
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): readonly Match[] {
  const phrases = instrument.factors.flatMap(({ id }) =>
    phrasesOf(id, texts).map((phrase) => ({ factorId: id, triples: triples(phrase) })),
  );
  const byTriple = indexOf(phrases);
  const common = commonWords(headers);
  return headers
    .flatMap(([column, header]) => {
      const best = new Map<FactorId, number>();
      for (const wording of wordingsOf(header, common).map(triples)) {
        for (const [at, shared] of sharedWith(wording, byTriple)) {
          const phrase = phrases[at];
          if (phrase === undefined) continue;
          const alike = likeness(wording.size, phrase.triples.size, shared);
          best.set(phrase.factorId, Math.max(alike, best.get(phrase.factorId) ?? 0));
        }
      }
      return [...best].map(([factorId, alike]) => ({ column, factorId, likeness: alike }));
    })
    .filter((match) => match.likeness >= LEAST_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness);
}

type Index = ReadonlyMap<string, readonly number[]>;

/** In which phrases each group of three letters stands: a header is compared with those only. */
function indexOf(phrases: readonly { readonly triples: ReadonlySet<string> }[]): Index {
  const index = new Map<string, number[]>();
  for (const [at, phrase] of phrases.entries()) {
    for (const triple of phrase.triples) {
      const places = index.get(triple);
      if (places === undefined) index.set(triple, [at]);
      else places.push(at);
    }
  }
  return index;
}

/** How many groups of three letters a header shares with each phrase. */
function sharedWith(wording: ReadonlySet<string>, index: Index): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const triple of wording)
    for (const at of index.get(triple) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return shared;
}

function phrasesOf(id: FactorId, texts: readonly InstrumentTexts[]): readonly string[] {
  return texts.flatMap(({ factors }) => {
    const factor = factors[id];
    return factor === undefined ? [] : [factor.name, factor.shortLabel, factor.statement];
  });
}

// Survey tools put a code before the question, or the statement in brackets or behind a colon after the question of a grid;
// people put "Voor:" or "(na)" around it, the same at many columns.
function wordingsOf(header: string, common: ReadonlySet<string>): readonly string[] {
  const text = header.slice(0, 600);
  const withoutCode = text.replace(/^\s*[A-Za-z]{0,6}\d{1,3}(?:[A-Za-z]{1,3}\d{1,3})?\s*[-.:)]\s*/, "");
  const parts = withoutCode.split(/:\s|\s[-–—]\s|[[\]()]/).filter((part) => part.trim().length >= 4);
  const own = plainWords(withoutCode)
    .split(" ")
    .filter((word) => !common.has(word))
    .join(" ");
  return [...new Set([withoutCode, ...parts, own])];
}

/** Words that return at a quarter of the columns or more say nothing about which factor it is. */
function commonWords(headers: Headers): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [, header] of headers)
    for (const word of new Set(plainWords(header).split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= 4 && count * 4 >= headers.length).map(([word]) => word),
  );
}

/** Overlapping groups of three letters: small differences in spelling and in word breaks change few of them. */
function triples(text: string): ReadonlySet<string> {
  const letters = plainWords(text).replaceAll(" ", "");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function likeness(header: number, phrase: number, shared: number): number {
  const alike = (2 * shared) / (header + phrase);
  // A long question that holds the whole name, or a header that is part of a statement.
  const holds = phrase >= 8 ? (0.95 * shared) / phrase : 0;
  const isPart = header >= 12 ? (0.8 * shared) / header : 0;
  return Math.max(alike, holds, isPart);
}
