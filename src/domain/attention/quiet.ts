import { type FactorId } from "#domain/rounds/instrument.ts";

import { type Step } from "./factor-line.ts";
import { type Limits } from "./limits.ts";
import { type VisibleRound } from "./occasion.ts";

/**
 * In which rounds of a history no look called a change: for each factor a digit for every round that scored it, from old to
 * new. To look costs most of judging, and nearly always nothing is called; who judged a long history once may keep this, and
 * judge it again at a third of the cost with the same outcome (A11). It tells no score: a round that was called is looked at
 * again.
 */
export type QuietRounds = Readonly<Record<FactorId, string>>;

export const QUIET = "1";
const CALLED = "0";

/** The digits of one factor. */
export function quietOf(steps: readonly Step[]): string {
  return steps
    .map(({ lines, occasion }) => (lines[occasion.kind]?.ballots?.isQuiet === true ? QUIET : CALLED))
    .join("");
}

/**
 * All that the looks at these rounds depend on, as text: as long as it is the same, they give the same.
 *
 * @param rounds The first ones of a history, from old to new; what comes after them changes nothing about them.
 */
export function looksDependOn(
  rounds: readonly VisibleRound[],
  factorIds: readonly FactorId[],
  { falseCalls }: Limits,
): string {
  const told = rounds.map(({ round, kind }) => [
    kind,
    ...factorIds.map((id) => round.factors[id]?.counts ?? 0),
  ]);
  return JSON.stringify([falseCalls, factorIds, told]);
}
