import { isComparable } from "#domain/rounds/comparable.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { type Day } from "#domain/rows/row.ts";

import { type CalledChange } from "./called-changes.ts";
import { type Attended } from "./history.ts";

/** How a factor went since it was talked about: the middle score before that meeting, and the last one. */
export interface SinceAgenda {
  /** The day of the meeting on whose agenda it stood. */
  readonly heldOn: Day;
  readonly from: number;
  readonly to: number;
}

/** A talk of longer ago than so many rounds is no longer told of. */
const ROUNDS_SINCE = 4;

interface Past {
  /** The closed ones, in any order. */
  readonly rounds: readonly RoundResult[];
  readonly attended: readonly Attended[];
}

/**
 * G4: how a factor went since the last meeting on whose agenda it stood, where there is something to tell: a change was called
 * since (A2, A7, A10), and the middle score moved the same way between two rounds that may be compared (I3, R2). So it says
 * nothing more often than flags do (A11). That one came after the other is all it tells: no number knows why.
 */
export function sinceAgenda(
  { rounds, attended }: Past,
  factorId: FactorId,
  called: readonly Pick<CalledChange, "heldOn" | "kind">[],
): SinceAgenda | undefined {
  const line = lineOf(rounds, factorId);
  const days = attended.filter((one) => one.factorId === factorId).map(({ heldOn }) => heldOn);
  for (const heldOn of days.toSorted().toReversed()) {
    const before = line.findLast((point) => point.heldOn < heldOn);
    const since = line.filter((point) => point.heldOn >= heldOn);
    const last = since.at(-1);
    if (before === undefined || last === undefined || since.length > ROUNDS_SINCE) continue;
    const way = last.median > before.median ? "rising" : "falling";
    const isCalled = called.some((change) => change.kind === way && change.heldOn >= heldOn);
    if (isCalled && last.median !== before.median) return { heldOn, from: before.median, to: last.median };
  }
  return undefined;
}

/** The middle scores of the rounds that may be compared with the last one in which this factor was scored, oldest first. */
function lineOf(rounds: readonly RoundResult[], factorId: FactorId) {
  const told = rounds.toSorted(byTime).flatMap((round) => {
    const median = pointOf(round, factorId)?.median;
    return median === undefined ? [] : [{ round, heldOn: round.heldOn, median }];
  });
  const last = told.at(-1);
  return last === undefined ? [] : told.filter(({ round }) => isComparable(round, last.round));
}
