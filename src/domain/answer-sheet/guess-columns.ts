import { type FactorId, type Instrument, type InstrumentTexts } from "#domain/instrument.ts";

import { type AnswerLabels, answerLabels } from "./answer-labels.ts";
import { type ColumnMeaning, type ColumnMeanings } from "./column-meaning.ts";
import { meaningOfHeader } from "./column-words.ts";
import { looksPersonal } from "./looks-personal.ts";
import { matchHeaders } from "./match-headers.ts";
import { matchNumbers } from "./match-numbers.ts";
import { readAnswer } from "./read-answer.ts";
import { readDay } from "./read-day.ts";
import { filledCells, type Table } from "./table.ts";

export interface ColumnGuess {
  readonly meanings: ColumnMeanings;
  /** Columns taken for a factor because of their place alone: the user has to look at these. */
  readonly byOrder: readonly number[];
}

/** What a column holds, from a sample of its cells. */
interface Profile {
  readonly column: number;
  readonly header: string;
  readonly isEmpty: boolean;
  /** Nearly every cell is an answer. */
  readonly isScale: boolean;
  /** At least half of the cells are answers or other numbers: perhaps a factor on a scale that will be refused. */
  readonly isPerhapsScale: boolean;
  /** Nearly every cell is a day. */
  readonly isDays: boolean;
  readonly hasTimes: boolean;
  readonly looksPersonal: boolean;
}

/**
 * A first guess of what each column means; the user confirms or changes it before anything is stored (B4).
 *
 * Factors by their words, else by numbers, else by place when there are exactly as many columns with
 * answers as factors. A factor at most once. What may tell who answered becomes `personal` (R3).
 */
export function guessColumns(
  table: Table,
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): ColumnGuess {
  const labels = answerLabels(texts);
  const profiles = table.header.map((header, column) => profileOf(table, column, header, labels));
  const others = profiles.map(otherMeaning);
  const factors = guessFactors(profiles, others, instrument, texts);
  const byOrder = fillByOrder(profiles, others, factors, instrument);

  const meanings = others.map((other, column): ColumnMeaning => {
    const factorId = factors.get(column) ?? byOrder.get(column);
    return factorId === undefined ? { type: other ?? "ignore" } : { type: "factor", factorId };
  });
  return { meanings: onlyFirst(onlyFirst(meanings, "date"), "group"), byOrder: [...byOrder.keys()] };
}

type Other = Exclude<ColumnMeaning["type"], "factor" | "ignore">;

const SAMPLE = 500;

function profileOf(table: Table, column: number, header: string, labels: AnswerLabels): Profile {
  const cells = sampleOf(filledCells(table, column));
  const read = cells.map((cell) => readAnswer(cell, labels));
  const answers = read.filter((result) => result.ok).length;
  const numbers = read.filter(
    (result) => !result.ok && ["outsideScale", "fraction"].includes(result.error),
  ).length;
  const points = read.filter((result) => result.ok && typeof result.value.answer === "number").length;
  return {
    column,
    header,
    isEmpty: cells.length === 0,
    isScale: points > 0 && answers >= cells.length * 0.8,
    isPerhapsScale: cells.length === 0 || (answers + numbers) * 2 >= cells.length,
    isDays: cells.length > 0 && areDays(cells),
    hasTimes: cells.some((cell) => /\d:\d\d/.test(cell.slice(0, 60))),
    looksPersonal: answers < cells.length * 0.8 && looksPersonal(cells),
  };
}

function areDays(cells: readonly string[]): boolean {
  return (["dayFirst", "monthFirst"] as const).some(
    (order) => cells.filter((cell) => readDay(cell, order) !== undefined).length >= cells.length * 0.8,
  );
}

/** Cells from the whole column, not only from its top: sheets are often sorted. */
function sampleOf(cells: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  return cells.filter((_, index) => index % step === 0);
}

function otherMeaning(profile: Profile): Other | undefined {
  const said = meaningOfHeader(profile.header);
  if (said === "surelyPersonal") return "personal";
  if (profile.isDays) return momentOrDay(said, profile.hasTimes);
  if (said === "group" && !profile.isEmpty) return "group";
  return said === "personal" || profile.looksPersonal ? "personal" : undefined;
}

// A time of day gives away the moment of filling in, unless the header speaks of the day itself.
function momentOrDay(said: ReturnType<typeof meaningOfHeader>, hasTimes: boolean): "timestamp" | "date" {
  if (said === "date") return "date";
  return said === "timestamp" || hasTimes ? "timestamp" : "date";
}

function guessFactors(
  profiles: readonly Profile[],
  others: readonly (Other | undefined)[],
  instrument: Instrument,
  texts: readonly InstrumentTexts[],
): ReadonlyMap<number, FactorId> {
  const named = profiles
    .filter(
      ({ column, isPerhapsScale }) =>
        isPerhapsScale && (others[column] === undefined || others[column] === "group"),
    )
    .map(({ column, header }) => [column, header] as const);
  const found = new Map(
    matchHeaders(named, instrument, texts).map(({ column, factorId }) => [column, factorId]),
  );

  const numbered = profiles
    .filter(({ column, isScale }) => isScale && others[column] === undefined)
    .map(({ column, header }) => [column, header] as const);
  const taken = new Set(found.values());
  for (const { column, factorId } of matchNumbers(
    numbered,
    instrument.factors.map(({ id }) => id),
  )) {
    if (!found.has(column) && !taken.has(factorId)) found.set(column, factorId);
  }
  return found;
}

/** Fills the places that are left when columns and factors are as many, and none contradicts the order. */
function fillByOrder(
  profiles: readonly Profile[],
  others: readonly (Other | undefined)[],
  found: ReadonlyMap<number, FactorId>,
  { factors }: Instrument,
): ReadonlyMap<number, FactorId> {
  const candidates = profiles.filter(
    ({ column, isScale }) => found.has(column) || (isScale && others[column] === undefined),
  );
  const agrees = candidates.every(
    ({ column }, at) => (found.get(column) ?? factors[at]?.id) === factors[at]?.id,
  );
  if (candidates.length !== factors.length || !agrees) return new Map();
  return new Map(
    candidates.flatMap(({ column }, at) => {
      const factor = factors[at];
      return factor === undefined || found.has(column) ? [] : [[column, factor.id] as const];
    }),
  );
}

function onlyFirst(meanings: ColumnMeanings, type: "date" | "group"): ColumnMeanings {
  const first = meanings.findIndex((meaning) => meaning.type === type);
  return meanings.map((meaning, column) =>
    meaning.type === type && column !== first ? { type: "ignore" } : meaning,
  );
}
