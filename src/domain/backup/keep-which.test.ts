import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dayNumber } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

import { dropWhich, folderCopyName, keepWhich } from "./keep-which.ts";

const DEVICE = "abcdefghijklmnopqrstuv";
const day = (number: number): Day => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
const copy = (number: number) => folderCopyName(day(number), DEVICE, number % 2 === 0);
const ageOf = (name: string, today: number) => dayNumber(day(today)) - dayNumber(name.slice(11, 21));

/** The folder after a copy on each of these days, thinned every time, as the app does. */
function live(days: readonly number[]): readonly string[] {
  const folder = new Set<string>();
  for (const today of days) {
    folder.add(copy(today));
    for (const name of dropWhich([...folder], day(today), DEVICE)) folder.delete(name);
  }
  return [...folder];
}

describe("B2 the copies kept in a folder", () => {
  it("are all of them up to ten, whenever they were made", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000), { maxLength: 3 }), (days) => {
        const names = days.map(copy);
        expect(new Set(keepWhich(names, day(0)))).toEqual(new Set(names));
      }),
    );
    const everyEightWeeks = Array.from({ length: 10 }, (_, index) => index * 56);
    expect(live(everyEightWeeks)).toHaveLength(10);
  });

  it("are never more than ten, and always hold today's and the newest", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(800), { minLength: 1, maxLength: 60 }), fc.nat(59), (days, pick) => {
        const today = days[pick % days.length] ?? 0;
        const kept = keepWhich(days.map(copy), day(today));
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(kept).toContain(copy(today));
        expect(kept).toContain(copy(Math.max(...days)));
      }),
    );
  });

  it("reach back: after a copy every day for two years, one is a week old and one about three months", () => {
    for (const last of [500, 507, 519, 731]) {
      const ages = live(Array.from({ length: last + 1 }, (_, index) => index)).map((name) =>
        ageOf(name, last),
      );
      expect(ages).toHaveLength(10);
      expect(ages.toSorted((a, b) => a - b).slice(0, 3)).toEqual([0, 1, 2]);
      expect(ages.some((age) => age >= 7 && age <= 24)).toBe(true);
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(84);
    }
  });

  it("never lose the only old one when a copy comes now and then", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 20, maxLength: 60 }), (gaps) => {
        let now = 0;
        const days = gaps.map((gap) => (now += gap));
        const ages = live(days).map((name) => ageOf(name, now));
        expect(Math.max(...ages)).toBeGreaterThanOrEqual(Math.min(56, now - (days[0] ?? 0)));
      }),
    );
  });

  it("stay when the clock was set back: today's file is not taken for the oldest", () => {
    const later = Array.from({ length: 10 }, (_, index) => 700 + index);
    expect(keepWhich([...later, 5].map(copy), day(5))).toContain(copy(5));
  });
});

describe("B2 what a folder may lose", () => {
  it("is nothing that this device did not name itself", () => {
    const others = [
      "kiemkracht-2024-01-01.json",
      "kiemkracht-2024-01-01-zzzzzz.json",
      "kiemkracht-2024-01-01-abcdef.json.age",
      "kiemkracht-2024-01-01-abcdef (1).json",
      "KIEMKRACHT-2024-01-01-abcdef.json",
      "begroting.xlsx",
    ];
    const own = Array.from({ length: 40 }, (_, index) => copy(100 + index));
    const dropped = dropWhich([...others, ...own], day(139), DEVICE);
    expect(dropped.length).toBeGreaterThanOrEqual(30);
    for (const name of others) expect(dropped).not.toContain(name);
  });
});
