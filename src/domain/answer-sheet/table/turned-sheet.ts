import { readAnswer } from "#domain/answer-sheet/answers/read-answer.ts";
import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type Heading } from "./find-heading.ts";
import { cellOf, type Line, widthOf } from "./lines.ts";
import { isShare, QUESTION_CODE, type SheetWords } from "./sheet-words.ts";
import { isSummary } from "./sort-lines.ts";
import { MAX_ROWS, type Table, type TableError } from "./table.ts";

/** A sheet in which the factors stand below each other. */
export interface TurnedSheet {
  /** The row above the first factor that says what the columns are; undefined where there is none. */
  readonly top: Line | undefined;
  /** The rows with a label: factors, and what is told about the same columns. */
  readonly lines: readonly Line[];
  readonly label: number;
  /** The columns that hold answers or counts. */
  readonly columns: readonly number[];
}

/** The sheet as seen from the column that names the factors. */
export function turnedSheet(
  lines: readonly Line[],
  label: number,
  words: SheetWords,
): TurnedSheet | undefined {
  const first = lines.findIndex((line) => isQuestion(line, label, words));
  if (first === -1) return undefined;
  const body = lines.slice(first).filter((line) => cellOf(line, label) !== "");
  const columns = Array.from({ length: widthOf(body) }, (_, column) => column).filter(
    (column) => column > label && isNumeric(body, column, words),
  );
  const above = lines.slice(Math.max(0, first - 2), first);
  const top = above.findLast((line) => columns.some((column) => cellOf(line, column) !== ""));
  return columns.length === 0 ? undefined : { top, lines: body, label, columns };
}

/** A factor or a numbered question, with something to the right that may be an answer or a count. */
function isQuestion(line: Line, label: number, { countFactors, isAnswer }: SheetWords): boolean {
  const text = cellOf(line, label);
  return (
    (countFactors([text]) > 0 || QUESTION_CODE.test(text)) &&
    line.cells.slice(label + 1).some((cell) => isAnswer(cell) || isShare(cell))
  );
}

function isNumeric(lines: readonly Line[], column: number, { isAnswer }: SheetWords): boolean {
  const cells = lines.map((line) => cellOf(line, column)).filter((cell) => cell !== "");
  return (
    cells.length > 0 && cells.filter((cell) => isAnswer(cell) || isShare(cell)).length * 2 >= cells.length
  );
}

/** The same for a sheet with the factors beside each other, and one row for each word of the scale. */
export function answersBelowEachOther(
  lines: readonly Line[],
  { header, end }: Heading,
  words: SheetWords,
): TurnedSheet | undefined {
  const body = lines.slice(end).filter((line) => line.cells.length > 1);
  if (body.length < 5 || body.length > MOST_OPTIONS) return undefined;
  // A statement that each point was given to by one person looks the same; its heading tells.
  const options = header.findIndex(
    (text, column) =>
      words.countFactors([text]) === 0 &&
      !QUESTION_CODE.test(text) &&
      body.some((line) => /\p{L}/u.test(cellOf(line, column)) && words.isAnswer(cellOf(line, column))),
  );
  const lineOf = (column: number) => ({
    number: column + 1,
    cells: [header[column] ?? "", ...body.map((line) => cellOf(line, column))],
  });
  const factors = header.flatMap((text, column) =>
    column === options || text === "" ? [] : [lineOf(column)],
  );
  return options === -1
    ? undefined
    : { top: lineOf(options), lines: factors, label: 0, columns: body.map((_, at) => at + 1) };
}

/** Five points, don't know, not applicable, and a total. */
const MOST_OPTIONS = 10;

/** The rows become columns: each column of the sheet is a person. */
export function peopleOf({ top, lines, label, columns }: TurnedSheet): {
  readonly header: readonly string[];
  readonly people: readonly Line[];
  readonly places: readonly number[];
} {
  const all = top === undefined ? lines : [top, ...lines];
  return {
    header: all.map((line) => cellOf(line, label)),
    people: columns.map((column) => ({
      number: column + 1,
      cells: all.map((line) => cellOf(line, column)),
    })),
    places: all.map(({ number }) => number - 1),
  };
}

