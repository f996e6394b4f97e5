import { type Counts, totalOf } from "#domain/rounds/round-result.ts";

import { mannKendall } from "./mann-kendall.ts";

/** What a rule says about the last of a row of rounds. */
export type Verdict = "falling" | "rising" | undefined;

/** A rule that others use to point at a change. */
export interface Rival {
  readonly name: string;
  /** Earlier rounds it needs before it can say anything. */
  readonly needs: number;
  readonly judge: (earlier: readonly Counts[], last: Counts) => Verdict;
}

export const RIVALS: readonly Rival[] = [
  {
    name: "any change of the mean",
    needs: 1,
    judge: (earlier, last) => direction(stepOf(earlier, last), 1e-9),
  },
  {
    name: "mean half a point off",
    needs: 1,
    judge: (earlier, last) => direction(stepOf(earlier, last), 0.5 - 1e-9),
  },
  { name: "XmR limits", needs: 3, judge: xmr },
  { name: "two in a row", needs: 2, judge: twoInARow },
  { name: "Mann-Kendall trend", needs: 4, judge: trend },
];

export function meanOf(counts: Counts): number {
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / totalOf(counts);
}

/**
 * Limits of an individuals chart: the mean of the earlier rounds and 2.66 times their mean moving range.
 *
 * Source: D. J. Wheeler (1993), Understanding variation.
 */
function xmr(earlier: readonly Counts[], last: Counts): Verdict {
  const means = earlier.map(meanOf);
  const centre = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const ranges = means.slice(1).map((mean, index) => Math.abs(mean - (means[index] ?? mean)));
  const reach = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
  return direction(meanOf(last) - centre, reach + 1e-9);
}

function twoInARow(earlier: readonly Counts[], last: Counts): Verdict {
  const before = earlier.at(-2);
  const middle = earlier.at(-1);
  if (before === undefined || middle === undefined) return undefined;
  const first = direction(meanOf(middle) - meanOf(before), 1e-9);
  return first === direction(meanOf(last) - meanOf(middle), 1e-9) ? first : undefined;
}

/** The exact test of Mann and Kendall on the means of all rounds; with fewer than five it can never reach 2.5 %. */
function trend(earlier: readonly Counts[], last: Counts): Verdict {
  const { lower, same, upper } = mannKendall([...earlier, last].map(meanOf));
  if (lower + same / 2 <= 0.025) return "falling";
  return upper + same / 2 <= 0.025 ? "rising" : undefined;
}

function stepOf(earlier: readonly Counts[], last: Counts): number {
  const previous = earlier.at(-1);
  return previous === undefined ? 0 : meanOf(last) - meanOf(previous);
}

function direction(step: number, least: number): Verdict {
  if (Math.abs(step) < least) return undefined;
  return step < 0 ? "falling" : "rising";
}
