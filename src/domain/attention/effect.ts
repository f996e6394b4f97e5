import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Change, type Moved, movedBallots, movedNumbers } from "./effect-looks.ts";
import { type Step } from "./factor-line.ts";
import { type RememberedHistory } from "./memory.ts";
import { limitsOf, stepsOf } from "./verdicts.ts";

/** A day on which something was talked about or done for a factor, and the day on which it was decided to. */
export interface Moment {
  readonly day: Day;
  /** That of the agenda; of an action the day it was agreed on. What stood out before it may be why it was chosen. */
  readonly decidedOn: Day;
}

/** What can be told of a factor after such a day (G4). It never tells why. */
export type Effect =
  /** Fewer than two later rounds that may be compared: so many. */
  | { readonly type: "tooEarly"; readonly rounds: 0 | 1 }
  /** Nobody scored it before that day. */
  | { readonly type: "noneBefore" }
  /** The later scores were all given in another way, or to other statements (A10, I3). */
  | { readonly type: "notComparable" }
  /** So few answers that any difference could be chance. */
  | { readonly type: "fewAnswers" }
  | (Sides & { readonly type: "notMoved" })
  | (Sides & Moved & { readonly type: "moved" });

/** What was compared. */
interface Sides {
  /** Of numbers without ballots nobody knows what chance does (A10). */
  readonly isIndicative: boolean;
  readonly before: Change["before"];
  /** The two rounds after that day. */
  readonly after: { readonly n: number; readonly medians: readonly [number, number] };
}

/** It was held against what came before: there is a yes or a no. */
export function isJudged({ type }: Effect): boolean {
  return type === "moved" || type === "notMoved";
}

/** So many later rounds tell how a factor went. */
const ROUNDS_AFTER = 2;

/**
 * G4: whether a factor moved in the two rounds after a day, with the rigour of A2.
 *
 * Only rounds are used that may be compared with one of before (A10, I3): the first two of one kind. They are one look at
 * rounds that are fixed once they were held. A later round changes nothing about it, so that nothing becomes true by looking
 * again and again.
 *
 * A round of the day itself is one of before: it tells how the factor stood when the talk was over, and nothing that was
 * agreed on had been done yet.
 */
export function effectAfter(history: RememberedHistory, factorId: FactorId, moment: Moment): Effect {
  const scored = stepsOf(history, factorId).filter(({ occasion }) => occasion.point.median !== undefined);
  const before = scored.filter(({ occasion }) => occasion.point.heldOn <= moment.day);
  if (before.length === 0) return { type: "noneBefore" };
  const later = scored.slice(before.length);
  const kinds = new Set(before.map(({ occasion }) => occasion.kind));
  const alike = later.filter(({ occasion }) => kinds.has(occasion.kind));
  const pair = firstPair(alike);
  if (pair !== undefined) {
    const ofKind = before.filter(({ occasion }) => occasion.kind === pair[0].occasion.kind);
    return between(ofKind, pair, moment.decidedOn, limitsOf(history).falseCalls);
  }
  if (alike.length === 0 && later.length >= ROUNDS_AFTER) return { type: "notComparable" };
  return { type: "tooEarly", rounds: alike.length === 0 ? 0 : 1 };
}

type Pair = readonly [Step, Step];

/** The first two rounds of one kind, from old to new. */
function firstPair(steps: readonly Step[]): Pair | undefined {
  for (const [place, second] of steps.entries()) {
    const first = steps.slice(0, place).find(({ occasion }) => occasion.kind === second.occasion.kind);
    if (first !== undefined) return [first, second];
  }
  return undefined;
}

function between(before: readonly Step[], pair: Pair, decidedOn: Day, rate: number): Effect {
  const isIndicative = !hasBallots(pair[0].occasion.point.mode);
  const change = isIndicative ? movedNumbers(before, pair) : movedBallots(before, pair, { decidedOn, rate });
  if (change === undefined) return { type: "fewAnswers" };
  const [first, second] = [pair[0].occasion.point, pair[1].occasion.point];
  const sides = {
    isIndicative,
    before: change.before,
    after: { n: first.n + second.n, medians: [first.median ?? 0, second.median ?? 0] as const },
  };
  return change.moved === undefined
    ? { type: "notMoved", ...sides }
    : { type: "moved", ...change.moved, ...sides };
}
