import { type Counts } from "#domain/round-result.ts";
import { readCsvFixture } from "#tests/support/fixture.ts";

import { countOf, FACTORS, type Chances, type Made, type Model, type People } from "./model.ts";
import { type Random } from "./random.ts";

/** The chance that someone who always comes gives their own usual answer; else it is anyone's of the company. */
const KEEPS = 0.6;

/**
 * Real answer sheets (`tests/fixtures/climate`): a community is one company, a meeting is n of its people drawn without
 * replacement. A fall is a proportional-odds shift of every answer by the same log odds, so that the company's mean falls
 * by that much, and by at most 80 % of the room it has above 1.
 */
export const realModel: Model = {
  name: "real answers",
  make: (n, people, random) => {
    const fitting = COMPANIES.filter((sheets) => sheets.length >= n);
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
      const sheets =
        people === "different"
          ? drawSheets(company, n, random)
          : regulars.map((sheet) => sheetToday(sheet, company, random));
      return all.map((before, factor) => {
        const after = chances(factor, fall);
        return countOf(sheets.map((sheet) => carried(sheet[factor] ?? 1, before, after, random)));
      });
    },
  };
}

const EVEN: Chances = [0.2, 0.2, 0.2, 0.2, 0.2];

function sheetToday(sheet: Sheet, company: readonly Sheet[], random: Random): Sheet {
  return sheet.map((answer, factor) =>
    random.share() < KEEPS ? answer : (company[random.below(company.length)]?.[factor] ?? answer),
  );
}

/** The first n of a random order. */
function drawSheets(company: readonly Sheet[], n: number, random: Random): readonly Sheet[] {
  const order = company.slice();
  for (let index = 0; index < n; index += 1) {
    const other = index + random.below(order.length - index);
    const [a, b] = [order[index], order[other]];
    if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
  }
  return order.slice(0, n);
}

function chancesOf(counts: Counts): Chances {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [a, b, c, d, e] = counts;
  return [a / total, b / total, c / total, d / total, e / total];
}

function meanOf(chances: Chances): number {
  return chances.reduce((sum, chance, index) => sum + chance * (index + 1), 0);
}

/** Every cumulative odds multiplied by the same number, found by halving, so that the mean falls by `fall`. */
function shifted(chances: Chances, fall: number): Chances {
  if (fall === 0) return chances;
  const mean = meanOf(chances);
  const goal = mean - Math.min(fall, 0.8 * (mean - 1));
  let [least, most] = [0, 20];
  for (let step = 0; step < 60; step += 1) {
    const middle = (least + most) / 2;
    if (meanOf(multiplied(chances, Math.exp(middle))) > goal) least = middle;
    else most = middle;
  }
  return multiplied(chances, Math.exp(least));
}

function multiplied(chances: Chances, odds: number): Chances {
  let below = 0;
  let before = 0;
  const next = chances.map((chance) => {
    below += chance;
    const cumulative = below >= 1 - 1e-12 ? 1 : (odds * below) / (1 - below + odds * below);
    const share = cumulative - before;
    before = cumulative;
    return share;
  });
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = next;
  return [a, b, c, d, e];
}

/** Carries one answer to where the same rank lies after the shift, so that people stay in order. */
function carried(answer: number, before: Chances, after: Chances, random: Random): number {
  if (before === after) return answer;
  const below = before.slice(0, answer - 1).reduce((sum, chance) => sum + chance, 0);
  let rank = below + (before[answer - 1] ?? 0) * random.share();
  for (const [index, chance] of after.entries()) {
    if (rank < chance) return index + 1;
    rank -= chance;
  }
  return answer;
}
