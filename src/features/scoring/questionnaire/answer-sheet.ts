import { fileName } from "#documents/pdf/file-name.ts";
import { csvFile } from "#domain/csv-row.ts";
import { type Day } from "#domain/rows/row.ts";
import { type Language } from "#i18n/language.ts";
import { type Messages } from "#i18n/messages.ts";
import { writeWorkbook } from "#sheets/write-workbook.ts";

import { type Questionnaire } from "./questionnaire.ts";

type SheetWords = Messages["importing"]["questionnaire"]["sheet"];

/** Rows in which an answer can be chosen from a list. */
const ROWS = 200;
const WIDTH = 26;

/** An empty sheet to type forms over in: a column for each statement, a row for each person, and what may be typed. */
export async function answerSheetWorkbook(
  { statements, answers, typed }: Questionnaire,
  words: SheetWords,
): Promise<Blob> {
  const { title, answersTab, explainedTab, type, means, refusal } = words.file;
  return await writeWorkbook(
    [
      {
        name: answersTab,
        header: statements,
        rows: [],
        widths: statements.map(() => WIDTH),
        offers: { answers: typed, rows: ROWS, refusal },
      },
      {
        name: explainedTab,
        header: [type, means],
        rows: typed.map((sign, at) => [sign, answers[at]]),
        widths: [WIDTH, WIDTH],
      },
    ],
    { title },
  );
}

/** What a spreadsheet program in that language takes for the end of a cell. */
const SEPARATOR = { nl: ";", en: "," } as const satisfies Readonly<Record<Language, string>>;

/** The same as text: the heading alone. The mark at the start tells a spreadsheet that this is UTF-8. */
export function answerSheetCsv({ statements }: Questionnaire, language: Language): string {
  return `\uFEFF${csvFile([statements], SEPARATOR[language])}`;
}

/** As what an empty sheet is wanted. */
export type SheetKind = "xlsx" | "csv";

interface Wanted {
  readonly questionnaire: Questionnaire;
  readonly words: SheetWords;
  readonly language: Language;
  /** Whose sheet it is, and when it was made: in the name of the file. */
  readonly community: string;
  readonly day: Day;
}

/** An empty sheet with its name. */
export async function answerSheetFile(
  kind: SheetKind,
  { questionnaire, words, language, community, day }: Wanted,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const blob =
    kind === "xlsx"
      ? await answerSheetWorkbook(questionnaire, words)
      : new Blob([answerSheetCsv(questionnaire, language)], { type: "text/csv;charset=utf-8" });
  return { blob, name: fileName(words.file.name, day, community, kind) };
}
