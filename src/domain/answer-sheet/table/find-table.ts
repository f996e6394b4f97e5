import { err, ok, type Result } from "#domain/result.ts";

import { buildTable } from "./build-table.ts";
import { answerColumns, findHeading, type Heading } from "./find-heading.ts";
import { type FoundTable, type TableChoices, type TableNote } from "./found-table.ts";
import { type Grid } from "./grid.ts";
import { cellOf, type Line, linesOf, widthOf } from "./lines.ts";
import { joinAnswers } from "./one-row-per-answer.ts";
import { LEAST_NAMED, QUESTION_CODE, type SheetWords } from "./sheet-words.ts";
import { sortLines, type SortedLines } from "./sort-lines.ts";
import { MAX_COLUMNS, MAX_ROWS, type Table, type TableError } from "./table.ts";
import {
  answersBelowEachOther,
  countsIn,
  peopleOf,
  tableOfCounts,
  type TurnedSheet,
  turnedSheet,
} from "./turned-sheet.ts";

type Found = Result<FoundTable, TableError>;

interface Sheet {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  readonly heading: Heading;
  readonly words: SheetWords;
  readonly choices: TableChoices;
}

/**
 * Finds the table of answers in a sheet, or says where there is none (B4).
 *
 * Titles above, notes beside and below, several rows of headings, totals, turned tables, one row per answer, counts:
 * what is certain is read, the rest is told. What was left out or assumed is in the notes.
 */
export function findTable(grid: Grid, words: SheetWords, choices: TableChoices = {}): Found {
  const lines = linesOf(grid, choices.leavesOutHidden === true);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return err({ type: "empty" });
  const heading = findHeading(lines.value, words);
  if (heading === undefined) return err({ type: "notATable" });

  const sheet = { grid, lines: lines.value, heading, words, choices };
  const found = findShape(sheet);
  return found.ok ? ok({ ...found.value, notes: [...hiddenNote(sheet), ...found.value.notes] }) : found;
}

function hiddenNote({ grid, choices }: Sheet): readonly TableNote[] {
  const rows = grid.hiddenRows
    .filter((row) => grid.records[row]?.some((cell) => cell !== "") === true)
    .map((row) => row + 1);
  const areLeftOut = choices.leavesOutHidden === true;
  return rows.length === 0 ? [] : [{ type: "hiddenRows", rows, areLeftOut }];
}

function findShape(sheet: Sheet): Found {
  const { heading, words, choices, lines } = sheet;
  if (choices.shape === "asItStands") return rowsOfPeople(sheet);
  if (words.countFactors(heading.header) >= LEAST_NAMED)
    return rowsOfAnswerWords(sheet) ?? rowsOfPeople(sheet);
  const label = labelColumn(lines, words);
  if (label === undefined) return rowsOfPeople(sheet);
  return label.isRepeated ? rowsOfAnswers(sheet, label.column) : rowsOfFactors(sheet, label.column);
}

/** Where the columns are looked at: labels stand at the left. */
const SEARCHED = 30;
/** So many numbered questions below each other are the questions, and no people. */
const LEAST_CODES = 6;
/** More different texts than any questionnaire has questions. */
const MOST_LABELS = 120;

/** The column that names most factors, and whether it names each more than once. */
function labelColumn(
  lines: readonly Line[],
  words: SheetWords,
): { readonly column: number; readonly isRepeated: boolean } | undefined {
  const columns = Array.from({ length: Math.min(SEARCHED, widthOf(lines)) }, (_, column) => {
    const cells = lines.map((line) => cellOf(line, column)).filter((cell) => cell !== "");
    const different = [...new Set(cells)];
    const codes = different.filter((cell) => QUESTION_CODE.test(cell)).length;
    const named = different.length > MOST_LABELS ? 0 : words.countFactors(different);
    const factors = Math.max(named, codes >= LEAST_CODES ? codes : 0);
    return { column, factors, isRepeated: cells.length >= different.length * 1.5 };
  });
  return columns
    .filter(({ factors }) => factors >= LEAST_NAMED)
    .toSorted((one, other) => other.factors - one.factors)[0];
}

/** Counts, with the answers below each other: each word of the scale once, and nothing else. */
function rowsOfAnswerWords({ lines, heading, words, choices }: Sheet): Found | undefined {
  const turned = choices.shape === "people" ? undefined : answersBelowEachOther(lines, heading, words);
  if (turned === undefined || countsIn(turned, words) !== "surely") return undefined;
  const found = countedRows(turned, words);
  return found.ok ? ok({ ...found.value, table: { ...found.value.table, isTurned: false } }) : found;
}

