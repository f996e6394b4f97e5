import { type History } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";
import { type RoundResult } from "#domain/round-result.ts";

import { nextStep, type Step, type Verdict } from "./factor-line.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { occasionsOf, visibleRounds, type Occasion } from "./occasion.ts";

/** What stood out about a factor in each round that scored it, from old to new: the marks on a trend. */
export function verdictsOf(history: History, factorId: FactorId): readonly Verdict[] {
  return judgeLine(visibleRounds(history), factorId, limitsOf(history));
}

export function limitsOf(history: History): Limits {
  return { ...DEFAULT_LIMITS, ...history.limits };
}

/**
 * Judges all rounds of a factor from old to new.
 *
 * What was judged before is remembered and used again up to the first round that differs, so that a new round costs
 * one step. Remembering changes no outcome.
 */
export function judgeLine(rounds: readonly RoundResult[], factorId: FactorId, limits: Limits): readonly Verdict[] {
  const occasions = occasionsOf(rounds, factorId);
  const key = `${factorId} ${occasions[0]?.point.roundId ?? ""}`;
  const remembered = memory.get(key);
  const known = remembered !== undefined && sameLimits(remembered.limits, limits) ? remembered.steps : [];
  const steps: Step[] = [];
  for (const [index, occasion] of occasions.entries()) {
    const step = known[index];
    const isKnown = step !== undefined && steps.length === index && sameOccasion(step.occasion, occasion) && follows(known, steps, index);
    steps.push(isKnown ? step : nextStep(steps.at(-1), occasion, factorId, limits));
  }
  remember(key, { limits, steps });
  return steps;
}

interface Remembered {
  readonly limits: Limits;
  readonly steps: readonly Step[];
}

const memory = new Map<string, Remembered>();
const MOST_REMEMBERED = 240;

function remember(key: string, line: Remembered): void {
  memory.delete(key);
  memory.set(key, line);
  const oldest = memory.size > MOST_REMEMBERED ? memory.keys().next().value : undefined;
  if (oldest !== undefined) memory.delete(oldest);
}

/** A remembered step holds only while every step before it was a remembered one. */
function follows(known: readonly Step[], steps: readonly Step[], index: number): boolean {
  return index === 0 || known[index - 1] === steps[index - 1];
}

function sameLimits(a: Limits, b: Limits): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameOccasion(a: Occasion, b: Occasion): boolean {
  return (
    a.point.roundId === b.point.roundId &&
    a.day === b.day &&
    a.kind === b.kind &&
    a.point.dontKnow === b.point.dontKnow &&
    a.point.notApplicable === b.point.notApplicable &&
    a.point.counts.every((count, index) => count === b.point.counts[index])
  );
}
