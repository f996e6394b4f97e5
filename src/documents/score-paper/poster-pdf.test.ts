import { expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { aScorePaper } from "#tests/support/a-score-paper.ts";
import { documentFonts } from "#tests/support/document-fonts.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

import { type PosterFormat } from "./paper-kind.ts";
import { posterPdf } from "./poster-pdf.ts";
import { type ScorePaper } from "./score-paper.ts";

const MADE = { fonts: documentFonts(), created: new Date("2026-11-28T09:00:00Z") };
// A capital of 18 points is as high as one of the line 20/20 of an eye chart is at three metres; on A1 that is six.
const FROM_SOME_METRES = 18;
const FORMATS = [
  ["A3", [1190.55, 841.89]],
  ["A1", [2383.94, 1683.78]],
] as const;

const poster = async (paper: ScorePaper, format: PosterFormat = "A3") =>
  await readPdf(await posterPdf(paper, format, MADE));

for (const language of LANGUAGES) {
  it.each(FORMATS)(`D3 D1: a poster is one sound page of %s, ${language}`, async (format, sheet) => {
    const paper = await aScorePaper(language);
    const pdf = await poster(paper, format);

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.sheets).toEqual([sheet]);
    expect(pdf.language).toMatch(language);
    expect(pdf.title).toContain(paper.community);
  });

  it(`D3 I2: a poster has every statement and the label of every answer, ${language}`, async () => {
    const paper = await aScorePaper(language);
    const pdf = await poster(paper);
    const { factors, points, blocks } = paper.texts;
    const said = elementsOf(pdf, "P").map(({ text }) => text);

    for (const { id } of paper.instrument.factors) expect(said).toContain(factors[id]?.statement);
    expect(elementsOf(pdf, "H2").map(({ text }) => text)).toEqual([blocks.development, blocks.sustaining]);
    expect(elementsOf(pdf, "LBody").map(({ text }) => text)).toEqual([
      ...Object.values(points),
      ...Object.values(paper.speech.messages.vocabulary.answers),
    ]);
  });

  it(`U2: a poster has its statements in type that is read from some metres, ${language}`, async () => {
    const paper = await aScorePaper(language);
    const statements = new Set(paper.instrument.factors.map(({ id }) => paper.texts.factors[id]?.statement));
    const read = elementsOf(await poster(paper), "P").filter(({ text }) => statements.has(text));

    expect(read).toHaveLength(paper.instrument.factors.length);
    for (const { typeSize } of read) expect(typeSize).toBeGreaterThanOrEqual(FROM_SOME_METRES);
  });
}

it("I1: a poster of an instrument with fewer or more factors is as sound", async () => {
  const paper = await aScorePaper("nl");
  const { factors } = paper.instrument;
  for (const own of [factors.slice(0, 3), [...factors, ...factors, ...factors]]) {
    const pdf = await poster({ ...paper, instrument: { ...paper.instrument, factors: own } });

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.pages).toHaveLength(1);
    expect(elementsOf(pdf, "H3")).toHaveLength(own.length);
  }
});

it("B4: a poster takes a name of any signs, and one of the example says that it is one", async () => {
  const pdf = await poster(await aScorePaper("nl", { community: "Zorg & <Techniek> 🌱", isExample: true }));

  expect(pdfTrouble(pdf)).toEqual([]);
  expect(pdf.root.text).toContain("Voorbeeld – Zorg & <Techniek>");
});
