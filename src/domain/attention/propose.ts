import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type FactorAttention, type Flag } from "./flag.ts";
import { type Proposal, type SetAsideFactor } from "./history.ts";

/** At most this many factors are proposed for one agenda (A9). */
export const MOST_PROPOSED = 3;

export interface ProposeOptions {
  /** The last round whose result may be seen: what a manager sets aside, may be set aside after that one. */
  readonly currentRoundId?: string | undefined;
  /** Factors that others decide about more than the group does; they lose one point of weight. */
  readonly outOfReach?: readonly FactorId[];
}

/**
 * The flagged factors in the order in which they ask for the agenda; the first three are proposed (A9).
 *
 * The order follows points, so that it can be explained:
 * - serious: `low` or `falling` 3, both 4; `divided` or `unsure` 2; `stale` 1. A median of 1.5 or lower adds 1.
 * - certain, 1: a change that would stand even among twelve factors at once (Holm's first step), or two thirds
 *   or more of the answers on one side of the limit.
 * - long unattended, 1: flagged in two rounds running and not on an agenda (A6); 2 from four rounds on.
 * - within reach, 1: the group can do something about it: nobody said "not applicable", and the factor
 *   is not one that others decide about.
 *
 * Equal points keep the order of the instrument. Good news is no proposal. A low minority alone is listed, never proposed.
 */
export function propose(
  attention: readonly FactorAttention[],
  setAsides: readonly SetAsideFactor[],
  options: ProposeOptions = {},
): readonly Proposal[] {
  const ranked = attention
    .flatMap((factor) => candidate(factor, attention.length, options))
    .toSorted((a, b) => b.points - a.points);
  let places = MOST_PROPOSED;
  return ranked.map(({ factor, mainFlag, because, points }): Proposal => {
    const rounds = [mainFlag.roundId, factor.latest?.roundId, options.currentRoundId];
    const setAside = setAsides.findLast(
      ({ factorId, roundId }) => factorId === factor.factorId && rounds.includes(roundId),
    );
    const proposed = setAside === undefined && points >= LEAST_POINTS && places > 0;
    if (proposed) places -= 1;
    const common = { factorId: factor.factorId, attention: factor, mainFlag, because, proposed };
    return setAside === undefined ? common : { ...common, setAside: { reason: setAside.reason } };
  });
}

interface Candidate {
  readonly factor: FactorAttention;
  readonly mainFlag: Flag;
  readonly because: Proposal["because"];
  readonly points: number;
}

const WEIGHT: Readonly<Record<Flag["kind"], number>> = {
  low: 3,
  falling: 3,
  divided: 2,
  unsure: 2,
  stale: 1,
  lowMinority: 0.5,
  unattended: 0,
  rising: 0,
  strong: 0,
};
/** Below this no flag is serious enough to propose. */
const LEAST_POINTS = 1;

/** A lesser remark is told, and neither proposed nor counted. */
export function isLesser(flag: Flag): boolean {
  return WEIGHT[flag.kind] < LEAST_POINTS;
}

const SERIOUS = 3;

function candidate(factor: FactorAttention, factors: number, options: ProposeOptions): readonly Candidate[] {
  const ordered = factor.flags.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind]);
  const mainFlag = ordered[0];
  if (mainFlag === undefined || WEIGHT[mainFlag.kind] === 0) return [];
  const parts = [
    { reason: "serious", points: seriousness(factor, mainFlag), least: SERIOUS },
    { reason: "longUnattended", points: unattendedPoints(factor), least: 1 },
    { reason: "certain", points: factor.flags.some((flag) => isCertain(flag, factors)) ? 1 : 0, least: 1 },
    { reason: "withinReach", points: isWithinReach(factor, options) ? 1 : 0, least: 1 },
  ] as const;
  const because = parts.filter(({ points, least }) => points >= least).map(({ reason }) => reason);
  // A lesser remark is not lifted into a proposal by its circumstances.
  const points = isLesser(mainFlag)
    ? WEIGHT[mainFlag.kind]
    : parts.reduce((sum, part) => sum + part.points, 0);
  return [{ factor, mainFlag, because, points }];
}

function seriousness(factor: FactorAttention, mainFlag: Flag): number {
  const kinds = factor.flags.map(({ kind }) => kind);
  const both = kinds.includes("low") && kinds.includes("falling") ? 1 : 0;
  const deep = kinds.includes("low") && (factor.latest?.median ?? 5) <= 1.5 ? 1 : 0;
  return WEIGHT[mainFlag.kind] + both + deep;
}

function unattendedPoints(factor: FactorAttention): number {
  const flag = factor.flags.find(({ kind }) => kind === "unattended");
  if (flag?.kind !== "unattended") return 0;
  return flag.rounds >= 4 ? 2 : 1;
}

/** Single numbers have no noise to measure, so nothing about them is certain (A10). */
function isCertain(flag: Flag, factors: number): boolean {
  if (!hasBallots(flag.mode)) return false;
  if (flag.kind === "falling")
    return "midP" in flag.change && (flag.change.p ?? 1) <= flag.change.limit / factors;
  if (flag.kind === "low") return (flag.counts[0] + flag.counts[1]) / flag.n >= 2 / 3;
  return flag.kind === "unsure" && flag.dontKnow / flag.answered >= 2 / 3;
}

function isWithinReach(factor: FactorAttention, { outOfReach = [] }: ProposeOptions): boolean {
  return (factor.latest?.notApplicable ?? 0) === 0 && !outOfReach.includes(factor.factorId);
}
