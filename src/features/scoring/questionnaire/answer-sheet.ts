import { csvFile } from "#domain/csv-row.ts";
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
