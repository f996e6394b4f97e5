import { type SpokenInstrument } from "#content/use-instrument.tsx";
import { fileName } from "#documents/pdf/file-name.ts";
import { csvFile, type CsvCell } from "#domain/csv-row.ts";
import { isPoint } from "#domain/rounds/answer.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { MODES } from "#domain/rounds/round.ts";
import {
  EVERY_ANSWER,
  SCORE_COLUMNS,
  SCORE_MOMENTS,
  SCORE_STATUSES,
  type ScoreNames,
  scoreRows,
} from "#domain/rounds/scores-out.ts";
import { type Day } from "#domain/rows/row.ts";
import { type Messages } from "#i18n/messages.ts";
import { writeWorkbook } from "#sheets/write-workbook.ts";

/** What the files are made from, in one language. */
export interface NumbersOut {
  readonly community: string;
  readonly rounds: readonly RoundResult[];
  readonly spoken: SpokenInstrument;
  readonly messages: Pick<Messages, "takeHome" | "vocabulary">;
}

type Rows = readonly (readonly CsvCell[])[];

/** One row for each round, factor and answer (D4). */
export function scoresCsv(numbers: NumbersOut): string {
  return textFile([SCORE_COLUMNS, ...scoresOf(numbers)]);
}

/** What each column and each value in it means (D4). */
export function codebookCsv(numbers: NumbersOut): string {
  return textFile([headingOf(numbers), ...codebookOf(numbers)]);
}

/** Both in one workbook, each on a tab of its own. */
export async function scoresWorkbook(numbers: NumbersOut): Promise<Blob> {
  const { file } = numbers.messages.takeHome.numbers;
  return await writeWorkbook(
    [
      {
        name: file.tabs.scores,
        header: SCORE_COLUMNS,
        rows: scoresOf(numbers),
        widths: SCORE_COLUMNS.map((column) => (WIDE.has(column) ? 28 : 14)),
      },
      {
        name: file.tabs.codebook,
        header: headingOf(numbers),
        rows: codebookOf(numbers),
        widths: [20, 26, 90],
      },
    ],
    { title: file.title(numbers.community) },
  );
}

/** What is wanted: both in a workbook, or one of the two as text. */
export type NumbersKind = "workbook" | "scores" | "codebook";

/** A file with its name. */
export async function numbersFile(
  kind: NumbersKind,
  numbers: NumbersOut,
  day: Day,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const { file } = numbers.messages.takeHome.numbers;
  if (kind === "workbook") {
    return {
      blob: await scoresWorkbook(numbers),
      name: fileName(file.scores, day, numbers.community, "xlsx"),
    };
  }
  const text = { scores: scoresCsv, codebook: codebookCsv }[kind](numbers);
  return {
    blob: new Blob([text], { type: "text/csv;charset=utf-8" }),
    name: fileName(file[kind], day, numbers.community, "csv"),
  };
}

const WIDE: ReadonlySet<string> = new Set(["factor_id", "factor", "answer_label"]);

// The mark at the start tells a spreadsheet that this is UTF-8.
function textFile(rows: Rows): string {
  return `\uFEFF${csvFile(rows)}`;
}

function scoresOf(numbers: NumbersOut): Rows {
  return scoreRows(
    numbers.rounds,
    numbers.spoken.instrument.factors.map(({ id }) => id),
    namesOf(numbers),
  );
}

function namesOf({ spoken: { texts }, messages: { vocabulary } }: NumbersOut): ScoreNames {
  return {
    factor: (id) => texts.factors[id]?.name ?? id,
    answer: (answer) => (isPoint(answer) ? texts.points[answer] : vocabulary.answers[answer]),
  };
}

function headingOf({ messages }: NumbersOut): readonly string[] {
  const { column, value, meaning } = messages.takeHome.numbers.file.heading;
  return [column, value, meaning];
}

function codebookOf(numbers: NumbersOut): Rows {
  const { columns, statuses, moments } = numbers.messages.takeHome.numbers.file;
  const { instrument, texts } = numbers.spoken;
  const values: Partial<Record<(typeof SCORE_COLUMNS)[number], Rows>> = {
    moment: SCORE_MOMENTS.map((moment) => [moment, moments[moment]]),
    mode: MODES.map((mode) => [mode, numbers.messages.vocabulary.modes[mode].explanation]),
    instrument: [[instrument.id, texts.name]],
    status: SCORE_STATUSES.map((status) => [status, statuses[status]]),
    factor_id: instrument.factors.map(({ id }) => [id, texts.factors[id]?.statement]),
    answer: EVERY_ANSWER.map((answer) => [answer, namesOf(numbers).answer(answer)]),
  };
  return SCORE_COLUMNS.flatMap((column) => [
    [column, undefined, columns[column]],
    ...(values[column] ?? []).map((cells) => [column, ...cells]),
  ]);
}
