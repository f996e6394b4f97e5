import { expect, it } from "vitest";

import { loadStatements } from "#content/load-instrument.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { csvFile } from "#domain/csv-row.ts";
import { LANGUAGES, type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { readSheets } from "#sheets/read-sheets.ts";
import { makeWorkbook } from "#tests/support/make-workbook.ts";
import { FACTORS, propose } from "#tests/support/plan-of-sheet.ts";
import { findIn, sheetFixture } from "#tests/support/read-tables-of.ts";

import { answerSheetCsv, answerSheetWorkbook } from "./answer-sheet.ts";
import { questionnaireOf } from "./questionnaire.ts";

const THRESHOLD = 5;
const PEOPLE = 8;
const DAY = "2026-03-04";

async function givenOut(language: Language) {
  const { messages } = await loadSpeech(language);
  const questionnaire = questionnaireOf(await loadStatements(language), messages, THRESHOLD);
  return { ...questionnaire, words: messages.importing.questionnaire.sheet, questionnaire };
}

/** Eight people who together give every answer to every statement. */
function filledIn(answers: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: PEOPLE }, (_, person) =>
    FACTORS.map((__, statement) => answers[(person + statement) % answers.length] ?? ""),
  );
}

/** What was counted of each factor in those answers: one of each, and one more of the first that is given twice. */
function countedOf(statement: number) {
  const every = [1, 1, 1, 1, 1, 1, 1];
  every[statement % every.length] = 2;
  return every;
}

/** The import of a file is done when the day is told: nothing to map, to explain or to look at. */
function expectNothingToCorrect(table: Table, around: readonly string[] = []): void {
  const { kinds, byOrder, sets, plan } = propose(table, { by: "one", heldOn: DAY });
  expect(kinds.filter((kind) => !around.includes(kind))).toEqual(FACTORS);
  expect({ byOrder, sets }).toEqual({ byOrder: [], sets: [] });
  expect(plan).toMatchObject({ ballots: PEOPLE, problems: [], warnings: [], cellErrors: [], unknowns: [] });
  const ballots = plan.toStore?.[0]?.ballots ?? [];
  for (const [statement, id] of FACTORS.entries()) {
    const answers = ballots.map((ballot) => ballot[id]);
    const counted = [1, 2, 3, 4, 5, "dont-know", "not-applicable"].map(
      (answer) => answers.filter((given) => given === answer).length,
    );
    expect(counted, id).toEqual(countedOf(statement));
  }
}

async function tableOf(content: BlobPart): Promise<Table> {
  const found = await findIn(content);
  if (!found.ok) throw new Error(found.error.type);
  return found.value.table;
}

it.each(LANGUAGES)(
  "B4: the empty workbook in %s comes back from LibreOffice without a mapping",
  async (language) => {
    const given = await givenOut(language);
    const empty = await readSheets(
      await answerSheetWorkbook(given.questionnaire, given.words),
      (grid) => grid,
    );
    const back = await tableOf(sheetFixture(`given-out/${language}.xlsx`));

    // The file was filled in once: the sheet of today must still be that one.
    expect(empty.ok ? empty.value[0]?.content.records : []).toEqual([back.header]);
    expectNothingToCorrect(back);
  },
);

it.each(LANGUAGES)(
  "B4: the empty text in %s comes back from LibreOffice without a mapping",
  async (language) => {
    const given = await givenOut(language);
    const back = await tableOf(sheetFixture(`given-out/${language}.csv`));

    expect(back.header).toEqual(given.statements);
    expectNothingToCorrect(back);
  },
);

it.each(LANGUAGES)("B4: text in %s that is typed below the heading is read", async (language) => {
  const given = await givenOut(language);
  const typed = csvFile(filledIn(given.typed), language === "nl" ? ";" : ",");

  expectNothingToCorrect(await tableOf(answerSheetCsv(given.questionnaire, language) + typed));
});

const FORMS = {
  nl: ["Id", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"],
  en: ["ID", "Start time", "Completion time", "Email", "Name"],
} as const;

it.each(LANGUAGES)(
  "B4: Microsoft Forms with these words in %s is read without a mapping",
  async (language) => {
    const { statements, answers } = await givenOut(language);
    const at = (minute: number) => new Date(`${DAY}T10:${String(10 + minute)}:00Z`);
    const workbook = makeWorkbook([
      {
        name: "Sheet1",
        rows: [
          [...FORMS[language], ...statements],
          ...filledIn(answers).map((row, person) => [
            person + 1,
            at(person),
            at(person + 9),
            "anonymous",
            undefined,
            ...row,
          ]),
        ],
      },
    ]);

    expectNothingToCorrect(await tableOf(workbook), ["personal", "timestamp", "ignore"]);
  },
);

it.each(LANGUAGES)("B4: Google Forms with these words in %s is read without a mapping", async (language) => {
  const { question, statements, answers } = await givenOut(language);
  const moment = language === "nl" ? "Tijdstempel" : "Timestamp";
  const file = csvFile([
    [moment, ...statements.map((statement) => `${question} [${statement}]`)],
    ...filledIn(answers).map((row, person) => [`2026/03/04 10:1${person}:00 AM CET`, ...row]),
  ]);

  expectNothingToCorrect(await tableOf(file), ["timestamp"]);
});

it.each(LANGUAGES)(
  "R5: the text above the form in %s says from how many people on something is shown",
  async (language) => {
    const { messages } = await loadSpeech(language);
    const { intro } = questionnaireOf(await loadStatements(language), messages, 8);

    expect(intro).toContain("8");
    expect(intro).not.toContain("5");
  },
);
