import { sameCounts } from "#domain/round-result.ts";
import { totalOf } from "#domain/summary.ts";

import { extendBaseline, startBaseline, type Baseline, type BallotRound } from "./baseline.ts";
import { canJudge, confirms, lookAt, type Call, type Terms } from "./looks.ts";

/** What the rounds of a factor so far say about change, and what the next round needs to know. */
export interface BallotState {
  readonly baseline: Baseline;
  readonly last: BallotRound;
  readonly call?: Call;
  /** A call of the last round, waiting for the next one to confirm it; with the rounds it was called against. */
  readonly pending?: { readonly call: Call; readonly against: Baseline };
  /** The call was taken over from the round before, which had the same counts. */
  readonly isInherited: boolean;
  readonly canJudge: boolean;
}

export function startBallots(round: BallotRound): BallotState {
  return { baseline: startBaseline(round), last: round, isInherited: false, canJudge: false };
}

/**
 * Takes the next round of ballots in (A2, A11).
 *
 * - A call is made against the baseline: all rounds since the last confirmed change. A baseline that restarted at
 *   every call would restart at rounds picked for being extreme, and call too often (4.7 to 5.6 % simulated). So it
 *   restarts only when the next round lies on the same side as well.
 * - A round with the counts of the round before makes no new call: it keeps the call there was. Two low rounds are
 *   more evidence than one, yet nobody would understand a flag that appears when nothing moved.
 */
export function nextBallots(state: BallotState, round: BallotRound, terms: Terms): BallotState {
  const judged = { last: round, canJudge: canJudge(totalOf(round.counts), state.baseline, terms.rate) };
  const isSame = sameCounts(state.last.counts, round.counts);
  const found = isSame ? undefined : lookAt(round, state.last, state.baseline, terms);

  const confirmed =
    state.pending && confirms(round, state.pending.against, state.pending.call.kind, terms.swing);
  if (confirmed) {
    const baseline = extendBaseline(startBaseline(state.last), round);
    const call = found ?? (isSame ? state.call : undefined);
    // The rounds before the change are what the change is told against.
    const shown = call?.kind === confirmed.kind ? confirmed : call;
    return { ...judged, baseline, ...(shown === undefined ? {} : { call: shown }), isInherited: true };
  }

  const baseline = extendBaseline(state.baseline, round);
  if (found)
    return {
      ...judged,
      baseline,
      call: found,
      pending: { call: found, against: state.baseline },
      isInherited: false,
    };
  if (isSame && state.call && !state.isInherited)
    return { ...judged, baseline, call: state.call, isInherited: true };
  return { ...judged, baseline, isInherited: false };
}
