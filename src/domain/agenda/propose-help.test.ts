import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { WORK_FORMS } from "#content/work-forms/work-forms.ts";

import { proposeForm, proposeTip, type Situation } from "./propose-help.ts";
import { servesFactor, suitsFlag, type WorkForm } from "./work-form.ts";

const forms: readonly { readonly form: WorkForm }[] = WORK_FORMS.map((form) => ({ form }));
const factorIds = greenport12.factors.map(({ id }) => id);
const KINDS = ["low", "falling", "divided"] as const;

const situation = (over: Partial<Situation> = {}): Situation => ({
  factorId: "commitment",
  kinds: ["low"],
  people: 9,
  minutes: 20,
  taken: [],
  ...over,
});
const proposed = (over: Partial<Situation>) => proposeForm(forms, situation(over));

describe("G1 the proposed work form", () => {
  it("serves the factor, suits what stood out and works with the group, for every factor and each of three flags", () => {
    for (const factorId of factorIds)
      for (const kind of KINDS) {
        const found = proposed({ factorId, kinds: [kind] });
        expect(found?.suits, `${factorId} ${kind}`).toBe(kind);
        const { form } = found?.one ?? { form: undefined };
        if (form === undefined) throw new Error("none");
        expect(servesFactor(form, factorId) && suitsFlag(form, kind)).toBe(true);
        expect(form.groupSize.min).toBeLessThanOrEqual(9);
        expect(form.groupSize.max).toBeGreaterThanOrEqual(9);
      }
  });

  it("is for what weighs most where more than one thing stood out", () => {
    expect(proposed({ kinds: ["falling", "low"] })?.suits).toBe("falling");
    expect(proposed({ kinds: ["lowMinority", "divided"] })?.suits).toBe("divided");
  });

  it("is another one where an agenda has it already", () => {
    const first = proposed({})?.one.form.id ?? "";
    const second = proposed({ taken: [first] })?.one.form.id;
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });

  it("is made for the factor before it is for all, and is the shortest of those where time is short", () => {
    for (const factorId of factorIds) {
      const own = forms
        .map(({ form }) => form)
        .filter((form) => form.factors !== "all" && servesFactor(form, factorId) && suitsFlag(form, "low"))
        .filter(({ groupSize }) => groupSize.min <= 9 && groupSize.max >= 9);
      const found = proposed({ factorId, minutes: 5 })?.one.form;
      expect(own.length === 0 || found?.factors !== "all", factorId).toBe(true);
      expect(
        own.length === 0 || found?.minutes === Math.min(...own.map(({ minutes }) => minutes)),
        factorId,
      ).toBe(true);
    }
  });

  it("leaves out what a group is too small for, and asks nothing of a group nobody knows", () => {
    expect(proposed({ people: 1 })).toBeUndefined();
    expect(proposed({ people: 0 })).toBeDefined();
  });

  it("is there for a point at which nothing stood out, and says nothing of a flag then", () => {
    expect(proposed({ kinds: [] })).toBeDefined();
    expect(proposed({ kinds: [] })).not.toHaveProperty("suits");
  });
});

it("G1 the proposed tip is the first that was not chosen before", () => {
  const tips = [{ id: "one" }, { id: "two" }];
  expect(proposeTip(tips, [])?.id).toBe("one");
  expect(proposeTip(tips, ["one"])?.id).toBe("two");
  expect(proposeTip(tips, ["two", "one"])?.id).toBe("one");
  expect(proposeTip([], [])).toBeUndefined();
});
