import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";
import { groupBy } from "#domain/group-by.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { cellOf, type Line, widthOf } from "./lines.ts";
import { type SheetWords } from "./sheet-words.ts";
import { type Table, type TableError, type TableRow } from "./table.ts";

export interface JoinedTable {
  readonly table: Table;
  /** The column that tells whose an answer is. */
  readonly respondent: number;
}

const IS_ANSWER = /^(?:antwoord|answer|response|score|waarde|value|punten|points)\b/;

/**
 * Joins rows of one answer each into rows of one person each.
 *
 * Only where it is certain who gave which answer: a column in which each value comes once with each question at most,
 * and all such columns divide the rows in the same way.
 */
export function joinAnswers(
  lines: readonly Line[],
  header: readonly string[],
  question: number,
  words: SheetWords,
): Result<JoinedTable, TableError> {
  const uncertain = err({ type: "oneRowPerAnswer" } as const);
  const rows = lines.filter((line) => cellOf(line, question) !== "");
  const others = Array.from({ length: widthOf(rows) }, (_, column) => column).filter(
    (column) => column !== question,
  );
  const said = answerColumn(
    rows,
    others.filter((column) => isNamedAnswer(header[column])),
    words,
  );
  const respondents = others.filter((column) => column !== said && tellsWho(rows, column, question));
  const [respondent] = respondents;
  const answer =
    said ??
    answerColumn(
      rows,
      others.filter((column) => !respondents.includes(column)),
      words,
    );
  if (respondent === undefined || answer === undefined) return uncertain;
  if (respondents.some((column) => !divideAlike(rows, respondent, column))) return uncertain;

  const people = groupBy(rows, (line) => cellOf(line, respondent));
  const told = others.filter(
    (column) =>
      column !== answer &&
      [...people.values()].every((own) =>
        own.every((line) => cellOf(line, column) === cellOf(own[0] ?? line, column)),
      ),
  );
  const questions = [...new Set(rows.map((line) => cellOf(line, question)))];
  const table: Table = {
    header: [...told.map((column) => header[column] ?? ""), ...questions],
    rows: [...people.values()].map((own) => personRow(own, { told, questions, question, answer })),
    shortRows: [],
    columns: [...told, ...questions.map(() => answer)],
  };
  return ok({ table, respondent });
}

function tellsWho(rows: readonly Line[], column: number, question: number): boolean {
  const seen = new Set<string>();
  const values = new Set<string>();
  for (const line of rows) {
    const value = cellOf(line, column);
    const pair = JSON.stringify([value, cellOf(line, question)]);
    if (value === "" || seen.has(pair)) return false;
    seen.add(pair);
    values.add(value);
  }
  return values.size > 1 && values.size * 2 <= rows.length;
}

function divideAlike(rows: readonly Line[], one: number, other: number): boolean {
  const pairs = new Set(rows.map((line) => JSON.stringify([cellOf(line, one), cellOf(line, other)])));
  const count = (column: number) => new Set(rows.map((line) => cellOf(line, column))).size;
  return pairs.size === count(one) && pairs.size === count(other);
}

function isNamedAnswer(heading: string | undefined): boolean {
  return IS_ANSWER.test(plainWords(heading ?? ""));
}

/** The only one of these columns that holds answers. */
function answerColumn(
  rows: readonly Line[],
  columns: readonly number[],
  { isAnswer }: SheetWords,
): number | undefined {
  const found = columns.filter((column) => {
    const cells = rows.map((line) => cellOf(line, column)).filter((cell) => cell !== "");
    return cells.length * 2 >= rows.length && cells.filter(isAnswer).length * 2 >= cells.length;
  });
  return found.length === 1 ? found[0] : undefined;
}

interface Roles {
  readonly told: readonly number[];
  readonly questions: readonly string[];
  readonly question: number;
  readonly answer: number;
}

function personRow(own: readonly Line[], { told, questions, question, answer }: Roles): TableRow {
  const given = new Map(own.map((line) => [cellOf(line, question), line]));
  const number = own[0]?.number ?? 0;
  const lineOf = (text: string) => given.get(text);
  return {
    number,
    cells: [
      ...told.map((column) => cellOf(own[0] ?? { number, cells: [] }, column)),
      ...questions.map((text) => cellOf(lineOf(text) ?? { number, cells: [] }, answer)),
    ],
    lines: [...told.map(() => number), ...questions.map((text) => lineOf(text)?.number ?? number)],
  };
}
