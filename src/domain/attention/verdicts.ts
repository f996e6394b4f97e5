import { type FactorId } from "#domain/rounds/instrument.ts";
import { type FactorResult } from "#domain/rounds/round-result.ts";
import { sameCounts } from "#domain/rounds/same-counts.ts";

import { nextStep, type Step, type Verdict } from "./factor-line.ts";
import { knownFinding } from "./findings.ts";
import { type FactorPoint } from "./flag.ts";
import { type History } from "./history.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { type JudgedLine, keepLine, type RememberedHistory, roundsOf } from "./memory.ts";
import { occasionOf, type VisibleRound } from "./occasion.ts";

/** What stood out about a factor in each round that scored it, from old to new: the marks on a trend. */
export function verdictsOf(history: RememberedHistory, factorId: FactorId): readonly Verdict[] {
  return stepsOf(history, factorId);
}

/** The same with what each round left for the next one: what chance bands are drawn from. */
export function stepsOf(history: RememberedHistory, factorId: FactorId): readonly Step[] {
  return judgeLine(roundsOf(history), factorId, history);
}

export function limitsOf(history: History): Limits {
  return { ...DEFAULT_LIMITS, ...history.limits };
}

/**
 * Judges all rounds of a factor from old to new. What a memory has of it is used again up to the first round that
 * differs.
 */
export function judgeLine(
  rounds: readonly VisibleRound[],
  factorId: FactorId,
  history: RememberedHistory,
): readonly Step[] {
  const limits = limitsOf(history);
  const scored = rounds.filter(({ round }) => round.factors[factorId] !== undefined);
  const key = `${factorId} ${scored[0]?.round.roundId ?? ""}`;
  const steps = stepsBefore(history.memory?.lines.get(key), scored, factorId, limits);
  const findings = history.memory?.findings.get(history)?.[factorId];
  for (const visible of scored.slice(steps.length)) {
    const occasion = occasionOf(visible, factorId);
    const known = knownFinding(findings, steps.length);
    if (occasion !== undefined) steps.push(nextStep(steps.at(-1), occasion, { factorId, limits, known }));
  }
  if (history.memory !== undefined) keepLine(history.memory, key, { limits, steps });
  return steps;
}

/** The steps of a remembered line up to the first round that differs. */
function stepsBefore(
  line: JudgedLine | undefined,
  scored: readonly VisibleRound[],
  factorId: FactorId,
  limits: Limits,
): Step[] {
  const known = line !== undefined && sameLimits(line.limits, limits) ? line.steps : [];
  const differs = scored.findIndex((visible, index) => !sameRound(known[index], visible, factorId));
  return known.slice(0, differs === -1 ? scored.length : differs);
}

function sameLimits(a: Limits, b: Limits): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameRound(
  step: Step | undefined,
  { round, kind, swing }: VisibleRound,
  factorId: FactorId,
): boolean {
  const result = round.factors[factorId];
  if (step === undefined || result === undefined) return false;
  const { occasion } = step;
  return (
    occasion.kind === kind &&
    occasion.swing?.ratio === swing?.ratio &&
    occasion.point.roundId === round.roundId &&
    occasion.point.heldOn === round.heldOn &&
    sameResult(occasion.point, result)
  );
}

function sameResult(point: FactorPoint, result: FactorResult): boolean {
  return (
    point.dontKnow === result.dontKnow &&
    point.notApplicable === result.notApplicable &&
    sameCounts(point.counts, result.counts)
  );
}
