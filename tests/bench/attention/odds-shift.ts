import { type Counts } from "#domain/rounds/round-result.ts";

import { type Chances } from "./model.ts";
import { type Random } from "./random.ts";

export function chancesOf(counts: Counts): Chances {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [a, b, c, d, e] = counts;
  return [a / total, b / total, c / total, d / total, e / total];
}

function meanOf(chances: Chances): number {
  return chances.reduce((sum, chance, index) => sum + chance * (index + 1), 0);
}

/** Every cumulative odds multiplied by the same number, found by halving, so that the mean falls by `fall`. */
export function shifted(chances: Chances, fall: number): Chances {
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
export function carried(answer: number, before: Chances, after: Chances, random: Random): number {
  if (before === after) return answer;
  const below = before.slice(0, answer - 1).reduce((sum, chance) => sum + chance, 0);
  let rank = below + (before[answer - 1] ?? 0) * random.share();
  for (const [index, chance] of after.entries()) {
    if (rank < chance) return index + 1;
    rank -= chance;
  }
  return answer;
}
