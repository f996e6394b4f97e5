import { Point, type Answer } from "#domain/answer.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type AnswerLabels, type Label } from "./answer-labels.ts";
import { plainWords } from "./plain-words.ts";

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

/** How an answer was written. Codes and mild wording need a second look at the sheet as a whole. */
export type Writing = "number" | "code" | Label["wording"];

export interface WrittenAnswer {
  /** Absent where the cell is empty: a missing answer is never zero (I2). */
  readonly answer: Answer | undefined;
  readonly writing: Writing;
}

/**
 * Reads one cell as an answer (I2): 1 to 5 as number or code (A1 to A5), a label in Dutch or English,
 * a number with its label ("4 - eens"), don't know, not applicable. An empty cell is no answer.
 *
 * Anything else is refused: nothing is rounded, stretched or turned into a number (I3).
 */
export function readAnswer(cell: string, labels: AnswerLabels): Result<WrittenAnswer, AnswerProblem> {
  const text = cell.slice(0, LONGEST_ANSWER + 1).trim();
  if (text === "") return ok({ answer: undefined, writing: "usual" });
  if (text.length > LONGEST_ANSWER) return err("unknown");
  if (text === "?") return ok({ answer: "dont-know", writing: "usual" });
  if (text === "NA") return err("ambiguous");

  const code = /^A([1-5])$/i.exec(text)?.[1];
  if (code !== undefined) return readNumber(code, "code");
  if (NUMBER.test(text)) return readNumber(text, "number");

  const label = labels.get(plainWords(text));
  if (label !== undefined) return ok({ answer: label.answer, writing: label.wording });
  return readNumberWithLabel(text, labels);
}

const LONGEST_ANSWER = 120;
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

function readNumber(text: string, writing: Writing): Result<WrittenAnswer, AnswerProblem> {
  const value = Number(text.replace(",", "."));
  const point = Point.safeParse(value);
  if (point.success) return ok({ answer: point.data, writing });
  return err(Number.isInteger(value) || value < 1 || value > 5 ? "outsideScale" : "fraction");
}

// "4 - eens", "(4) eens", "4 = eens", "eens (4)"
function readNumberWithLabel(text: string, labels: AnswerLabels): Result<WrittenAnswer, AnswerProblem> {
  const before = /^\(?(\d{1,2})\s*[-–—.:=)]?\s+(\D+)$/.exec(text) ?? /^\(?(\d{1,2})\s*[-–—.:=)]\s*(\D+)$/.exec(text);
  const after = /^(\D+?)\s*[-–—:=(]\s*(\d{1,2})\)?$/.exec(text);
  const number = before?.[1] ?? after?.[2];
  const words = before?.[2] ?? after?.[1];
  if (number === undefined || words === undefined) return err("unknown");

  const read = readNumber(number, "number");
  if (!read.ok) return read;
  const label = labels.get(plainWords(words));
  if (label === undefined) return err("unknown");
  return label.answer === read.value.answer ? ok({ ...read.value, writing: label.wording }) : err("contradiction");
}
