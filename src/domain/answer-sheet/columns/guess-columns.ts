import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { type ColumnMeaning, type ColumnMeanings } from "./column-meaning.ts";
import { asksForRemark, meaningOfHeader } from "./column-words.ts";
import { factorSets, hasLabel } from "./factor-sets.ts";
import { matchHeaders } from "./match-headers.ts";
import { matchNumbers } from "./match-numbers.ts";
import { matchWords } from "./match-words.ts";
import { wordlessColumns } from "./own-words.ts";
import { type OtherKind, otherMeaning, type Profile, profileOf } from "./profile-column.ts";

export interface ColumnGuess {
  readonly meanings: ColumnMeanings;
  /** Columns taken for a factor because of their number or place alone: the user has to look at these. */
  readonly byOrder: readonly number[];
  /** Where factors stand more than once: each set, as the guess would be with that one. */
  readonly sets: readonly GuessedSet[];
}

export interface GuessedSet {
  readonly label: string;
  readonly meanings: ColumnMeanings;
  readonly byOrder: readonly number[];
}

/**
 * A first guess of what each column means; the user confirms or changes it before anything is stored (B4).
 *
 * Judged by what the cells hold, then by words. Factors by their words, else by numbers or place, which is marked as a
 * guess, and not at all where the words speak of something else. A factor at most once. What may tell who answered
 * becomes `personal` (R3).
 */
export function guessColumns(
  table: Table,
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): ColumnGuess {
  const labels = answerLabels(texts);
  const sheet = table.header.map((_, column): Judged => {
    const profile = profileOf(table, column, labels);
    return { ...profile, other: otherMeaning(profile) };
  });
  const sets = factorSets(scaleHeaders(sheet), instrument, texts);
  const guessed = sets.map(({ label, factors }): GuessedSet => {
    const others = new Set(sets.flatMap((set) => (set.factors === factors ? [] : [...set.factors.keys()])));
    const own = sheet.filter(
      ({ column, header }) => factors.has(column) || (!others.has(column) && hasLabel(header, label)),
    );
    return {
      label,
      ...guessOf(sheet, factors, fillPlaces(answerColumns(own, factors), factors, instrument)),
    };
  });
  const [first] = guessed;
  if (first !== undefined) return { meanings: first.meanings, byOrder: first.byOrder, sets: guessed };

  const named = namedFactors(sheet, instrument, texts);
  return { ...guessOf(sheet, named, placedFactors(sheet, named, instrument)), sets: [] };
}

function guessOf(sheet: readonly Judged[], named: Factors, placed: Factors): Omit<ColumnGuess, "sets"> {
  return {
    meanings: meaningsOf(sheet, new Map([...named, ...placed])),
    byOrder: [...placed.keys()].toSorted((one, other) => one - other),
  };
}

interface Judged extends Profile {
  readonly other: OtherKind | undefined;
}

type Factors = ReadonlyMap<number, FactorId>;

function meaningsOf(sheet: readonly Judged[], factors: Factors): ColumnMeanings {
  const meanings = sheet.map(({ other }, column): ColumnMeaning => {
    const factorId = factors.get(column);
    return factorId === undefined ? { type: other ?? "ignore" } : { type: "factor", factorId };
  });
  return onlyFirst(onlyFirst(meanings, "date"), "group");
}

function scaleHeaders(sheet: readonly Judged[]): readonly (readonly [column: number, header: string])[] {
  return sheet
    .filter(({ isRating, isScale, other }) => (isRating || isScale) && isFree(other))
    .map(({ column, header }) => [column, header]);
}

/** By their words: first the columns that hold answers, then those that perhaps do, for the factors that are left. */
function namedFactors(
  sheet: readonly Judged[],
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): Factors {
  const found = new Map<number, FactorId>();
  const perhaps = sheet
    .filter((column) => column.isPerhapsScale && mayBeFactor(column) && !asksForRemark(column.header))
    .map(({ column, header }) => [column, header] as const);
  for (const headers of [scaleHeaders(sheet), perhaps]) {
    const taken = new Set(found.values());
    for (const { column, factorId } of matchHeaders(headers, instrument, texts)) {
      if (!found.has(column) && !taken.has(factorId)) found.set(column, factorId);
    }
  }
  return withLeftovers(sheet, found, instrument, texts);
}

/** Where most columns are known, a few words of their own are enough for those that are left. */
function withLeftovers(
  sheet: readonly Judged[],
  found: Factors,
  { factors }: Instrument,
  texts: readonly InstrumentTexts[],
): Factors {
  if (found.size * 2 <= factors.length) return found;
  const taken = new Set(found.values());
  const left = answerColumns(sheet, new Map())
    .filter(({ column }) => !found.has(column))
    .map(({ column, header }) => [column, header] as const);
  const free = factors.flatMap(({ id }) => (taken.has(id) ? [] : [id]));
  return new Map([...found, ...matchWords(left, free, texts)]);
}

/** By number or place, where no words say otherwise. */
function placedFactors(sheet: readonly Judged[], named: Factors, instrument: Instrument): Factors {
  const candidates = answerColumns(sheet, named);
  const wordless = new Set(wordlessColumns(candidates));
  const taken = new Set(named.values());
  const numbered = matchNumbers(
    candidates
      .filter(({ column }) => wordless.has(column) && !named.has(column))
      .map(({ column, header }) => [column, header]),
    instrument.factors.map(({ id }) => id),
  ).filter(({ factorId }) => !taken.has(factorId));
  const placed = new Map(numbered.map(({ column, factorId }) => [column, factorId]));
  return new Map([
    ...placed,
    ...fillPlaces(candidates, new Map([...named, ...placed]), instrument, wordless),
  ]);
}

function answerColumns(sheet: readonly Judged[], named: Factors): readonly Judged[] {
  return sheet.filter(
    ({ column, isRating, other }) => named.has(column) || (isRating && other === undefined),
  );
}

/**
 * The places that are left, when columns and factors are as many and none contradicts the order. Where most columns have
 * the words of their factor, the others are a wording of our factors that we do not know; else only columns without words.
 */
function fillPlaces(
  columns: readonly Judged[],
  found: Factors,
  { factors }: Instrument,
  wordless: ReadonlySet<number> = new Set(),
): Factors {
  const agrees = columns.every(
    ({ column }, at) => (found.get(column) ?? factors[at]?.id) === factors[at]?.id,
  );
  if (columns.length !== factors.length || !agrees) return new Map();
  const isKnown =
    columns.filter(({ column }) => found.has(column) && !wordless.has(column)).length * 2 > factors.length;
  return new Map(
    columns.flatMap(({ column }, at) => {
      const factor = factors[at];
      const mayFill = isKnown || wordless.has(column);
      return factor === undefined || found.has(column) || !mayFill ? [] : [[column, factor.id] as const];
    }),
  );
}

// Numbers that differ in every row look like somebody's, unless their header names a factor: then they are a scale of theirs.
function mayBeFactor({ other, isNumbers, header }: Judged): boolean {
  return isFree(other) || (other === "personal" && isNumbers && meaningOfHeader(header) === undefined);
}

function isFree(other: OtherKind | undefined): boolean {
  return other === undefined || other === "group";
}

function onlyFirst(meanings: ColumnMeanings, type: "date" | "group"): ColumnMeanings {
  const first = meanings.findIndex((meaning) => meaning.type === type);
  return meanings.map((meaning, column) =>
    meaning.type === type && column !== first ? { type: "ignore" } : meaning,
  );
}
