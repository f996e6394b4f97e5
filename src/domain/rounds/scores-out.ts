import { type CsvCell } from "#domain/csv-row.ts";

import { type Answer, isPoint, POINTS } from "./answer.ts";
import { hasBallots } from "./has-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { type FactorResult, type RoundResult } from "./round-result.ts";

/** The names of the columns never change: whoever calculates with them does so again next year. */
export const SCORE_COLUMNS = [
  "round",
  "held_on",
  "mode",
  "instrument",
  "instrument_version",
  "ballots",
  "threshold",
  "status",
  "factor_id",
  "factor",
  "answer",
  "answer_label",
  "count",
] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** Why a count stands there, or does not (R5). */
export const SCORE_STATUSES = ["told", "too-few-answers", "confidential"] as const;
export type ScoreStatus = (typeof SCORE_STATUSES)[number];

/** Every answer there is to a statement: each has a row of its own (I2). */
export const EVERY_ANSWER: readonly Answer[] = [...POINTS, "dont-know", "not-applicable"];

/** What factors and answers are called, in one language. */
export interface ScoreNames {
  readonly factor: (factorId: FactorId) => string;
  readonly answer: (answer: Answer) => string;
}

/**
 * The scores of a community as rows, one for each round, factor and answer (D4); oldest round first.
 *
 * R5: a factor that too few answered has its rows, and no number in any of them: not of those who did not know either, or the
 * others could be reckoned from the forms. Of a confidential round it is only told that it was, not how many took part. R4: an
 * open round has no row at all, so that no two files differ by who came in between. What was told once stays as it was.
 */
export function scoreRows(
  rounds: readonly RoundResult[],
  factorIds: readonly FactorId[],
  names: ScoreNames,
): readonly (readonly CsvCell[])[] {
  return rounds
    .filter(({ isOpen }) => !isOpen)
    .flatMap((round, at) => rowsOfRound(round, at + 1, factorIds).map((row) => cellsOf(row, names)));
}

interface ScoreRow {
  readonly number: number;
  readonly round: RoundResult;
  readonly status: ScoreStatus;
  readonly factorId?: FactorId;
  readonly answer?: Answer;
  readonly count?: number;
}

function rowsOfRound(
  round: RoundResult,
  number: number,
  factorIds: readonly FactorId[],
): readonly ScoreRow[] {
  if (round.hidden) return [{ number, round, status: "confidential" }];
  return factorIds.flatMap((factorId) => {
    const result = round.factors[factorId];
    const isTooFew = round.tooFew.includes(factorId);
    if (result === undefined && !isTooFew) return [];
    return EVERY_ANSWER.map((answer): ScoreRow => {
      const row = { number, round, factorId, answer };
      return result === undefined
        ? { ...row, status: "too-few-answers" }
        : { ...row, status: "told", count: countOf(result, answer) };
    });
  });
}

function countOf({ counts, dontKnow, notApplicable }: FactorResult, answer: Answer): number {
  if (isPoint(answer)) return counts[answer - 1] ?? 0;
  return answer === "dont-know" ? dontKnow : notApplicable;
}

function cellsOf(
  { number, round, status, factorId, answer, count }: ScoreRow,
  names: ScoreNames,
): readonly CsvCell[] {
  const { heldOn, mode, instrumentId, instrumentVersion } = round;
  const cells: Readonly<Record<ScoreColumn, CsvCell>> = {
    round: number,
    held_on: heldOn,
    mode,
    instrument: instrumentId,
    instrument_version: instrumentVersion,
    // Neither is said of the view of one, or what the room agreed on.
    ballots: hasBallots(mode) && status !== "confidential" ? round.ballots : undefined,
    threshold: hasBallots(mode) ? round.threshold : undefined,
    status,
    factor_id: factorId,
    factor: factorId === undefined ? undefined : names.factor(factorId),
    answer,
    answer_label: answer === undefined ? undefined : names.answer(answer),
    count,
  };
  return SCORE_COLUMNS.map((column) => cells[column]);
}
