import { normalTail } from "#domain/attention/normal.ts";

import { countOf, FACTORS, type Chances, type Made, type Model, type People } from "./model.ts";
import { type Random } from "./random.ts";

const PERSON = 0.7;
const OCCASION = 0.55;
/** How alike the answers of one person to two factors are; in the real answers it is 0.43. */
const LIKENESS = 0.41;

/**
 * Ordered answers: a level per factor between 2.8 and 4.2, people who differ from it by 0.7 and from themselves by 0.55
 * (standard deviations), rounded and kept between 1 and 5.
 *
 * `swing` is the standard deviation by which whole meetings lie higher or lower, for all factors alike, though nothing
 * changed: the mood of the day.
 */
export function normalModel(swing = 0): Model {
  return {
    name: swing === 0 ? "made answers" : `made answers, swing ${swing}`,
    make: (n, people, random) => makeNormal(n, people, random, swing),
  };
}

function makeNormal(n: number, people: People, random: Random, swing: number): Made {
  const levels = Array.from({ length: FACTORS }, () => 2.8 + 1.4 * random.share());
  const regulars = Array.from({ length: n }, () => person(random));
  return {
    meet: (fall) => {
      const mood = swing === 0 ? 0 : swing * random.normal();
      const staying = people === "different" ? 0 : people === "same" ? n : Math.floor(n / 2);
      const present = regulars.map((regular, index) => (index < staying ? regular : person(random)));
      return levels.map((level, factor) =>
        countOf(
          present.map((leaning) =>
            rounded(level - fall + mood + (leaning[factor] ?? 0) + OCCASION * random.normal()),
          ),
        ),
      );
    },
    chances: (factor, fall) => chancesAround((levels[factor] ?? 0) - fall),
  };
}

/** How far one person lies from the level of each factor. */
function person(random: Random): readonly number[] {
  const common = random.normal();
  return Array.from(
    { length: FACTORS },
    () => PERSON * (Math.sqrt(LIKENESS) * common + Math.sqrt(1 - LIKENESS) * random.normal()),
  );
}

function rounded(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

function chancesAround(level: number): Chances {
  const above = (edge: number) => normalTail((edge - level) / Math.hypot(PERSON, OCCASION));
  const [one, two, three, four] = [above(1.5), above(2.5), above(3.5), above(4.5)];
  return [1 - one, one - two, two - three, three - four, four];
}
