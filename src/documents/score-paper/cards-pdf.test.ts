import { expect, it } from "vitest";

import { ORGANISATION_KINDS } from "#domain/organisation-kind.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { aScorePaper } from "#tests/support/a-score-paper.ts";
import { documentFonts } from "#tests/support/document-fonts.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf, type ReadElement } from "#tests/support/read-pdf.ts";

import { cardsPdf } from "./cards-pdf.ts";
import { type CardFormat } from "./paper-kind.ts";
import { type ScorePaper } from "./score-paper.ts";

const MADE = { fonts: documentFonts(), created: new Date("2026-11-28T09:00:00Z") };
const SMALLEST_TYPE = 9;
const SIGNS = ["1", "2", "3", "4", "5", "?", "–"];
const FORMATS = [
  ["two", [841.89, 595.28]],
  ["large", [595.28, 841.89]],
] as const;

const cards = async (paper: ScorePaper, format: CardFormat = "two") =>
  await readPdf(await cardsPdf(paper, format, MADE));

const textOf = ({ text }: ReadElement) => text;

for (const language of LANGUAGES) {
  it.each(FORMATS)(`D3 D1: score cards, %s, are one sound page, ${language}`, async (format, sheet) => {
    const paper = await aScorePaper(language);
    const pdf = await cards(paper, format);

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.sheets).toEqual([sheet]);
    expect(pdf.language).toMatch(language);
    expect(pdf.title).toContain(paper.community);
  });

  it(`D3 I2: a card is a table of every statement with a box for each answer, ${language}`, async () => {
    const paper = await aScorePaper(language);
    const { factors, points } = paper.texts;
    const [head, ...rows] = elementsOf(await cards(paper), "TR");
    const { messages } = paper.speech;

    expect(head?.children.map(textOf)).toEqual([
      messages.documents.scorePaper.cards.question,
      ...Object.values(points),
      ...Object.values(messages.vocabulary.answers),
    ]);
    expect(rows.map(({ children }) => children.map(textOf))).toEqual(
      paper.instrument.factors.map(({ id }, index) => [`${index + 1}. ${factors[id]?.statement}`, ...SIGNS]),
    );
  });

  it(`R7: a card asks what the round asks, under the numbers that statements always have, ${language}`, async () => {
    const paper = await aScorePaper(language, { asked: ["commitment", "reputation", "system-innovation"] });
    const [, ...rows] = elementsOf(await cards(paper), "TR");

    expect(rows.map(({ children: [statement] }) => statement?.text.replace(/\..*/u, ""))).toEqual([
      "1",
      "8",
      "12",
    ]);
  });

  it(`U2: nothing on a card is in smaller type than 9 points, ${language}`, async () => {
    expect((await cards(await aScorePaper(language))).root.typeSize).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  });

  it(`R5: a card says from how many people on something is shown, ${language}`, async () => {
    const paper = await aScorePaper(language, { threshold: 8 });

    expect((await cards(paper)).root.text).toContain(
      paper.speech.messages.documents.scorePaper.cards.promise(8),
    );
  });
}

for (const language of LANGUAGES) {
  it(`R5: a card asks for the kind of organisation where the round does, and says what becomes of it, ${language}`, async () => {
    const paper = await aScorePaper(language, { asksKind: true });
    const pdf = await cards(paper);
    const { collecting, documents, terms } = paper.speech.messages;

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.root.text).toContain(`${collecting.form.kind} ${collecting.form.kindHint}`);
    expect(pdf.root.text).toContain(documents.scorePaper.cards.kindPromise(5));
    expect(elementsOf(pdf, "LI").map(({ children }) => children.map(textOf))).toEqual(
      ORGANISATION_KINDS.map((kind, place) => ["ABCDE"[place], terms.organisationKinds[kind]]),
    );
    const second = pdf.pages[0]?.artifacts.join("").replaceAll(/\s+/gu, " ") ?? "";
    for (const { text } of elementsOf(pdf, "LBody")) expect(second).toContain(text);
  });

  it(`U2: a card that asks for the kind too is in no type smaller than 9 points, ${language}`, async () => {
    const pdf = await cards(await aScorePaper(language, { asksKind: true }));

    expect(pdf.root.typeSize).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  });

  it(`R5: a card asks for no kind of organisation where the round does not, ${language}`, async () => {
    const paper = await aScorePaper(language);
    const pdf = await cards(paper);

    expect(elementsOf(pdf, "L")).toEqual([]);
    expect(pdf.root.text).not.toContain(paper.speech.messages.collecting.form.kind);
  });
}

it("D3: the second card on a sheet has all that the first has, and is not told twice", async () => {
  const pdf = await cards(await aScorePaper("nl"));
  const second = pdf.pages[0]?.artifacts.join("").replaceAll(/\s+/gu, " ") ?? "";

  expect(elementsOf(pdf, "Table")).toHaveLength(1);
  for (const element of [...elementsOf(pdf, "H1"), ...elementsOf(pdf, "P"), ...elementsOf(pdf, "TH")])
    expect(second).toContain(element.text);
});

it("D3: a card asks for no name", async () => {
  const paper = await aScorePaper("nl");
  const large = await cards(paper, "large");

  expect(large.root.text).not.toMatch(/naam:|handtekening|datum/iu);
});

it("B4: a card takes a name of any signs and of great length", async () => {
  for (const community of ["Zorg & <Techniek> 🌱", "Leergemeenschap van de lange namen ".repeat(3)]) {
    const pdf = await cards(await aScorePaper("nl", { community, isExample: true }));

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.root.typeSize).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  }
});
