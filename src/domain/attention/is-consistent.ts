import { agreement } from "#domain/rounds/agreement.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { totalOf, type Counts } from "#domain/rounds/round-result.ts";
import { medianOf } from "#domain/rounds/summary.ts";
import { type Day, isPlausibleDay } from "#domain/rows/row.ts";

import { type BallotChange, type Flag, type SingleChange } from "./flag.ts";
import { rankScore } from "./rank-test.ts";

type ChangeFlag = Extract<Flag, { kind: "falling" | "rising" }>;

/**
 * Whether the numbers of a flag can belong together (B4): what stands in a file may have been made up. Counts add up to
 * their number, medians are those of the counts, a change goes the way it says, and nothing began after it was seen.
 */
export function isConsistent(flag: Flag): boolean {
  if (!isInTime(flag)) return false;
  if ("counts" in flag) return isOfItsMode(flag) && isSummary(flag) && isAgreement(flag);
  if ("change" in flag) return isChange(flag);
  if (flag.kind === "unsure") return flag.dontKnow >= 1 && flag.dontKnow <= flag.answered;
  return flag.kind !== "stale" || flag.weeks >= flag.limitWeeks;
}

function isInTime(flag: Flag): boolean {
  const begin = beginOf(flag);
  if (!isPlausibleDay(begin) || !isPlausibleDay(flag.heldOn) || begin > flag.heldOn) return false;
  return !("rounds" in flag) || flag.rounds >= 1;
}

function beginOf(flag: Flag): Day {
  if ("since" in flag) return flag.since;
  if ("change" in flag) return flag.change.since;
  return (flag.kind === "stale" ? flag.lastScoredOn : undefined) ?? flag.heldOn;
}

/** A round without ballots has one number. */
function isOfItsMode({ mode, n }: { readonly mode: Flag["mode"]; readonly n: number }): boolean {
  return hasBallots(mode) || n === 1;
}

interface Summarised {
  readonly counts: Counts;
  readonly n: number;
  readonly median: number;
}

function isSummary({ counts, n, median }: Summarised): boolean {
  return n >= 1 && totalOf(counts) === n && medianOf(counts) === median;
}

function isAgreement(flag: Flag): boolean {
  if (flag.kind !== "divided") return true;
  return flag.n > 1 && Math.abs((agreement(flag.counts) ?? 1) - flag.agreement) < 1e-6;
}

function isChange({ kind, mode, change }: ChangeFlag): boolean {
  const falls = kind === "falling";
  if (!("midP" in change)) return isStep(change, falls) && !hasBallots(mode);
  return hasBallots(mode) && areCompared(change) && isChance(change) && (goesDown(change) ?? falls) === falls;
}

function isStep({ from, to }: SingleChange, falls: boolean): boolean {
  return falls ? to < from : to > from;
}

function areCompared(change: BallotChange): boolean {
  const { countsBefore: counts, nBefore: n, medianBefore: median, roundsBefore } = change;
  return isSummary(change) && isSummary({ counts, n, median }) && roundsBefore >= 1;
}

/** Ties can at most double a mid-p. */
function isChance({ midP, p = midP, limit }: BallotChange): boolean {
  return midP <= limit && limit <= 0.5 && p >= midP && p <= 2 * midP + 1e-9;
}

/** A slide goes the way of its ends; evidence of older versions does not have them. */
function goesDown({ basis, counts, countsBefore, ends }: BallotChange): boolean | undefined {
  if (basis !== "slide") return rankScore(counts, countsBefore) < 0;
  return ends === undefined ? undefined : rankScore(ends.counts, ends.countsBefore) < 0;
}
