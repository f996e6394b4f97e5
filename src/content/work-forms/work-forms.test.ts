import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { loadWorkForms } from "#content/load-work-forms.ts";
import { servesFactor, suitsFlag, WorkForm, WorkFormTexts } from "#domain/agenda/work-form.ts";

import { workFormsEn } from "./en.ts";
import { workFormsNl } from "./nl.ts";
import { WORK_FORMS } from "./work-forms.ts";

const LANGUAGES = { nl: workFormsNl, en: workFormsEn };
const forms: readonly WorkForm[] = WORK_FORMS;
const factorIds = greenport12.factors.map((factor) => factor.id);
const sentencesOf = (texts: WorkFormTexts) => [
  texts.purpose,
  ...(texts.preparation === undefined ? [] : [texts.preparation]),
  ...texts.steps,
  texts.harvest,
];

describe("G1 work forms", () => {
  it("G1 are valid, each with its own id and a size that is possible", () => {
    expect(new Set(forms.map((form) => form.id)).size).toBe(26);
    for (const form of forms) {
      expect(() => WorkForm.parse(form)).not.toThrow();
      expect(form.groupSize.min).toBeLessThanOrEqual(form.groupSize.max);
      const served = form.factors === "all" ? factorIds : form.factors;
      expect(factorIds).toEqual(expect.arrayContaining([...served]));
    }
  });

  it("G1 give every factor something to do when it is low, falling or divided", () => {
    for (const factorId of factorIds) {
      for (const kind of ["low", "falling", "divided"] as const) {
        expect(forms.some((form) => servesFactor(form, factorId) && suitsFlag(form, kind))).toBe(true);
      }
    }
  });

  it("G1 suit only the flags they name", () => {
    const celebration = forms.filter((form) => suitsFlag(form, "strong")).map((form) => form.id);
    expect(celebration).toEqual(["success-celebration"]);
    expect(forms.some((form) => suitsFlag(form, "unattended"))).toBe(false);
  });
});

describe.each(Object.entries(LANGUAGES))("G1 work forms in %s", (_language, words) => {
  it("G1 have words that fit the schema, for every form and no other", () => {
    expect(Object.keys(words).toSorted()).toEqual(forms.map((form) => form.id).toSorted());
    for (const texts of Object.values(words)) expect(() => WorkFormTexts.parse(texts)).not.toThrow();
  });

  it("U1 are whole sentences without shouting", () => {
    for (const sentence of Object.values(words).flatMap(sentencesOf))
      expect(sentence).toMatch(/^[^!]*[.?]$/u);
    expect(new Set(Object.values(words).map((texts) => texts.name)).size).toBe(26);
  });
});

describe("U3 work forms in two languages", () => {
  it("U3 have the same shape and share no sentence", () => {
    for (const { id } of WORK_FORMS) {
      const [dutch, english] = [workFormsNl[id], workFormsEn[id]];
      expect(english.steps).toHaveLength(dutch.steps.length);
      expect(english.preparation === undefined).toBe(dutch.preparation === undefined);
      expect(sentencesOf(dutch).filter((sentence) => sentencesOf(english).includes(sentence))).toEqual([]);
    }
  });

  it("G1 are loaded with their sources, in the order of the library", async () => {
    for (const language of ["nl", "en"] as const) {
      const spoken = await loadWorkForms(language);
      expect(spoken.map(({ form }) => form.id)).toEqual(forms.map((form) => form.id));
      expect(spoken.map(({ texts }) => texts)).toEqual(WORK_FORMS.map(({ id }) => LANGUAGES[language][id]));
      for (const { form, credits } of spoken) expect(credits).toHaveLength(form.sources.length);
    }
  });
});
