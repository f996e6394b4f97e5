import { plainWords } from "#domain/answer-sheet/columns/plain-words.ts";

import { cellOf, type Line } from "./lines.ts";
import { isShare, type SheetWords } from "./sheet-words.ts";

/** The lines below the headings: people, and what stands between and under them. */
export interface SortedLines {
  readonly people: readonly Line[];
  readonly summaries: readonly { readonly line: Line; readonly label: string }[];
  readonly repeated: readonly Line[];
  readonly below: readonly Line[];
}

interface Sheet {
  readonly header: readonly string[];
  /** The columns with answers. */
  readonly answers: readonly number[];
  readonly words: SheetWords;
}

/** What averages and totals are called, in bare words; nobody is called so. */
const SURELY_SUMMARY =
  /^(?:(?:gewogen |het |the |weighted |overall |algemeen |algemene |totaal |total )?(?:gemiddelden?|gemiddeld|gem|average|avg|mean|mediaan|median|eindtotaal|subtotaal|grand total|subtotal|standaarddeviatie|standaardafwijking|std|stdev|std dev|stddev|st dev|standard deviation|spreiding|variantie|variance|percentage|aantal|count|number of)|totaal|totalen|total|totals)(?: .{0,40})?$/;
/** Names of people too. */
const PERHAPS_SUMMARY =
  /^(?:som|sum|min|max|minimum|maximum|laagste|hoogste|lowest|highest|modus|mode|sd|n)(?: .{0,40})?$/;

/** Sorts the lines under a header: those of people, of averages and totals, headings again, and notes below. */
export function sortLines(lines: readonly Line[], { header, answers: columns, words }: Sheet): SortedLines {
  const table = lines.slice(0, endOfTable(lines, columns, words));
  const summaries: { readonly line: Line; readonly label: string }[] = [];
  const repeated: Line[] = [];
  const people: Line[] = [];
  for (const line of table) {
    const label = summaryLabel(line, people, columns, words);
    if (label !== undefined) summaries.push({ line, label });
    else if (repeatsHeader(line, header)) repeated.push(line);
    else people.push(line);
  }
  const below = lines.slice(table.length);
  // Where most lines are as the headings, these are answers.
  return repeated.length < people.length
    ? { people, summaries, repeated, below }
    : { people: table, summaries: [], repeated: [], below };
}

function repeatsHeader({ cells }: Line, header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const same = cells.filter((cell, column) => cell !== "" && cell === header[column]).length;
  return same >= 2 && same * 2 > filled.length;
}

/** "% eens" is no answer. */
const OF_ALL = /^[%Ø]/;
/** A remark may begin with "Gemiddeld" too; a row of averages has its name before the numbers, and says little more. */
const MOST_WORDS = 4;
const MOST_TEXTS = 2;

/** What a line of averages or totals is called; undefined where it is a person. */
function summaryLabel(
  line: Line,
  before: readonly Line[],
  columns: readonly number[],
  { isAnswer }: SheetWords,
): string | undefined {
  const texts = line.cells.filter(
    (cell) => OF_ALL.test(cell) || (cell !== "" && !isAnswer(cell) && !isShare(cell)),
  );
  const [label] = texts;
  if (label === undefined) return isMean(line, before, columns) ? "" : undefined;
  const middle = columns[Math.floor(columns.length / 2)] ?? line.cells.length;
  if (texts.length > MOST_TEXTS || line.cells.indexOf(label) >= middle) return undefined;
  return isSummary(label, () => isCounted(line, before, columns)) ? label : undefined;
}

/** Whether a label is that of averages or totals; where a person may be called so, `isCertain` decides. */
export function isSummary(label: string, isCertain: () => boolean): boolean {
  const bare = plainWords(label);
  if (bare.split(" ").length > MOST_WORDS) return false;
  return SURELY_SUMMARY.test(bare) || OF_ALL.test(label) || (PERHAPS_SUMMARY.test(bare) && isCertain());
}

/** Numbers with a fraction that are the averages of the lines before. */
function isMean(line: Line, before: readonly Line[], columns: readonly number[]): boolean {
  const cells = columns.map((column) => cellOf(line, column)).filter((cell) => cell !== "");
  if (cells.length < 2 || before.length < 2 || !cells.some((cell) => /\d[.,]\d/.test(cell))) return false;
  return columns.every((column) => {
    const cell = cellOf(line, column);
    if (cell === "") return true;
    const numbers = numbersIn(before, column);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const decimals = /[.,](\d+)/.exec(cell)?.[1]?.length ?? 0;
    return Math.abs(toNumber(cell) - mean) <= 0.500001 * 10 ** -decimals;
  });
}

/** Every number is the lowest, the highest, the sum or the count of those before. */
function isCounted(line: Line, before: readonly Line[], columns: readonly number[]): boolean {
  const filled = columns.filter((column) => cellOf(line, column) !== "");
  const all = filled.map((column) => ({
    told: toNumber(cellOf(line, column)),
    numbers: numbersIn(before, column),
  }));
  const ways: readonly ((numbers: readonly number[]) => number)[] = [
    (numbers) => Math.min(...numbers),
    (numbers) => Math.max(...numbers),
    (numbers) => numbers.reduce((sum, number) => sum + number, 0),
    (numbers) => numbers.length,
  ];
  return (
    before.length >= 2 &&
    all.length > 0 &&
    (ways.some((way) => all.every(({ told, numbers }) => told === way(numbers))) ||
      all.every(({ told }) => told > 5 || told % 1 > 0))
  );
}

function numbersIn(lines: readonly Line[], column: number): readonly number[] {
  return lines.map((line) => toNumber(cellOf(line, column))).filter((number) => !Number.isNaN(number));
}

function toNumber(cell: string): number {
  return cell === "" ? Number.NaN : Number(cell.replace(",", "."));
}

/** So small a part of the answers is a note or a legend, and no form. */
const SPARSE = 0.3;

/** Where the table ends: after an empty row there may be notes, with a number or an answer here and there. */
function endOfTable(lines: readonly Line[], columns: readonly number[], { isAnswer }: SheetWords): number {
  if (columns.length < 3) return lines.length;
  const answers = (line: Line) => columns.filter((column) => isAnswer(cellOf(line, column))).length;
  let end = lines.length;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || answers(line) >= columns.length * SPARSE) break;
    if (line.number > before.number + 1) end = at;
  }
  return end;
}
