import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";

import { type FactorAttention, type Flag } from "./flag.ts";
import { type History } from "./history.ts";
import { type RememberedHistory, roundsOf } from "./memory.ts";
import { type VisibleRound } from "./occasion.ts";
import { sinceWhen, staleFlag } from "./stale.ts";
import { unattendedFlag } from "./unattended.ts";
import { judgeLine, limitsOf } from "./verdicts.ts";

/**
 * What there is to say about every factor now, in the order of `factorIds` (A1 to A7, A10).
 *
 * Pure: the same history gives the same answer, whatever the order in which rounds are stored. Hidden rounds do not
 * exist for it (R4, R5).
 */
export function judge(history: RememberedHistory): readonly FactorAttention[] {
  const rounds = roundsOf(history);
  const since = sinceWhen(history);
  return history.factorIds.map((factorId) => {
    const stale = staleFlag(history, since, factorId);
    return judgeFactor(history, rounds, factorId, stale);
  });
}

function judgeFactor(
  history: RememberedHistory,
  rounds: readonly VisibleRound[],
  factorId: FactorId,
  stale: readonly Flag[],
): FactorAttention {
  const verdicts = judgeLine(rounds, factorId, history);
  const last = verdicts.at(-1);
  const few = tooFewOn(rounds, factorId);
  const common = { factorId, ...(few !== undefined && { tooFewOn: few }) };
  const untold = few === undefined ? undefined : ({ type: "tooFewAnswers" } as const);
  if (last === undefined) {
    return {
      ...common,
      isOlder: rounds.length > 0,
      flags: stale,
      trend: untold ?? { type: "notScored" },
    };
  }

  const unattended = unattendedFlag(history, verdicts, factorId, limitsOf(history));
  return {
    ...common,
    latest: last.occasion.point,
    isOlder: rounds.at(-1)?.round.roundId !== last.occasion.point.roundId,
    flags: [...last.flags.map((flag) => inContext(flag, history)), ...unattended, ...stale],
    trend: untold ?? last.trend,
  };
}

/** R5: the day of the last round that asked about this factor, where it may not tell what was answered. */
function tooFewOn(rounds: readonly VisibleRound[], factorId: FactorId): Day | undefined {
  const last = rounds.findLast(({ round }) => factorId in round.factors || round.tooFew.includes(factorId));
  return last?.round.tooFew.includes(factorId) === true ? last.round.heldOn : undefined;
}

/**
 * Beside a change: the phase that began in its time, which does not break a line, and how many factors were looked at
 * beside this one (A8).
 */
function inContext(flag: Flag, history: History): Flag {
  if (flag.kind !== "falling" && flag.kind !== "rising") return flag;
  const phase = history.phases
    .filter(({ startsOn }) => startsOn > flag.change.since && startsOn <= flag.heldOn)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];
  const change = "midP" in flag.change ? { ...flag.change, among: history.factorIds.length } : flag.change;
  return { ...flag, change, ...(phase !== undefined && { newPhase: phase.kind }) };
}
