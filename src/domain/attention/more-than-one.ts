import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

/**
 * Whether a change rests on more than one person: one person's answer is never news (A8).
 *
 * At some point of the scale more people answered at or below it (for a rise: at or above it) than the other side gives
 * among as many answers, and more than one more, whichever of the two sides is counted in people. So a round that lies
 * nowhere lower than what it is compared with is not called after one changed answer, and no round is called because
 * of one answer among those it is compared with.
 */
export function isMoreThanOne(kind: "falling" | "rising", last: Counts, earlier: Counts): boolean {
  const sign = kind === "falling" ? 1 : -1;
  const [n, before] = [totalOf(last), totalOf(earlier)];
  let surplus = 0;
  // Shares times both numbers of answers: whole numbers, so that exactly one person is exactly one.
  for (const [point, count] of last.slice(0, -1).entries()) {
    surplus += sign * (count * before - (earlier[point] ?? 0) * n);
    if (surplus > Math.max(n, before)) return true;
  }
  return false;
}
