import { type ColumnMeanings, factorColumns } from "#domain/answer-sheet/columns/column-meaning.ts";
import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";

import { filledCells, type Table, type TableRow } from "./table.ts";

/**
 * The numbers of the rows that somebody began and did not finish: as the survey program says it (a status, a progress, a
 * moment of submitting that is empty), or because the last part of the questions is empty where others filled it in.
 *
 * @param isAnswer whether a cell is filled in with an answer, or with something that should be one
 */
export function unfinishedRows(
  table: Table,
  meanings: ColumnMeanings,
  isAnswer: (cell: string) => boolean,
): ReadonlySet<number> {
  const said = table.header.flatMap((_, column) => judgeColumn(table, column) ?? []);
  const stopped = stoppedEarly(table, meanings, isAnswer);
  return new Set(
    table.rows
      .filter((row) => said.some((isUnfinished) => isUnfinished(row)) || stopped(row))
      .map(({ number }) => number),
  );
}

type Judge = (row: TableRow) => boolean;

const wordsOf = (words: string) => new Set(words.split(","));
const DONE = wordsOf(
  "complete,completed,compleet,volledig,voltooid,afgerond,submitted,ingediend,verzonden,finished,done,klaar,ip address,ip adres,approved",
);
const NOT_DONE = wordsOf(
  "partial,partially complete,partially completed,incomplete,not complete,not completed,not finished,unfinished,in progress,in behandeling,started,gestart,begonnen,bezig,onvolledig,gedeeltelijk,gedeeltelijk voltooid,deels,deels ingevuld,niet compleet,niet voltooid,niet afgerond,onvoltooid,disqualified,abandoned,afgebroken,saved,opgeslagen",
);
const YES = wordsOf("1,true,waar,ja,yes,y,j");
const NO = wordsOf("0,false,onwaar,nee,no,n");

const FINISHED = /^(?:is )?(?:finished|completed?|voltooid|afgerond|volledig|submitted|ingediend|compleet)$/;
const PROGRESS = /^(?:progress|voortgang|percent(?:age)? (?:complete|voltooid))\b/;
const SUBMITTED =
  /\b(?:submi\w*|complet\w*|verzonden|verzend\w*|ingediend|inzend\w*|voltooi\w*|afgerond|finish\w*|end|ended|enddate|eind\w*|ingevuld op)\b/;

function judgeColumn(table: Table, column: number): readonly [Judge] | undefined {
  const header = plainWords((table.header[column] ?? "").replace(/([a-z])([A-Z])/g, "$1 $2"));
  const words = filledCells(table, column).map(plainWords);
  if (words.length === 0) return undefined;
  const cell = (row: TableRow) => plainWords(row.cells[column] ?? "");
  const all = (...sets: readonly ReadonlySet<string>[]) =>
    words.every((word) => sets.some((set) => set.has(word)));

  if (all(DONE, NOT_DONE)) return [(row) => NOT_DONE.has(cell(row))];
  if (FINISHED.test(header) && all(YES, NO)) return [(row) => NO.has(cell(row))];
  if (PROGRESS.test(header)) return progress(table, column);
  // A moment of submitting, empty in a few rows: those were never submitted.
  const isMoment =
    SUBMITTED.test(header) && filledCells(table, column).every((each) => /\d{1,2}[:/-]\d/.test(each));
  return isMoment && words.length * 2 > table.rows.length ? [(row) => cell(row) === ""] : undefined;
}

function progress(table: Table, column: number): readonly [Judge] | undefined {
  const value = (text: string) => Number(text.replace("%", "").replace(",", "."));
  const values = filledCells(table, column).map(value);
  const whole = Math.max(...values);
  if (![1, 100].includes(whole)) return undefined;
  return [
    (row) => {
      const text = row.cells[column] ?? "";
      return text !== "" && value(text) < whole;
    },
  ];
}

/** The last quarter of the questions is empty, at least two of them, where most others answered there. */
function stoppedEarly(table: Table, meanings: ColumnMeanings, isAnswer: (cell: string) => boolean): Judge {
  const columns = factorColumns(meanings).map(({ column }) => column);
  const tail = columns.slice(-Math.max(2, Math.ceil(columns.length / 4)));
  if (columns.length < 4) return () => false;
  const isIn = (row: TableRow, some: readonly number[]) =>
    some.some((column) => isAnswer(row.cells[column] ?? ""));
  const begun = table.rows.filter((row) => isIn(row, columns));
  const reached = begun.filter((row) => isIn(row, tail));
  if (reached.length * 2 <= begun.length) return () => false;
  return (row) => isIn(row, columns) && !isIn(row, tail);
}
