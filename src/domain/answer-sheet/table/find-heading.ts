import { withoutSharedQuestion } from "#domain/answer-sheet/columns/shared-question.ts";
import { readDay } from "#domain/answer-sheet/days/read-day.ts";

import { cellOf, filledOf, type Line } from "./lines.ts";
import { LEAST_NAMED, type SheetWords } from "./sheet-words.ts";

/** The rows of headings, and where the rows of people begin. */
export interface Heading {
  /** The lines that the headings are made of, from top to bottom; none where the sheet has no headings. */
  readonly lines: readonly Line[];
  /** The place of the first line of a person. */
  readonly end: number;
  readonly header: readonly string[];
}

/** Where the headings are looked for. A title and an explanation take less. */
const SEARCHED = 40;
const MOST_BELOW = 3;
const MOST_ABOVE = 2;
const SAMPLE = 200;

/** What survey tools write in the second row where there is nothing to tell. */
const SAYS_NOTHING = /^(?:open-ended response|response|reactie|antwoord|open antwoord|answer)$/i;
/** The third row of Qualtrics. */
const FOR_MACHINES = /^\{.*\bImportId\b.*\}$/;

/**
 * Finds the headings: the row that names most factors, or else the first that is as wide as the rows below it, with
 * the rows that belong to it. Undefined where no row has two filled cells.
 */
export function findHeading(lines: readonly Line[], words: SheetWords): Heading | undefined {
  const at = headingAt(lines, words);
  const main = lines[at];
  if (main === undefined) return undefined;
  if (isOnlyAnswers(main, words)) return { lines: [], end: at, header: [] };

  const below = linesBelow(lines, at, words);
  const above = linesAbove(lines, at, words);
  return {
    lines: [...above, main, ...below],
    end: at + 1 + below.length,
    header: withoutSharedQuestion(headerOf(above, main, below)),
  };
}

function headingAt(lines: readonly Line[], words: SheetWords): number {
  const searched = lines.slice(0, SEARCHED);
  const named = searched.map(({ cells }) => words.countFactors(cells, LEAST_NAMED));
  const most = Math.max(0, ...named);
  if (most >= LEAST_NAMED) return named.indexOf(most);

  const widths = lines.slice(0, SAMPLE).map((line) => filledOf(line).length);
  // The width of most rows; titles and notes are narrower.
  const usual = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  const wide = searched.findIndex((_, at) => (widths[at] ?? 0) >= Math.max(2, usual * 0.6));
  return wide === -1 ? searched.findIndex((_, at) => (widths[at] ?? 0) >= 2) : wide;
}

/** A row of a person: no headings, unless they are numbers that count. */
function isOnlyAnswers(line: Line, { isBareAnswer }: SheetWords): boolean {
  const filled = filledOf(line);
  const isCounting =
    filled.length >= 3 && filled.every((cell, at) => Number(cell) === Number(filled[0]) + at);
  return !isCounting && filled.every((cell) => isBareAnswer(cell) || readDay(cell, "dayFirst") !== undefined);
}

/** The columns in which at least half of the filled cells are answers. */
export function answerColumns(lines: readonly Line[], { isAnswer }: SheetWords): readonly number[] {
  const counts: { filled: number; answers: number }[] = [];
  for (const { cells } of lines.slice(0, SAMPLE)) {
    for (const [column, cell] of cells.entries()) {
      const count = (counts[column] ??= { filled: 0, answers: 0 });
      if (cell === "") continue;
      count.filled += 1;
      if (isAnswer(cell)) count.answers += 1;
    }
  }
  return counts.flatMap(({ filled, answers }, column) =>
    filled > 0 && answers * 2 >= filled ? [column] : [],
  );
}

/** More headings below: words where there are answers further down. */
function linesBelow(lines: readonly Line[], at: number, words: SheetWords): readonly Line[] {
  const columns = answerColumns(lines.slice(at + 1), words);
  const below: Line[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST_BELOW)) {
    if (!saysNoMore(line) && !isHeading(line, columns, words)) break;
    below.push(line);
  }
  // Where nothing is left, they were no headings.
  return at + 1 + below.length < lines.length ? below : [];
}

/** Codes for machines, or numbers that count the columns: more of them than there are points. */
function saysNoMore(line: Line): boolean {
  const filled = filledOf(line);
  const isCounting = filled.length > 5 && filled.every((cell, at) => cell === String(at + 1));
  return isCounting || (filled.length > 0 && filled.every((cell) => FOR_MACHINES.test(cell)));
}

/** Words over most columns with answers, and no answer or day anywhere: a person gives one of those at least. */
function isHeading(line: Line, columns: readonly number[], { isAnswer }: SheetWords): boolean {
  const over = columns.filter((column) => cellOf(line, column) !== "").length;
  return (
    over >= 2 &&
    over * 2 >= columns.length &&
    filledOf(line).every((cell) => !isAnswer(cell) && readDay(cell, "dayFirst") === undefined)
  );
}

/** More headings above: directly above, and saying something where the main row is empty, or as wide. A title says one thing. */
function linesAbove(lines: readonly Line[], at: number, words: SheetWords): readonly Line[] {
  const main = lines[at];
  const above: Line[] = [];
  for (let distance = 1; distance <= MOST_ABOVE; distance += 1) {
    const line = lines[at - distance];
    if (main === undefined || line?.number !== main.number - distance || filledOf(line).length < 2) break;
    if (!addsTo(main, line) && !isAsWide(main, line, words)) break;
    above.unshift(line);
  }
  return above;
}

function addsTo(main: Line, { cells }: Line): boolean {
  return cells.some((cell, column) => cell !== "" && saysNothing(cellOf(main, column)));
}

/** A row of codes above the questions. */
function isAsWide(main: Line, line: Line, { isBareAnswer }: SheetWords): boolean {
  const filled = filledOf(line);
  return filled.length >= 4 && filled.length * 1.25 >= filledOf(main).length && !filled.some(isBareAnswer);
}

function saysNothing(cell: string): boolean {
  return cell === "" || SAYS_NOTHING.test(cell);
}

function headerOf(above: readonly Line[], main: Line, below: readonly Line[]): readonly string[] {
  const told = below.filter((line) => !saysNoMore(line));
  const width = Math.max(...[...above, main, ...told].map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const own = cellOf(main, column);
    const under = told.map((line) => cellOf(line, column)).find((cell) => !saysNothing(cell));
    if (under !== undefined) return joined(own === "" ? leftOf(main, column) : own, under);
    const over = above
      .toReversed()
      .map((line) => cellOf(line, column))
      .find((cell) => cell !== "");
    return saysNothing(own) ? (over ?? own) : own;
  });
}

/** What stands over several columns is written in the first of them. */
function leftOf({ cells }: Line, column: number): string {
  return cells.slice(0, column).findLast((cell) => cell !== "") ?? "";
}

function joined(upper: string, lower: string): string {
  return upper === "" || upper === lower ? lower : `${upper} – ${lower}`;
}
