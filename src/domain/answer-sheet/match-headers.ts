import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/instrument.ts";

import { plainWords } from "./plain-words.ts";

/** How alike a header and a factor are, 0 to 1. */
export interface Match {
  readonly column: number;
  readonly factorId: FactorId;
  readonly likeness: number;
}

/** Below this, a likeness is an accident of the language: found by trying the headers of the fixtures. */
const LEAST_LIKENESS = 0.62;

/**
 * The factors that the headers name: by name, short label or statement, in any of the languages.
 * Each column and each factor at most once, the most alike first.
 */
export function matchHeaders(
  headers: readonly (readonly [column: number, header: string])[],
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): readonly Match[] {
  const phrases = instrument.factors.map(({ id }) => ({ id, phrases: phrasesOf(id, texts).map(triples) }));
  const matches = headers
    .flatMap(([column, header]) => {
      const wordings = wordingsOf(header).map(triples);
      return phrases.map((factor) => ({
        column,
        factorId: factor.id,
        likeness: Math.max(
          0,
          ...wordings.flatMap((wording) => factor.phrases.map((phrase) => likeness(wording, phrase))),
        ),
      }));
    })
    .filter((match) => match.likeness >= LEAST_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness);

  const taken = new Set<number | FactorId>();
  return matches.filter(({ column, factorId }) => {
    if (taken.has(column) || taken.has(factorId)) return false;
    taken.add(column).add(factorId);
    return true;
  });
}

function phrasesOf(id: FactorId, texts: readonly InstrumentTexts[]): readonly string[] {
  return texts.flatMap(({ factors }) => {
    const factor = factors[id];
    return factor === undefined ? [] : [factor.name, factor.shortLabel, factor.statement];
  });
}

// Survey tools put a code before the question, or the statement in brackets behind the question of a grid.
function wordingsOf(header: string): readonly string[] {
  const text = header.slice(0, 600);
  const inBrackets = /\[([^\]]{4,})\]/.exec(text)?.[1];
  const withoutCode = text.replace(/^\s*[A-Za-z]{0,6}\d{1,3}(?:[A-Za-z]{1,3}\d{1,3})?\s*[-.:)]\s*/, "");
  return inBrackets === undefined ? [withoutCode] : [inBrackets, withoutCode];
}

/** Overlapping groups of three letters: small differences in spelling and in word breaks change few of them. */
function triples(text: string): ReadonlySet<string> {
  const letters = plainWords(text).replaceAll(" ", "");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function likeness(header: ReadonlySet<string>, phrase: ReadonlySet<string>): number {
  if (header.size === 0 || phrase.size === 0) return 0;
  let shared = 0;
  for (const triple of header) if (phrase.has(triple)) shared += 1;
  const alike = (2 * shared) / (header.size + phrase.size);
  // A long question that holds the whole name, or a header that is part of a statement.
  const holds = phrase.size >= 8 ? (0.95 * shared) / phrase.size : 0;
  const isPart = header.size >= 12 ? (0.8 * shared) / header.size : 0;
  return Math.max(alike, holds, isPart);
}
