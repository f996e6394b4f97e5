import { type ToldAnswers } from "#domain/answer-sheet/plan/import-plan.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";

import { type AnswerLabels } from "./answer-labels.ts";
import { readAnswer, type Writing } from "./read-answer.ts";
import { writtenAs } from "./written-as.ts";

/** A scale of numbers that is not 1 to 5, and the columns that are on it. */
export interface OtherScale {
  readonly columns: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

/** From this share of a column on, numbers off the scale are no typing errors. */
const OTHER_SCALE_SHARE = 0.05;
/** With so many numbers, all of them 1 to 5, a column shows that its own scale ends there. */
const ENOUGH_TO_KNOW = 30;
/** Fewer numbers than this in the sheet, and one odd number is not yet a typing error. */
const ENOUGH_FOR_A_SLIP = 20;

/**
 * Another scale of numbers, judged for the sheet as a whole (I3): where some columns go up to 7, one that happens to stop
 * at 5 is on that scale too. Codes for no answer (-1, 9, 99) are no scale.
 *
 * @param columns that hold answers, also those which the user does not use: leaving some out changes no scale
 */
export function otherScale(
  table: Table,
  columns: readonly number[],
  labels: AnswerLabels,
  told: ToldAnswers = new Map(),
): OtherScale | undefined {
  const numbers = columns.map((column) => ({ column, values: numbersIn(table, column, labels) }));
  const all = numbers.flatMap(({ values }) => values);
  const isOff = offScale(all, told);
  const off = all.filter(isOff);
  const isOtherScale = numbers.some(
    ({ values }) => values.some(isOff) && values.filter(isOff).length >= values.length * OTHER_SCALE_SHARE,
  );
  const isSlip = off.length === 1 && all.length >= ENOUGH_FOR_A_SLIP;
  if (!isOtherScale || isSlip) return undefined;
  return {
    columns: numbers
      .filter(({ values }) => values.length > 0)
      .filter(({ values }) => values.length < ENOUGH_TO_KNOW || values.some(isOff))
      .map(({ column }) => column),
    lowest: Math.min(1, ...off),
    highest: Math.max(...all.filter((value) => isPoint(value) || isOff(value))),
  };
}

/** Columns with words of a scale longer than five points, when any of them betrays it (I3). */
export function longerScale(
  table: Table,
  columns: readonly number[],
  labels: AnswerLabels,
): readonly number[] {
  const writings = columns.map((column) => ({ column, has: writingsIn(table, column, labels) }));
  const any = (writing: Writing) => writings.some(({ has }) => has.has(writing));
  if (!any("plain") || !any("mild")) return [];
  return writings.filter(({ has }) => has.has("plain") || has.has("mild")).map(({ column }) => column);
}

/** Whether a value of these is a step of another scale, and not a code for something else. */
function offScale(all: readonly number[], told: ToldAnswers): (value: number) => boolean {
  const values = new Set(all);
  // Nobody marks a missing answer with the number that comes next, unless it is the only one, and the user says so.
  const onlySix = values.has(6) && ![7, 8, 9, 10].some((value) => values.has(value)) && told.has("6");
  const isLonger = !onlySix && [6, 7, 10].some((value) => values.has(value));
  const beyond = [...values].filter((value) => value > 10 && value <= 100 && !CODES.has(value));
  const isSlider = beyond.length >= 3;
  const fromZero = values.has(0) && (isLonger || isSlider || !values.has(5));
  return (value) =>
    (fromZero && value === 0) ||
    (isLonger && value > 5 && value <= 10) ||
    (isSlider && value > 5 && value <= 100 && !CODES.has(value));
}

/** What survey programs write where there is no answer. */
const CODES = new Set([66, 77, 88, 96, 97, 98, 99]);

function isPoint(value: number): boolean {
  return value >= 1 && value <= 5;
}

function numbersIn(table: Table, column: number, labels: AnswerLabels): readonly number[] {
  return filledCells(table, column).flatMap((cell) => {
    const read = readAnswer(cell, labels);
    const isNumber = read.ok
      ? NUMBERS.has(read.value.writing)
      : ["outsideScale", "fraction"].includes(read.error);
    const number = /[+-]?\d{1,15}(?:[.,]\d{1,15})?/.exec(cell.slice(0, 200))?.[0];
    return isNumber && number !== undefined ? [Number(number.replace(",", "."))] : [];
  });
}

const NUMBERS: ReadonlySet<Writing> = new Set<Writing>(["number", "labelled"]);

function writingsIn(table: Table, column: number, labels: AnswerLabels): ReadonlySet<Writing> {
  return new Set(
    filledCells(table, column).flatMap((cell) => {
      const read = readAnswer(cell, labels);
      return read.ok ? [read.value.writing] : [];
    }),
  );
}

/** Whether an odd answer is a step of the sheet's own scale, which nobody can explain away; a lone 6 may be a code. */
export function isStepOf(scale: OtherScale | undefined, cell: string): boolean {
  if (scale === undefined) return false;
  const value = Number(writtenAs(cell).replace(",", "."));
  return value >= scale.lowest && value <= scale.highest && !(value === 6 && scale.highest === 6);
}
