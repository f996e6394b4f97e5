import {
  type CellError,
  type Reading,
  type ToldAnswers,
  type UnknownAnswer,
} from "#domain/answer-sheet/plan/import-plan.ts";
import { shortened } from "#domain/answer-sheet/table/shortened.ts";
import { type TableRow } from "#domain/answer-sheet/table/table.ts";
import { type Answer } from "#domain/rounds/answer.ts";

import { type AnswerLabels } from "./answer-labels.ts";
import { type AnswerProblem, readAnswer, type Writing } from "./read-answer.ts";
import { writtenAs } from "./written-as.ts";

/** Reads the answers of one sheet, and remembers how they were written. */
export interface AnswerReader {
  /** The ways of writing of each column with answers. */
  readonly writings: ReadonlyMap<number, ReadonlySet<Writing>>;
  readonly isFilled: (cell: string) => boolean;
  readonly read: (row: TableRow, column: number) => { readonly answer?: Answer; readonly error?: CellError };
  readonly readings: () => readonly Reading[];
  /** What may be told once, the most frequent first. */
  readonly unknowns: () => readonly UnknownAnswer[];
}

/** What the user may explain: words and codes. A number beside a word that contradicts it, or a half point, is a fault. */
const TELLABLE: readonly AnswerProblem[] = ["unknown", "ambiguous", "outsideScale"];

export function makeReader(labels: AnswerLabels, told: ToldAnswers = new Map()): AnswerReader {
  // A sheet says the same few things thousands of times.
  const known = new Map<string, ReturnType<typeof readAnswer>>();
  const counts = new Map<string, number>();
  const unknown = new Map<string, UnknownAnswer>();
  const writings = new Map<number, Set<Writing>>();
  const interpret = (cell: string) => {
    const result = known.get(cell) ?? readAnswer(cell, labels);
    known.set(cell, result);
    return result;
  };
  const toldOf = (cell: string) => {
    const result = interpret(cell);
    return result.ok || !TELLABLE.includes(result.error) ? undefined : told.get(writtenAs(cell));
  };
  const count = (cell: string) => counts.set(cell, (counts.get(cell) ?? 0) + 1);

  return {
    writings,
    isFilled: (cell) => {
      const result = interpret(cell);
      return result.ok ? result.value.answer !== undefined : toldOf(cell) !== "no-answer";
    },
    read: (row, column) => {
      const cell = row.cells[column] ?? "";
      const result = interpret(cell);
      if (!result.ok) {
        if (TELLABLE.includes(result.error)) remember(unknown, cell, { told, problem: result.error });
        const meaning = toldOf(cell);
        if (meaning === undefined)
          return { error: { row: row.number, column, value: shortened(cell), reason: result.error } };
        count(cell);
        return meaning === "no-answer" ? {} : { answer: meaning };
      }
      const { answer, writing } = result.value;
      if (answer === undefined) return {};
      count(cell);
      writings.set(column, (writings.get(column) ?? new Set()).add(writing));
      return { answer };
    },
    readings: () =>
      [...counts].map(([written, times]) => {
        const result = interpret(written);
        const meaning = toldOf(written);
        const answer = result.ok ? result.value.answer : meaning === "no-answer" ? undefined : meaning;
        return { written, answer, count: times };
      }),
    unknowns: () => [...unknown.values()].toSorted((one, other) => other.count - one.count),
  };
}

function remember(
  unknown: Map<string, UnknownAnswer>,
  cell: string,
  { told, problem }: { readonly told: ToldAnswers; readonly problem: AnswerProblem },
): void {
  const written = shortened(cell);
  const key = writtenAs(cell);
  if (written === "" || cell.length > LONGEST_TO_TELL) return;
  const before = unknown.get(key);
  unknown.set(key, {
    key,
    written: before?.written ?? written,
    count: (before?.count ?? 0) + 1,
    mayBePoint: problem === "unknown",
    told: told.get(key),
  });
}

/** Longer than this it is a remark, and no answer that returns. */
const LONGEST_TO_TELL = 80;
