import { readCsvFixture } from "#tests/support/fixture.ts";

import { countOf, FACTORS, type Chances, type Made, type Model, type People } from "./model.ts";
import { carried, chancesOf, shifted } from "./odds-shift.ts";
import { type Random } from "./random.ts";

/** The chance that someone who always comes gives their own usual answer; else it is anyone's of the company. */
const KEEPS = 0.6;

/**
 * Real answer sheets (`tests/fixtures/climate`): a community is one company. "Different" people are drawn as from so many of
 * them that nobody comes twice, though it is the same kind of people: sheets are put back. "Partly" the same are n of its
 * people, drawn anew for each meeting: in a company of 20, meetings of 8 share three people on average. A fall is a proportional-odds shift of every answer by the same log odds, so that the company's mean falls
 * by that much, and by at most 80 % of the room it has above 1.
 */
export const realModel: Model = {
  name: "real answers",
  make: (n, people, random) => {
    const fitting = COMPANIES.filter((sheets) => sheets.length >= (people === "different" ? 10 : n));
    return makeReal(fitting[random.below(fitting.length)] ?? [], n, people, random);
  },
};

type Sheet = readonly number[];

const COMPANIES: readonly (readonly Sheet[])[] = readCompanies();

function readCompanies(): readonly (readonly Sheet[])[] {
  const companies = new Map<string, Sheet[]>();
  for (const row of readCsvFixture("climate/climate-ballots.csv")) {
    const [company = "", , ...answers] = Object.values(row);
    companies.set(company, [...(companies.get(company) ?? []), answers.map(Number)]);
  }
  return [...companies.values()];
}

function makeReal(company: readonly Sheet[], n: number, people: People, random: Random): Made {
  const all = Array.from({ length: FACTORS }, (_none, factor) =>
    chancesOf(countOf(company.map((sheet) => sheet[factor] ?? 0))),
  );
  const shifts = new Map<string, Chances>();
  const chances = (factor: number, fall: number): Chances => {
    const key = `${factor} ${fall}`;
    const known = shifts.get(key) ?? shifted(all[factor] ?? EVEN, fall);
    shifts.set(key, known);
    return known;
  };
  const regulars = drawSheets(company, n, random);
  return {
    chances,
    meet: (fall) => {
      const sheets = present(people, company, regulars, random);
      return all.map((before, factor) => {
        const after = chances(factor, fall);
        return countOf(sheets.map((sheet) => carried(sheet[factor] ?? 1, before, after, random)));
      });
    },
  };
}

function present(
  people: People,
  company: readonly Sheet[],
  regulars: readonly Sheet[],
  random: Random,
): readonly Sheet[] {
  if (people === "same") return regulars.map((sheet) => sheetToday(sheet, company, random));
  if (people === "partly") return drawSheets(company, regulars.length, random);
  return regulars.map(() => company[random.below(company.length)] ?? []);
}

const EVEN: Chances = [0.2, 0.2, 0.2, 0.2, 0.2];

function sheetToday(sheet: Sheet, company: readonly Sheet[], random: Random): Sheet {
  return sheet.map((answer, factor) =>
    random.share() < KEEPS ? answer : (company[random.below(company.length)]?.[factor] ?? answer),
  );
}

/** The first n of a random order. */
function drawSheets(company: readonly Sheet[], n: number, random: Random): readonly Sheet[] {
  const order =
    company.length >= n
      ? company.slice()
      : Array.from({ length: n }, (_none, index) => company[index % company.length] ?? []);
  for (let index = 0; index < n; index += 1) {
    const other = index + random.below(order.length - index);
    const [a, b] = [order[index], order[other]];
    if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
  }
  return order.slice(0, n);
}
