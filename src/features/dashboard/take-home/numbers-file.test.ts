import { expect, it } from "vitest";

import { loadInstrument } from "#content/load-instrument.ts";
import { SCORE_COLUMNS } from "#domain/rounds/scores-out.ts";
import { LANGUAGES, type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { readSheets } from "#sheets/read-sheets.ts";
import { makeRound, single } from "#tests/support/make-history.ts";

import { codebookCsv, type NumbersOut, scoresCsv, scoresWorkbook } from "./numbers-file.ts";

/** One of every kind there is: told, too few for a factor, confidential, and of one view. */
const ROUNDS = [
  makeRound(0, { commitment: { counts: [0, 1, 2, 3, 1], dontKnow: 1 } }, { tooFew: ["reputation"] }),
  makeRound(1, {}, { hidden: true, ballots: 3 }),
  makeRound(2, { commitment: single(4) }, { mode: "manager" }),
];

async function numbersIn(language: Language, community = "=Proeftuin; Zuid"): Promise<NumbersOut> {
  const [spoken, { messages }] = await Promise.all([loadInstrument(language), loadSpeech(language)]);
  return { community, rounds: ROUNDS, spoken, messages };
}

async function gridsOf(content: BlobPart) {
  const read = await readSheets(new Blob([content]), ({ records }) => records);
  if (!read.ok) throw new Error(read.error.type);
  return read.value.map((sheet) => sheet.content);
}

/** A file may end with an empty line. */
const filled = (records: readonly (readonly string[])[] = []) =>
  records.filter((record) => record.some((cell) => cell !== ""));

it.each(LANGUAGES)("D4: in %s text and workbook hold the same, each with what it means", async (language) => {
  const numbers = await numbersIn(language);
  const [scores, codebook] = await gridsOf(await scoresWorkbook(numbers));
  const [[scoresText], [codebookText]] = await Promise.all([
    gridsOf(scoresCsv(numbers)),
    gridsOf(codebookCsv(numbers)),
  ]);

  expect(filled(scoresText)).toEqual(scores);
  expect(filled(codebookText)).toEqual(codebook);
  expect(scores).toHaveLength(1 + 7 + 7 + 1 + 7);
});

it("D4: the codebook explains every column, and every value that stands in one by a name", async () => {
  const [scores = [], codebook = []] = await gridsOf(await scoresWorkbook(await numbersIn("nl")));
  const explained = new Set(codebook.map(([column, value]) => `${column}:${value}`));

  expect(codebook.every(([, , meaning]) => meaning !== "")).toBe(true);
  const [header = [], ...rows] = scores;
  expect(header).toEqual(SCORE_COLUMNS);
  const used = ["moment", "mode", "instrument", "status", "factor_id", "answer"].flatMap((column) =>
    rows.flatMap((row) => {
      const value = row[header.indexOf(column)] ?? "";
      return value === "" ? [] : [`${column}:${value}`];
    }),
  );
  expect(
    [...SCORE_COLUMNS.map((column) => `${column}:`), ...used].filter((one) => !explained.has(one)),
  ).toEqual([]);
});