function rowsOfAnswers({ lines, heading, words }: Sheet, question: number): Found {
  const joined = joinAnswers(lines.slice(heading.end), heading.header, question, words);
  if (!joined.ok) return joined;
  const { table, respondent } = joined.value;
  const limit = limitOf(table);
  if (limit !== undefined) return err(limit);
  return ok({
    table,
    notes: [{ type: "joined", column: respondent }],
    factors: words.countFactors(table.header),
  });
}

function limitOf({ header, rows }: Table): TableError | undefined {
  if (rows.length > MAX_ROWS) return { type: "tooManyRows", limit: MAX_ROWS };
  return header.length > MAX_COLUMNS ? { type: "tooManyColumns", limit: MAX_COLUMNS } : undefined;
}

function rowsOfFactors(sheet: Sheet, label: number): Found {
  const { lines, words, choices } = sheet;
  const turned = turnedSheet(lines, label, words);
  if (turned === undefined) return rowsOfPeople(sheet);
  const counts = countsIn(turned, words);
  if (counts === "perhaps" && choices.shape === undefined) return err({ type: "countsOrPeople" });
  const areCounts =
    choices.shape === undefined ? counts === "surely" : choices.shape === "counts" && counts !== "no";
  return areCounts ? countedRows(turned, words) : turnedRows(sheet, turned);
}

function countedRows(turned: TurnedSheet, words: SheetWords): Found {
  const table = tableOfCounts(turned, words);
  if (!table.ok) return table;
  return ok({ table: table.value, notes: [{ type: "counts" }], factors: table.value.header.length });
}

function turnedRows(sheet: Sheet, turned: TurnedSheet): Found {
  const { header, people, places } = peopleOf(turned);
  const found = personRows(sheet, header, people);
  if (!found.ok) return found;
  // The rows that were left out are columns of the sheet; their names say enough.
  const notes = found.value.notes.map((note): TableNote => {
    if (note.type === "below") return { type: "beside", columns: note.rows.map((number) => number - 1) };
    return note.type === "summaryRows" ? { ...note, rows: [] } : note;
  });
  return ok({
    ...found.value,
    table: { ...found.value.table, columns: places, isTurned: true },
    notes: [{ type: "turned" }, ...notes],
  });
}

function rowsOfPeople(sheet: Sheet): Found {
  const { lines, heading } = sheet;
  const body = lines.slice(heading.end);
  const header =
    heading.lines.length === 0 ? Array.from({ length: widthOf(body) }, () => "") : heading.header;
  const found = personRows(sheet, header, body);
  if (!found.ok) return found;
  return ok({ ...found.value, notes: [...headingNotes(lines, heading), ...found.value.notes] });
}

function headingNotes(lines: readonly Line[], { lines: headings }: Heading): readonly TableNote[] {
  const [first] = headings;
  if (first === undefined) return [{ type: "noHeadings" }];
  const rows = headings.map(({ number }) => number);
  return [
    ...(lines[0] === first ? [] : [{ type: "startsAt", row: first.number } as const]),
    ...(rows.length === 1 ? [] : [{ type: "headingRows", rows } as const]),
  ];
}

function personRows(
  { grid, words, choices }: Sheet,
  header: readonly string[],
  body: readonly Line[],
): Found {
  const answers = answerColumns(body, words);
  const sorted: SortedLines =
    choices.keepsAll === true
      ? { people: body, summaries: [], repeated: [], below: [] }
      : sortLines(body, { header, answers, words });
  const { isAnswer } = words;
  const built = buildTable({ header, people: sorted.people, answers, isAnswer, mayShift: grid.mayShift });
  if (!built.ok) return built;
  return ok({
    table: built.value.table,
    notes: [...sortedNotes(sorted), ...built.value.notes],
    factors: words.countFactors(header),
  });
}

function sortedNotes({ summaries, repeated, below }: SortedLines): readonly TableNote[] {
  const rowsOf = (lines: readonly Line[]) => lines.map(({ number }) => number);
  const labels = summaries.map(({ label }) => label);
  const rows = rowsOf(summaries.map(({ line }) => line));
  return [
    ...(summaries.length === 0 ? [] : [{ type: "summaryRows", rows, labels } as const]),
    ...(repeated.length === 0 ? [] : [{ type: "repeatedHeadings", rows: rowsOf(repeated) } as const]),
    ...(below.length === 0 ? [] : [{ type: "below", rows: rowsOf(below) } as const]),
  ];
}
