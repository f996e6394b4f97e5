import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Flag } from "./flag.ts";
import { type RememberedHistory, roundsOf } from "./memory.ts";
import { judgeLine } from "./verdicts.ts";

/** A round in which a change of one factor was called. */
export interface CalledChange {
  readonly roundId: string;
  readonly heldOn: Day;
  readonly kind: "falling" | "rising";
}

/**
 * Every change ever called for one factor, oldest first: the marks on its trend (A2, A7, G4). A call that
 * the next round repeats without going further is one change, marked where it was first seen.
 */
export function calledChanges(history: RememberedHistory, factorId: FactorId): readonly CalledChange[] {
  const called = judgeLine(roundsOf(history), factorId, history).map(({ occasion, flags }) => ({
    roundId: occasion.point.roundId,
    heldOn: occasion.point.heldOn,
    kind: flags.find(isChange)?.kind,
    median: occasion.point.median ?? 0,
  }));
  return called.flatMap(({ roundId, heldOn, kind, median }, index): CalledChange[] => {
    if (kind === undefined) return [];
    const before = called[index - 1];
    const goesOn = before?.kind === kind && !goesFurther(kind, before.median, median);
    return goesOn ? [] : [{ roundId, heldOn, kind }];
  });
}

function goesFurther(kind: CalledChange["kind"], from: number, to: number): boolean {
  return kind === "falling" ? to < from : to > from;
}

/** Whether a flag calls a change, and not how a factor stands. */
export function isChange(flag: Flag): flag is Extract<Flag, { kind: "falling" | "rising" }> {
  return flag.kind === "falling" || flag.kind === "rising";
}
