import { countOf, FACTORS, type Chances, type Made, type Model } from "./model.ts";
import { shifted } from "./odds-shift.ts";
import { type Random } from "./random.ts";

/**
 * Answers that are nearly all the same: for every factor 90 to 97 in a hundred lie on one point, the rest on the points
 * beside it, mostly below. Different people each time; a fall is a proportional-odds shift, as with the real answers.
 */
export const nearModel: Model = {
  name: "nearly all the same",
  make: (n, _people, random) => makeNear(n, random),
};

function makeNear(n: number, random: Random): Made {
  const all = Array.from({ length: FACTORS }, () => nearlyAllAt(3 + random.below(3), random));
  const chances = (factor: number, fall: number) => shifted(all[factor] ?? [0, 0, 0, 1, 0], fall);
  return {
    chances,
    meet: (fall) =>
      all.map((_before, factor) => {
        const after = chances(factor, fall);
        return countOf(Array.from({ length: n }, () => answerFrom(after, random)));
      }),
  };
}

function nearlyAllAt(point: number, random: Random): Chances {
  const rest = 0.03 + 0.07 * random.share();
  const above = point === 5 ? 0 : rest * random.share() * 0.5;
  const shares = [0, 0, 0, 0, 0];
  shares[point - 1] = 1 - rest;
  shares[point - 2] = rest - above;
  if (point < 5) shares[point] = above;
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = shares;
  return [a, b, c, d, e];
}

function answerFrom(chances: Chances, random: Random): number {
  let rank = random.share();
  for (const [index, chance] of chances.entries()) {
    if (rank < chance) return index + 1;
    rank -= chance;
  }
  return 5;
}
