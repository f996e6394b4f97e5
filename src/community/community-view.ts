import { type SetAside } from "#domain/agenda/agenda.ts";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { type History, type Proposal, type SetAsideFactor } from "#domain/attention/history.ts";
import { type Memory, type RememberedHistory } from "#domain/attention/memory.ts";
import { type Needs, needsOf } from "#domain/attention/needs.ts";
import { chosenLimits } from "#domain/attention/own-limits.ts";
import { propose } from "#domain/attention/propose.ts";
import { type Pause, pauseOf } from "#domain/attention/stale.ts";
import { type Community, type Phase } from "#domain/community.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type ShownRounds, shownRounds } from "#domain/rounds/shown-rounds.ts";

import { DATED_POINTS, type DatedPoint } from "./dated-points.ts";
import { RESULTS } from "./results.ts";
import { PHASES, SET_ASIDES } from "./rows.ts";
import { joined } from "./slice.ts";

/** Everything that pages about one community show numbers from. */
export interface CommunityView extends Judged {
  readonly rounds: ShownRounds;
  /** Oldest first. They change nothing in all the rest (R4). */
  readonly openRounds: readonly RoundResult[];
  /** The flagged factors in the order of A9, with what was set aside after the last round. */
  readonly proposals: readonly Proposal[];
  readonly needs: Needs;
  /** It is long since the last round (A5). */
  readonly pause: Pause | undefined;
}

/** A history with the memory of what was judged of it before. */
export interface KeptHistory extends RememberedHistory {
  readonly memory: Memory;
}

/** A history and what was judged of it: they belong together. */
export interface Judged {
  readonly history: RememberedHistory;
  /** One per factor, in the order of the instrument. */
  readonly attention: readonly FactorAttention[];
}

/** What happened in a community, as far as its rows tell: all of a history that does not depend on who reads it when. */
export const PAST = joined({ results: RESULTS, phases: PHASES, points: DATED_POINTS }, pastOf);

/** What was decided about what was judged, and what is going on beside it. */
export const PRESENT = joined({ results: RESULTS, setAsides: SET_ASIDES }, presentOf);

type Past = Pick<History, "rounds" | "phases" | "attended">;

interface Present {
  readonly openRounds: readonly RoundResult[];
  readonly setAsides: readonly SetAsideFactor[];
}

export function historyOf(
  past: Past,
  community: Community,
  asked: Pick<KeptHistory, "factorIds" | "today" | "memory">,
): KeptHistory {
  return { ...past, ...asked, rhythmWeeks: community.rhythmWeeks, limits: chosenLimits(community) };
}

export function viewOf(judged: Judged, { openRounds, setAsides }: Present): CommunityView {
  const rounds = shownRounds(judged.history.rounds);
  const proposals = propose(judged.attention, setAsides, { currentRoundId: rounds.latest?.roundId });
  const needs = needsOf(judged.attention, proposals);
  return { ...judged, rounds, openRounds, proposals, needs, pause: pauseOf(judged.history) };
}

function pastOf({
  results,
  phases,
  points,
}: {
  readonly results: readonly RoundResult[];
  readonly phases: readonly Phase[];
  readonly points: readonly DatedPoint[];
}): Past {
  // Which factor stood on the agenda of which day (A6, G1).
  const attended = points.flatMap(({ point: { factorId }, heldOn }) =>
    factorId === undefined ? [] : [{ factorId, heldOn }],
  );
  return { rounds: results.filter(({ isOpen }) => !isOpen), phases, attended };
}

function presentOf({
  results,
  setAsides,
}: {
  readonly results: readonly RoundResult[];
  readonly setAsides: readonly SetAside[];
}): Present {
  return { openRounds: results.filter(({ isOpen }) => isOpen), setAsides };
}