interface Option {
  readonly column: number;
  readonly answer: string;
  readonly isNumber: boolean;
}

/** The columns that are answers, when all five points have one. */
function optionsOf({ top, columns }: TurnedSheet, { labels }: SheetWords): readonly Option[] {
  if (top === undefined) return [];
  const options = columns.flatMap((column): readonly Option[] => {
    const written = cellOf(top, column).replace(/^(?:aantal|score|antwoord|count|answer|number|#)\s*/i, "");
    const read = readAnswer(written, labels);
    if (!read.ok || read.value.answer === undefined) return [];
    return [{ column, answer: String(read.value.answer), isNumber: read.value.writing === "number" }];
  });
  const points = new Set(options.map(({ answer }) => answer).filter((answer) => /^[1-5]$/.test(answer)));
  return points.size === 5 && new Set(options.map(({ answer }) => answer)).size === options.length
    ? options
    : [];
}

/** Whether the columns are answers, and the cells say how many gave them. */
export function countsIn(sheet: TurnedSheet, words: SheetWords): "surely" | "perhaps" | "no" {
  const options = optionsOf(sheet, words);
  if (options.length === 0) return "no";
  if (options.some(({ isNumber }) => !isNumber)) return "surely";
  const cells = sheet.lines.flatMap((line) => options.map(({ column }) => cellOf(line, column)));
  if (cells.some((cell) => isShare(cell) || Number(cell) > 5 || cell === "0")) return "surely";
  const sums = sheet.lines.map((line) => sumOf(line, options));
  const told = totalColumn(sheet);
  const agrees =
    told !== undefined && sheet.lines.every((line, at) => Number(cellOf(line, told)) === sums[at]);
  return agrees || (sums.length > 2 && new Set(sums).size === 1) ? "surely" : "perhaps";
}

function totalColumn({ top }: TurnedSheet): number | undefined {
  const at =
    top?.cells.findIndex((cell) => /^(?:n|totaal|total|aantal|som|sum)$/.test(plainWords(cell))) ?? -1;
  return at === -1 ? undefined : at;
}

function sumOf(line: Line, options: readonly Option[]): number {
  return options.reduce((sum, { column }) => sum + Number(cellOf(line, column)), 0);
}

/**
 * A form for every answer that was counted. Which answers were given by one person is not in the sheet: the answers to
 * each factor begin at another form, so that no form is a person's.
 */
export function tableOfCounts(sheet: TurnedSheet, words: SheetWords): Result<Table, TableError> {
  const options = optionsOf(sheet, words);
  const lines = sheet.lines.filter(
    (line) =>
      options.some(({ column }) => cellOf(line, column) !== "") &&
      !isSummary(cellOf(line, sheet.label), () => false),
  );
  const cells = lines.flatMap((line) => options.map(({ column }) => cellOf(line, column)));
  if (cells.some((cell) => !/^\d{0,5}$/.test(cell))) return err({ type: "percentages" });

  const most = Math.max(0, ...lines.map((line) => sumOf(line, options)));
  if (most === 0) return err({ type: "empty" });
  if (most > MAX_ROWS) return err({ type: "tooManyRows", limit: MAX_ROWS });
  const answers = lines.map((line) =>
    options.flatMap(({ column, answer }) =>
      Array.from({ length: Number(cellOf(line, column)) }, () => WRITTEN[answer] ?? answer),
    ),
  );
  return ok({
    header: lines.map((line) => cellOf(line, sheet.label)),
    rows: Array.from({ length: most }, (_, form) => ({
      number: form + 1,
      cells: answers.map((given, factor) => given[(form + factor * STRIDE) % most] ?? ""),
    })),
    shortRows: [],
    columns: lines.map(({ number }) => number - 1),
    isTurned: true,
  });
}

const STRIDE = 7;
/** An answer that is no point, in words that are read as that answer. */
const WRITTEN: Readonly<Record<string, string>> = { "dont-know": "weet niet", "not-applicable": "n.v.t." };
