import { type CsvCell } from "#domain/csv-row.ts";

import { type Answer, isPoint, POINTS } from "./answer.ts";
import { hasBallots } from "./has-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { type Withheld } from "./round-counts.ts";
import { type AfterTalk, type FactorResult, type RoundResult } from "./round-result.ts";

/** The names of the columns never change: whoever calculates with them does so again next year. */
export const SCORE_COLUMNS = [
  "round",
  "moment",
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
export const SCORE_STATUSES = [
  "told",
  "too-few-answers",
  "too-few-differ",
  "hardly-changed",
  "confidential",
] as const;
export type ScoreStatus = (typeof SCORE_STATUSES)[number];

/** What was answered first, and what once more after the talk (R8). */
export const SCORE_MOMENTS = ["before", "after"] as const;
export type ScoreMoment = (typeof SCORE_MOMENTS)[number];

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
 * open round has no row at all, so that no two files differ by who came in between. What was told once stays as it was. R8: what was
 * scored again after the talk follows what was scored before, and holds back what the difference would tell.
 */
export function scoreRows(
  rounds: readonly RoundResult[],
  factorIds: readonly FactorId[],
  names: ScoreNames,
): readonly (readonly CsvCell[])[] {
  return rounds
    .filter(({ isOpen }) => !isOpen)
    .flatMap((round, at) => {
      const { after } = round;
      const number = at + 1;
      const before = rowsOf(round, { number, round, moment: "before" }, factorIds);
      if (after === undefined || after.isOpen) return before;
      const again = { number, round: after, moment: "after" } as const;
      return [...before, ...rowsOf(after, again, factorIds)];
    })
    .map((row) => cellsOf(row, names));
}

interface RowOfRound {
  readonly number: number;
  readonly round: RoundResult;
  readonly moment: ScoreMoment;
}

interface ScoreRow extends RowOfRound {
  readonly status: ScoreStatus;
  readonly factorId?: FactorId;
  readonly answer?: Answer;
  readonly count?: number;
}

function rowsOf(
  round: RoundResult | AfterTalk,
  known: RowOfRound,
  factorIds: readonly FactorId[],
): readonly ScoreRow[] {
  if (round.hidden) return [{ ...known, status: "confidential" }];
  return factorIds.flatMap((factorId) => {
    const result = round.factors[factorId];
    const status = result === undefined ? whyUntold(round, factorId) : "told";
    if (status === undefined) return [];
    return EVERY_ANSWER.map((answer): ScoreRow => {
      const row = { ...known, status, factorId, answer };
      return result === undefined ? row : { ...row, count: countOf(result, answer) };
    });
  });
}

/** Undefined where nobody answered the factor (R7). */
function whyUntold(round: RoundResult | AfterTalk, factorId: FactorId): ScoreStatus | undefined {
  if (round.tooFew.includes(factorId)) return "too-few-answers";
  const withheld = "withheld" in round ? round.withheld[factorId] : undefined;
  return withheld === undefined ? undefined : WITHHELD[withheld];
}

const WITHHELD = { fewDiffer: "too-few-differ", steady: "hardly-changed" } as const satisfies Readonly<
  Record<Withheld, ScoreStatus>
>;

function countOf({ counts, dontKnow, notApplicable }: FactorResult, answer: Answer): number {
  if (isPoint(answer)) return counts[answer - 1] ?? 0;
  return answer === "dont-know" ? dontKnow : notApplicable;
}

function cellsOf(
  { number, moment, round, status, factorId, answer, count }: ScoreRow,
  names: ScoreNames,
): readonly CsvCell[] {
  const { heldOn, mode, instrumentId, instrumentVersion } = round;
  const cells: Readonly<Record<ScoreColumn, CsvCell>> = {
    round: number,
    moment,
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
