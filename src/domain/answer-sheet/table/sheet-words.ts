import { type AnswerLabels, answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { readAnswer } from "#domain/answer-sheet/answers/read-answer.ts";
import { matchHeaders } from "#domain/answer-sheet/columns/match-headers.ts";
import { type Instrument, type InstrumentTexts } from "#domain/rounds/instrument.ts";

/** The words by which the table in a sheet is found: the factors and the answers. */
export interface SheetWords {
  readonly labels: AnswerLabels;
  /** How many factors these cells name, each once; none where fewer than `least` of them could be a name. */
  readonly countFactors: (cells: readonly string[], least?: number) => number;
  /** Whether a cell is an answer, or a number that may be one on another scale. */
  readonly isAnswer: (cell: string) => boolean;
  /** The same, and no number with words that may be a question: "1. The room". */
  readonly isBareAnswer: (cell: string) => boolean;
}

/** What a question is called that is not written out: "Vraag 3", "Q07". Nobody is called so. */
export const QUESTION_CODE = /^(?:vraag|stelling|factor|question|statement|item|q)\s*\.?\s*0?\d{1,2}\b/i;

/** A part of the people, and no number of them. */
export function isShare(cell: string): boolean {
  return /^\d{1,3}(?:[.,]\d+)?\s*%$/.test(cell) || /^0[.,]\d+$/.test(cell);
}

/** So many factors by name are no accident. */
export const LEAST_NAMED = 3;

/** Shorter than any name of a factor, or only a number. */
const NO_NAME = /^.{0,3}$|^[\d\s.,:/-]*$/;

export function sheetWords(instrument: Instrument, texts: readonly InstrumentTexts[]): SheetWords {
  const labels = answerLabels(texts);
  const known = new Map<string, boolean>();
  const isAnswer = (cell: string) => {
    const read = readAnswer(cell, labels);
    return read.ok ? read.value.answer !== undefined : ["outsideScale", "fraction"].includes(read.error);
  };
  return {
    labels,
    countFactors: (cells, least = 1) => {
      const named = cells.flatMap((cell, at) => (NO_NAME.test(cell) ? [] : [[at, cell] as const]));
      return named.length < least ? 0 : matchHeaders(named, instrument, texts).length;
    },
    isBareAnswer: (cell) => {
      const read = readAnswer(cell, labels);
      return isAnswer(cell) && (read.ok ? read.value.writing !== "labelled" : !/\p{L}/u.test(cell));
    },
    isAnswer: (cell) => {
      const before = known.get(cell);
      if (before !== undefined) return before;
      const now = isAnswer(cell);
      known.set(cell, now);
      return now;
    },
  };
}
