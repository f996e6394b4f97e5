import { byCodeUnit } from "#domain/by-code-unit.ts";

import { type SaidRemark } from "./round-counts.ts";
import { type Round } from "./round.ts";

/** So many forms hide who wrote what, where nobody said beforehand that remarks are shown (R5). */
const MANY_FORMS = 10;

/**
 * The remarks of a round that may be shown (R5): by the rule that was told before anybody wrote, and none below the threshold.
 * In the order of their letters, which tells nothing of who wrote first, and is the same on every device (T3).
 */
export function toldRemarks(
  remarks: readonly SaidRemark[],
  { remarkRule, threshold }: Pick<Round, "remarkRule" | "threshold">,
  ballots: number,
): readonly SaidRemark[] {
  const needed = { none: Number.POSITIVE_INFINITY, "from-ten": MANY_FORMS, told: 0 }[remarkRule ?? "none"];
  if (ballots < Math.max(needed, threshold)) return [];
  return remarks.toSorted(
    (one, other) => byCodeUnit(one.factorId, other.factorId) || byCodeUnit(one.text, other.text),
  );
}
