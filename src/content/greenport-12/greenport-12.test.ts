import { describe, expect, it } from "vitest";

import { instrumentById, loadInstrument } from "#content/load-instrument.ts";
import { type FactorTexts, Instrument, InstrumentTexts } from "#domain/rounds/instrument.ts";

import { greenport12En } from "./en.ts";
import { greenport12 } from "./instrument.ts";
import { greenport12Nl } from "./nl.ts";

/** The table of the source: id, the exact Dutch name, findings, tips, factors it refers to. */
const SOURCE: readonly (readonly [string, string, number, number, readonly string[]])[] = [
  ["commitment", "Gedreven en persoonlijk gecommitteerd zijn", 2, 3, []],
  ["qualities-and-roles", "(De som van) kwaliteiten van mensen en rollen", 2, 3, []],
  ["community-building", "Continue aandacht voor communityvorming", 2, 2, ["competitive-sensitivity"]],
  ["competitive-sensitivity", "Hanteren van concurrentiegevoeligheid", 5, 5, []],
  ["shared-vision", "Een gedeelde visie op de toekomst opbouwen", 3, 3, ["commitment", "interim-results"]],
  ["together-awareness", "Bewustzijn van 'samen moeten we het doen'", 5, 3, []],
  ["interim-results", "Tussentijdse en meetbare resultaten delen", 5, 5, ["reputation"]],
  ["reputation", "Werken aan een goede reputatie", 3, 2, []],
  ["long-term-support", "(Verzekeren van) langdurige (financiële) ondersteuning", 3, 4, []],
  [
    "idea-to-application",
    "Aandacht voor ontstaan van vacuüm tussen ideeontwikkeling en toepassing van de resultaten",
    4,
    3,
    [],
  ],
  [
    "home-organisation",
    "Eigen organisatie meenemen in het gezamenlijke verhaal",
    3,
    4,
    ["interim-results", "reputation"],
  ],
  ["system-innovation", "Systeeminnovatie: breder kijken", 2, 3, []],
];

const LANGUAGES = { nl: greenport12Nl, en: greenport12En };
const ids = greenport12.factors.map((factor) => factor.id);
const sentencesOf = (factor: FactorTexts) => [
  factor.statement,
  ...factor.findings,
  ...(factor.tipsIntro === undefined ? [] : [factor.tipsIntro]),
  ...factor.tips.map((tip) => tip.text),
];

/** Runs of words as they stand in the source, that once stood here too: facts carry over, sentences do not. */
const RUNS_OF_THE_SOURCE = [
  "eigen belangen spelen altijd mee maar het gezamenlijke",
  "hoe kansrijk de innovatie is voor iedereen samen",
  "of r&d afdelingen kunnen de vertaalslag oppakken",
];

describe("I1 greenport-12 is the instrument of the source", () => {
  it("I1 has its factors in its order, with the references it names", () => {
    expect(() => Instrument.parse(greenport12)).not.toThrow();
    const references = greenport12.factors.map((factor) => [
      factor.id,
      factor.related.filter((other) => other.namedBy === "source").map((other) => other.factorId),
    ]);
    expect(references).toEqual(SOURCE.map(([id, , , , related]) => [id, related]));
  });

  it("I1 says the facts of the source in words of its own", () => {
    const words = Object.values(greenport12Nl.factors)
      .flatMap(sentencesOf)
      .join(" ")
      .toLowerCase()
      .replaceAll(/[^\p{L}\d&]+/gu, " ");
    for (const run of RUNS_OF_THE_SOURCE) expect(words).not.toContain(run);
  });

  it("I1 refers only to other factors that exist, each once", () => {
    for (const factor of greenport12.factors) {
      const related = factor.related.map((other) => other.factorId);
      expect(ids.filter((id) => id !== factor.id)).toEqual(expect.arrayContaining(related));
      expect(new Set(related).size).toBe(related.length);
    }
  });

  it("I1 has the exact Dutch names", () => {
    expect(ids.map((id) => greenport12Nl.factors[id]?.name)).toEqual(SOURCE.map(([, name]) => name));
  });
});

describe.each(Object.entries(LANGUAGES))("I1 the words in %s", (_language, texts) => {
  it("I1 fit the schema and belong to the factors, in their order", () => {
    expect(() => InstrumentTexts.parse(texts)).not.toThrow();
    expect(Object.keys(texts.factors)).toEqual(ids);
  });

  it("I1 lose none of the 39 findings and 40 tips", () => {
    const factors = Object.values(texts.factors);
    expect(factors.map((factor) => [factor.findings.length, factor.tips.length])).toEqual(
      SOURCE.map(([, , findings, tips]) => [findings, tips]),
    );
    expect(factors.flatMap((factor) => factor.findings)).toHaveLength(39);
    expect(factors.flatMap((factor) => factor.tips)).toHaveLength(40);
  });

  it("G1 number the tips of each factor from one", () => {
    for (const [id, factor] of Object.entries(texts.factors)) {
      expect(factor.tips.map((tip) => tip.id)).toEqual(
        factor.tips.map((_, index) => `${id}-tip-${index + 1}`),
      );
    }
  });

  it("U5 have short labels that differ", () => {
    const labels = Object.values(texts.factors).map((factor) => factor.shortLabel);
    expect(new Set(labels).size).toBe(12);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(22);
  });

  it("I2 label every point of the scale, short enough for a button on a phone", () => {
    const labels = Object.values(texts.points);
    expect(new Set(labels).size).toBe(5);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(14);
  });

  it("U1 are whole sentences without shouting, and no two are the same", () => {
    const sentences = Object.values(texts.factors).flatMap(sentencesOf);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^!]*[.?]$/u);
  });

  it("I2 state every factor as one 'we' sentence that one can agree with", () => {
    for (const { statement } of Object.values(texts.factors))
      expect(statement).toMatch(/\b[Ww]e\b[^.?!]*\.$/u);
  });
});

describe("U3 two languages", () => {
  it("U3 leave no sentence in the other language", () => {
    const dutch = new Set(Object.values(greenport12Nl.factors).flatMap(sentencesOf));
    for (const sentence of Object.values(greenport12En.factors).flatMap(sentencesOf)) {
      expect(dutch.has(sentence)).toBe(false);
    }
  });

  it("U3 have a lead-in for the same factors", () => {
    for (const id of ids) {
      expect(greenport12En.factors[id]?.tipsIntro === undefined).toBe(
        greenport12Nl.factors[id]?.tipsIntro === undefined,
      );
    }
  });

  it("I1 load by language and by id", async () => {
    expect((await loadInstrument("nl")).texts).toBe(greenport12Nl);
    expect((await loadInstrument("en")).texts).toBe(greenport12En);
    expect(instrumentById("greenport-12")).toBe(greenport12);
    expect(instrumentById("another")).toBeUndefined();
  });
});
