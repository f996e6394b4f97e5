import { csvFile, type CsvCell } from "#domain/csv-row.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

import { type Verdict } from "./factor-line.ts";
import { type BallotChange, type Flag, type SingleChange } from "./flag.ts";
import { type History } from "./history.ts";
import { visibleRounds } from "./occasion.ts";
import { verdictsOf } from "./verdicts.ts";

/** One row per factor, round and flag; a round without a flag has one row. The names of the columns never change. */
const COLUMNS = [
  "factor_id",
  "factor",
  "round_id",
  "held_on",
  "mode",
  "n",
  "count_1",
  "count_2",
  "count_3",
  "count_4",
  "count_5",
  "dont_know",
  "not_applicable",
  "median",
  "q1",
  "q3",
  "agreement",
  "trend",
  "flag",
  "flag_limit",
  "flag_since",
  "flag_rounds",
  "compared_with",
  "n_before",
  "before_1",
  "before_2",
  "before_3",
  "before_4",
  "before_5",
  "median_before",
  "mid_p",
  "mid_p_limit",
  "swing",
  "p_value",
] as const;

/**
 * Everything the flags of a community were decided on, as a CSV file (A8): what a researcher needs to do it again.
 * Hidden rounds are not in it, nor what too few answered (R4, R5).
 */
export function evidenceCsv(history: History, nameOf: (factorId: FactorId) => string): string {
  const rows = history.factorIds.flatMap((factorId) => {
    const verdicts = new Map(
      verdictsOf(history, factorId).map((verdict) => [verdict.occasion.point.roundId, verdict]),
    );
    return visibleRounds(history).flatMap(({ round }) => {
      const verdict = verdicts.get(round.roundId);
      if (verdict !== undefined) return rowsOf(verdict, factorId, nameOf(factorId));
      return round.tooFew.includes(factorId) ? [tooFewRow(round, factorId, nameOf(factorId))] : [];
    });
  });
  return csvFile([COLUMNS, ...rows]);
}

/** That a factor was asked about, and nothing of what was answered (R5). */
function tooFewRow(
  { roundId, heldOn, mode }: RoundResult,
  factorId: FactorId,
  name: string,
): readonly CsvCell[] {
  const known = [factorId, name, roundId, heldOn, mode];
  return COLUMNS.map((column, index) => (column === "trend" ? "tooFewAnswers" : known[index]));
}

function rowsOf(
  { occasion, flags, trend }: Verdict,
  factorId: FactorId,
  name: string,
): readonly (readonly CsvCell[])[] {
  const { point } = occasion;
  const { roundId, heldOn, mode, n, counts, dontKnow, notApplicable, median, q1, q3, agreement } = point;
  const common = [
    factorId,
    name,
    roundId,
    heldOn,
    mode,
    n,
    ...counts,
    dontKnow,
    notApplicable,
    median,
    q1,
    q3,
    agreement,
    trend.type,
  ];
  return flags.length === 0
    ? [[...common, ...NO_FLAG]]
    : flags.map((flag) => [...common, ...flagCells(flag)]);
}

const NO_FLAG: readonly CsvCell[] = Array.from({ length: 16 }, () => undefined);
const NO_CHANGE = NO_FLAG.slice(4);

function flagCells(flag: Flag): readonly CsvCell[] {
  switch (flag.kind) {
    case "falling":
    case "rising":
      return [flag.kind, undefined, flag.change.since, undefined, ...changeCells(flag.change)];
    case "unsure":
      return [flag.kind, flag.limit, undefined, undefined, ...NO_CHANGE];
    case "stale":
      return [flag.kind, flag.limitWeeks, flag.lastScoredOn, undefined, ...NO_CHANGE];
    case "unattended":
      return [flag.kind, undefined, flag.since, flag.rounds, ...NO_CHANGE];
    case "low":
    case "lowMinority":
    case "divided":
    case "strong":
      return [flag.kind, flag.limit, flag.since, flag.rounds, ...NO_CHANGE];
  }
}

function changeCells(change: BallotChange | SingleChange): readonly CsvCell[] {
  if (!("midP" in change))
    return [change.basis, ...NO_CHANGE.slice(1, 7), change.from, ...NO_CHANGE.slice(8)];
  const { basis, nBefore, countsBefore, medianBefore, midP, limit, swing, p } = change;
  return [basis, nBefore, ...countsBefore, medianBefore, midP, limit, swing, p];
}
