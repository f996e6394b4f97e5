import { type FactorId } from "#domain/rounds/instrument.ts";

import { type Verdict } from "./factor-line.ts";
import { type Flag } from "./flag.ts";
import { type History } from "./history.ts";
import { type Limits } from "./limits.ts";

/** Flags that ask for a talk, the most pressing first. */
const PRESSING = ["low", "falling", "divided", "unsure"] as const;

/**
 * A6: flagged in two rounds running and not on an agenda since the first of them.
 *
 * A factor that was on an agenda starts anew: only rounds after that meeting count.
 */
export function unattendedFlag(
  history: History,
  verdicts: readonly Verdict[],
  factorId: FactorId,
  limits: Limits,
): readonly Flag[] {
  const last = verdicts.at(-1);
  if (last === undefined) return [];
  const run = flaggedRun(verdicts, lastAttended(history, factorId));
  const first = run.at(-1);
  if (run.length < limits.unattendedRounds || first === undefined) return [];
  const { roundId, heldOn, mode } = last.occasion.point;
  const since = first.occasion.point.heldOn;
  const because = PRESSING.find((kind) => run.every((verdict) => hasFlag(verdict, kind)));
  const told = { rounds: run.length, since, ...(because !== undefined && { because }) };
  return [{ kind: "unattended", factorId, roundId, heldOn, mode, ...told }];
}

/** The unbroken run of flagged rounds, from the last one back to the last time the factor was on an agenda. */
function flaggedRun(verdicts: readonly Verdict[], attendedOn: string): readonly Verdict[] {
  const run: Verdict[] = [];
  for (const verdict of verdicts.toReversed()) {
    if (!PRESSING.some((kind) => hasFlag(verdict, kind))) break;
    run.push(verdict);
    // On an agenda on the day of a round: that round's flag was seen to, or is the reason it was there.
    if (verdict.occasion.point.heldOn <= attendedOn) return run.slice(0, -1);
  }
  return run;
}

function lastAttended(history: History, factorId: FactorId): string {
  return history.attended.reduce(
    (last, { factorId: id, heldOn }) => (id === factorId && heldOn > last ? heldOn : last),
    "",
  );
}

function hasFlag({ flags }: Verdict, kind: (typeof PRESSING)[number]): boolean {
  return flags.some((flag) => flag.kind === kind);
}
