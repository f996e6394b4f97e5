import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { loadWorkForms } from "#content/load-work-forms.ts";

import { ANY_FORM, findWorkForms, type WantedForm } from "./find-work-forms.ts";
import { servesFactor, SUITED_FLAGS, suitsFlag } from "./work-form.ts";

const forms = await loadWorkForms("nl");
const find = (wanted: Partial<WantedForm>) => findWorkForms(forms, { ...ANY_FORM, ...wanted });
const idsOf = (found: ReturnType<typeof find>) => found.map(({ form }) => form.id);

it("G1 without a wish every work form is found, in the order of the library", () => {
  expect(idsOf(find({}))).toEqual(forms.map(({ form }) => form.id));
});

it("G1 what is found fits every wish, and what is left out misses one", () => {
  for (const { id: factorId } of greenport12.factors)
    for (const kind of SUITED_FLAGS) {
      const found = idsOf(find({ factorId, kind, minutes: 45, people: 8 }));
      for (const { form } of forms) {
        const fits =
          servesFactor(form, factorId) &&
          suitsFlag(form, kind) &&
          form.minutes <= 45 &&
          form.groupSize.min <= 8 &&
          form.groupSize.max >= 8;
        expect(found.includes(form.id)).toBe(fits);
      }
    }
});

it("G1 of a factor the forms that are made for it come first", () => {
  const found = find({ factorId: "shared-vision" }).map(({ form }) => form.factors === "all");
  expect(found).toEqual(found.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(found).size).toBe(2);
});

describe("G1 words", () => {
  it.each([
    ["Schaalvraag", "scale-question"],
    ["schaal", "scale-question"],
    ["  WAARDEREND, interview ", "appreciative-interview"],
    ["achterbanplan", "home-base-plan"],
  ])("%j finds its form", (words, id) => {
    expect(idsOf(find({ words }))).toContain(id);
  });

  it("have all to be there, and begin a word", () => {
    expect(find({ words: "zzz" })).toEqual([]);
    expect(find({ words: "schaalvraag zzz" })).toEqual([]);
    expect(idsOf(find({ words: "chaalvraag" }))).toEqual([]);
  });

  it("of signs alone ask for nothing", () => {
    expect(find({ words: " ?! " })).toHaveLength(forms.length);
  });
});
