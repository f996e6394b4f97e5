import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Summary } from "#domain/rounds/summary.ts";
import { type Day } from "#domain/rows/row.ts";

import { type FactorPoint, type Flag } from "./flag.ts";
import { type Limits } from "./limits.ts";
import { type Occasion } from "./occasion.ts";

type LevelKind = "low" | "lowMinority" | "divided" | "strong";

/** The unbroken runs of rounds with a level flag, up to the last round. */
export type LevelState = { readonly [kind in LevelKind]?: { readonly since: Day; readonly rounds: number } };

/**
 * Takes the next round in: which level flags it has, and since when (A1, A3, A7).
 *
 * Every flag has a limit to begin and a milder one to end, so that it does not flicker around the limit.
 */
export function nextLevels(state: LevelState, { point, summary }: Occasion, limits: Limits): LevelState {
  if (summary === undefined) return {};
  const isLow = lows(summary, limits, state.low !== undefined);
  const isDivided = hasBallots(point.mode) && divides(summary, limits, state.divided !== undefined);
  const isMinority =
    hasBallots(point.mode) &&
    !isLow &&
    !isDivided &&
    minority(point, limits, state.lowMinority !== undefined);
  return {
    ...run("low", isLow, state, point),
    ...run("divided", isDivided, state, point),
    ...run("lowMinority", isMinority, state, point),
    ...run("strong", excels(summary, limits, state.strong !== undefined), state, point),
  };
}

/** The flags that belong to the runs a round is in. */
export function levelFlags(
  state: LevelState,
  point: FactorPoint,
  factorId: FactorId,
  limits: Limits,
): readonly Flag[] {
  const median = point.median;
  if (median === undefined || Object.keys(state).length === 0) return [];
  const common = {
    factorId,
    roundId: point.roundId,
    heldOn: point.heldOn,
    mode: point.mode,
    counts: point.counts,
    n: point.n,
    median,
  };
  const { low, divided, lowMinority, strong } = state;
  const flags: Flag[] = [];
  if (low) flags.push({ kind: "low", ...common, limit: limits.low, ...low });
  if (divided && point.agreement !== undefined) {
    flags.push({ kind: "divided", ...common, agreement: point.agreement, limit: limits.divided, ...divided });
  }
  if (lowMinority) flags.push({ kind: "lowMinority", ...common, limit: limits.minority, ...lowMinority });
  if (strong) flags.push({ kind: "strong", ...common, limit: limits.strong, ...strong });
  return flags;
}

/** A4: a third or more answer "don't know". */
export function unsureFlag(point: FactorPoint, factorId: FactorId, limits: Limits): Flag | undefined {
  const answered = point.n + point.dontKnow + point.notApplicable;
  if (point.dontKnow === 0 || point.dontKnow / answered < limits.unsure - ROUNDING) return undefined;
  const { roundId, heldOn, mode, dontKnow } = point;
  return { kind: "unsure", factorId, roundId, heldOn, mode, dontKnow, answered, limit: limits.unsure };
}

// Shares and agreements are quotients: one third must not miss the limit by the last bit.
const ROUNDING = 1e-9;

function lows(summary: Summary, limits: Limits, was: boolean): boolean {
  return summary.median <= limits.low || (was && summary.interpolatedMedian < limits.lowEnds - ROUNDING);
}

function divides(summary: Summary, limits: Limits, was: boolean): boolean {
  if (summary.agreement === undefined || summary.n < limits.dividedAnswers) return false;
  return summary.agreement < (was ? limits.dividedEnds : limits.divided) - ROUNDING;
}

function minority({ counts, n }: FactorPoint, limits: Limits, was: boolean): boolean {
  const lowAnswers = counts[0] + counts[1];
  const limit = was ? limits.minorityEnds : limits.minority;
  return lowAnswers >= limits.minorityAnswers && lowAnswers / n >= limit - ROUNDING;
}

function excels(summary: Summary, limits: Limits, was: boolean): boolean {
  if ((summary.agreement ?? 1) < limits.strongAgreement - ROUNDING) return false;
  return (
    summary.median >= limits.strong || (was && summary.interpolatedMedian > limits.strongEnds + ROUNDING)
  );
}

function run(kind: LevelKind, isOn: boolean, state: LevelState, point: FactorPoint): LevelState {
  if (!isOn) return {};
  const before = state[kind];
  return { [kind]: { since: before?.since ?? point.heldOn, rounds: (before?.rounds ?? 0) + 1 } };
}
