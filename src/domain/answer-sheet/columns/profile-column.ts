import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { readAnswer } from "#domain/answer-sheet/answers/read-answer.ts";
import { readDay, readDayCell, timeOf } from "#domain/answer-sheet/days/read-day.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";

import { asksForRemark, type HeaderMeaning, meaningOfHeader, namesMeetings } from "./column-words.ts";
import { looksPersonal } from "./looks-personal.ts";
import { plainWords } from "./plain-words.ts";

/** What a column holds, from a sample of its cells. */
export interface Profile {
  readonly column: number;
  readonly header: string;
  readonly isEmpty: boolean;
  /** Nearly every cell is an answer. */
  readonly isScale: boolean;
  /** At least half of the cells are answers or other numbers: perhaps a factor on a scale that will be refused. */
  readonly isPerhapsScale: boolean;
  /** Nearly every cell is an answer or a number from 0 to 10: a scale by its numbers, ours or another. */
  readonly isRating: boolean;
  /** Every cell is a number: somebody's number, or a scale without steps. */
  readonly isNumbers: boolean;
  /** A few words that return in several rows, with nothing that looks like a sentence. */
  readonly isGroups: boolean;
  /** Nearly every cell is a day. */
  readonly isDays: boolean;
  /** The days have a time, another in nearly every row: somebody's moment (R3). */
  readonly isMoments: boolean;
  readonly looksPersonal: boolean;
}

/** The kinds of column that are no factor. */
export type OtherKind = "date" | "timestamp" | "group" | "personal";

export function profileOf(table: Table, column: number, labels: AnswerLabels): Profile {
  const header = table.header[column] ?? "";
  const cells = sampleOf(filledCells(table, column));
  const read = cells.map((cell) => readAnswer(cell, labels));
  const answers = read.filter((result) => result.ok).length;
  const numbers = read.filter(
    (result) => !result.ok && ["outsideScale", "fraction"].includes(result.error),
  ).length;
  const points = read.filter((result) => result.ok && typeof result.value.answer === "number").length;
  return {
    column,
    header,
    isEmpty: cells.length === 0,
    isScale: points > 0 && answers >= cells.length * NEARLY_ALL,
    isPerhapsScale: cells.length === 0 || (answers + numbers) * 2 >= cells.length || isLabelled(cells),
    isRating:
      cells.filter((cell, at) => read[at]?.ok === true || /^(?:\d|10)$/.test(cell)).length >=
        cells.length * NEARLY_ALL && cells.length > 0,
    isNumbers: cells.length > 0 && answers + numbers === cells.length,
    isGroups: areGroups(cells, header),
    isDays: cells.length > 0 && areDays(cells, header),
    isMoments: areMoments(cells),
    looksPersonal: answers < cells.length * NEARLY_ALL && looksPersonal(cells),
  };
}

/** What a column is when it is no factor: by what its cells hold first, by the words above it second. */
export function otherMeaning(profile: Profile): OtherKind | undefined {
  const said = meaningOfHeader(profile.header);
  if (said === "surelyPersonal") return "personal";
  // A time of day, another in each row, gives away the moment of filling in whatever the header says (R3).
  if (profile.isDays) return said === "timestamp" || profile.isMoments ? "timestamp" : "date";
  if (said === "group" && !profile.isEmpty) return profile.isGroups ? "group" : "personal";
  return isPersonal(profile, said) ? "personal" : undefined;
}

function isPersonal({ header, looksPersonal: looks }: Profile, said: HeaderMeaning | undefined): boolean {
  return !asksForRemark(header) && (said === "personal" || looks);
}

/** From this share of its cells on, a column is what they are. */
const NEARLY_ALL = 0.8;

function areDays(cells: readonly string[], header: string): boolean {
  // A bare number is a day only under a word that says so.
  const said = meaningOfHeader(header);
  const read = said === "date" || said === "timestamp" ? readDayCell : readDay;
  return (["dayFirst", "monthFirst"] as const).some(
    (order) => cells.filter((cell) => read(cell, order) !== undefined).length >= cells.length * NEARLY_ALL,
  );
}

function areMoments(cells: readonly string[]): boolean {
  const times = cells.map(timeOf);
  const timed = times.filter((time) => time !== undefined).length;
  if (timed === 0 || timed * 2 < cells.length) return false;
  if (cells.length === 1) return times[0] === "second";
  return (
    new Set(cells).size * 2 > cells.length || times.filter((time) => time === "second").length * 2 > timed
  );
}

const LONGEST_GROUP = 60;
const MOST_GROUP_WORDS = 6;

function areGroups(cells: readonly string[], header: string): boolean {
  const short = cells.filter(
    (cell) => cell.length <= LONGEST_GROUP && plainWords(cell).split(" ").length <= MOST_GROUP_WORDS,
  ).length;
  if (short < cells.length * 0.9) return false;
  const distinct = new Set(cells.map(plainWords)).size;
  // Another name in each row is a person, or stands for one (R3); a sheet of one row per meeting is not for that.
  return namesMeetings(header) || cells.length < 3 || distinct < cells.length;
}

/** Few different words, each again and again: answers in words that we do not know yet. */
function isLabelled(cells: readonly string[]): boolean {
  const distinct = new Set(cells.map(plainWords)).size;
  const short = cells.every(
    (cell) => cell.length <= LONGEST_GROUP && plainWords(cell).split(" ").length <= MOST_GROUP_WORDS,
  );
  return cells.length >= 5 && short && distinct <= 7 && distinct < cells.length;
}

const SAMPLE = 500;

/** Cells from the whole column, not only from its top: sheets are often sorted. */
function sampleOf(cells: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  return cells.filter((_, index) => index % step === 0);
}
