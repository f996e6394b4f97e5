import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";
import { monthNumber } from "#domain/answer-sheet/days/month-names.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { Point, type Answer } from "#domain/rounds/answer.ts";

import { type AnswerLabels, isNeitherNor, type Label } from "./answer-labels.ts";

/** Why a cell is no answer on the scale of five labelled points (I2). */
export type AnswerProblem =
  /** A whole number that is not 1 to 5: another scale, or a typing error. */
  | "outsideScale"
  /** A number between two points. */
  | "fraction"
  /** A number beside words that mean another point: the scale runs the other way, or is another one. */
  | "contradiction"
  /** "NA" stands for both "missing" and "not applicable". */
  | "ambiguous"
  | "unknown";

/**
 * How an answer was written. Codes and mild wording need a second look at the sheet as a whole; `labelled` is a number
 * with words we do not know.
 */
export type Writing = "number" | "code" | "labelled" | Label["wording"];

export interface WrittenAnswer {
  /** Absent where the cell is empty: a missing answer is never zero (I2). */
  readonly answer: Answer | undefined;
  readonly writing: Writing;
}

/**
 * Reads one cell as an answer (I2): 1 to 5 as number or code (A1 to A5), a label in Dutch or English,
 * a number with its label ("4 - eens"), don't know, not applicable. An empty cell is no answer. Where only the ends of a
 * scale have words ("1 heel weinig", "5 heel veel") the number counts, and the user is shown how it was read.
 *
 * Anything else is refused: nothing is rounded, stretched or turned into a number (I3).
 */
export function readAnswer(cell: string, labels: AnswerLabels): Result<WrittenAnswer, AnswerProblem> {
  const text = cell.slice(0, LONGEST_ANSWER + 1).trim();
  if (text === "") return ok({ answer: undefined, writing: "usual" });
  if (text.length > LONGEST_ANSWER) return err("unknown");
  if (text === "?") return ok({ answer: "dont-know", writing: "usual" });
  if (text === "NA") return err("ambiguous");
  return readCode(text) ?? readLabel(text, labels) ?? readNumberWithLabel(text, labels);
}

const LONGEST_ANSWER = 120;
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

type Read = Result<WrittenAnswer, AnswerProblem>;

function readCode(text: string): Read | undefined {
  const code = /^A([1-5])$/i.exec(text)?.[1];
  if (code !== undefined) return readNumber(code, "code");
  return NUMBER.test(text) ? readNumber(text, "number") : undefined;
}

function readLabel(text: string, labels: AnswerLabels): Read | undefined {
  const label = labelOf(text, labels);
  return label === undefined ? undefined : ok({ answer: label.answer, writing: label.wording });
}

function labelOf(text: string, labels: AnswerLabels): Label | undefined {
  const words = plainWords(text);
  return labels.get(words) ?? (isNeitherNor(words) ? { answer: 3, wording: "usual" } : undefined);
}

function readNumber(text: string, writing: Writing): Read {
  const value = Number(text.replace(",", "."));
  const point = Point.safeParse(value);
  if (point.success) return ok({ answer: point.data, writing });
  return err(Number.isInteger(value) || value < 1 || value > 5 ? "outsideScale" : "fraction");
}

// "4 - eens", "(4) eens", "4 = eens", "eens (4)"
function readNumberWithLabel(text: string, labels: AnswerLabels): Read {
  const { number, words } = NUMBER_AND_WORDS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  if (number === undefined || words === undefined) return err("unknown");

  const read = readNumber(number, "number");
  if (!read.ok) return read;
  const label = labelOf(words, labels);
  if (label === undefined)
    return isLabel(words) ? ok({ ...read.value, writing: "labelled" }) : err("unknown");
  return label.answer === read.value.answer
    ? ok({ ...read.value, writing: label.wording })
    : err("contradiction");
}

// "5 %", "1 april" and a sentence that begins with a number are no points of a scale.
function isLabel(words: string): boolean {
  const plain = plainWords(words);
  const all = plain.split(" ");
  return plain !== "" && all.length <= 8 && all.every((word) => monthNumber(word) === undefined);
}

const NUMBER_AND_WORDS = [
  /^\(?(?<number>\d{1,2})\s*[-–—.:=)]?\s+(?<words>\D+)$/,
  /^\(?(?<number>\d{1,2})\s*[-–—.:=)]\s*(?<words>\D+)$/,
  /^(?<words>\D+?)\s*[-–—:=(]\s*(?<number>\d{1,2})\)?$/,
];
