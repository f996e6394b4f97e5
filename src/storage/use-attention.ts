import { useEffect, useMemo, useState } from "react";

import { type Agenda, type AgendaPoint } from "#domain/agenda.ts";
import { type Needs, needsOf } from "#domain/attention/needs.ts";
import { propose } from "#domain/attention/propose.ts";
import { type Pause, pauseOf } from "#domain/attention/stale.ts";
import { type Community } from "#domain/community.ts";
import { type FactorAttention } from "#domain/flag.ts";
import { type Attended, type History, type Proposal } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";
import { type Meeting } from "#domain/meeting.ts";
import { chosenLimits } from "#domain/own-limits.ts";
import { type RoundResult } from "#domain/round-result.ts";
import { type ShownRounds, shownRounds } from "#domain/shown-rounds.ts";

import { judgeInSteps } from "./judge-in-steps.ts";
import { today } from "./today.ts";
import { useLiveRows } from "./use-live-rows.ts";
import { useResults } from "./use-results.ts";

/** Everything that pages about one community show numbers from. */
export interface CommunityView {
  readonly history: History;
  readonly rounds: ShownRounds;
  /** Oldest first. They change nothing in all the rest (R4). */
  readonly openRounds: readonly RoundResult[];
  /** One per factor, in the order of the instrument. */
  readonly attention: readonly FactorAttention[];
  /** The flagged factors in the order of A9, with what was set aside after the last round. */
  readonly proposals: readonly Proposal[];
  readonly needs: Needs;
  /** It is long since the last round (A5). */
  readonly pause: Pause | undefined;
}

/**
 * Reads a community's history and judges it (A1 to A11). `undefined` while the first read runs; after a change the view
 * from before stays until the new one is ready, so that numbers and flags always belong together.
 */
export function useAttention(
  community: Community,
  factorIds: readonly FactorId[],
): CommunityView | undefined {
  const results = useResults(community.id);
  const history = useHistory(community, factorIds, results);
  const setAsides = useLiveRows("setAsides", community.id);
  const [judged, setJudged] = useState<Pick<CommunityView, "history" | "attention">>();
  useEffect(() => {
    let isCurrent = true;
    if (history !== undefined) {
      void judgeInSteps(history).then((attention) => isCurrent && setJudged({ history, attention }));
    }
    return () => {
      isCurrent = false;
    };
  }, [history]);
  return useMemo(() => {
    if (judged === undefined || setAsides === undefined || results === undefined) return undefined;
    const rounds = shownRounds(judged.history.rounds);
    const options = { currentRoundId: rounds.latest?.roundId };
    const openRounds = results.filter(({ isOpen }) => isOpen);
    const proposals = propose(judged.attention, setAsides, options);
    const needs = needsOf(judged.attention, proposals);
    return { ...judged, rounds, openRounds, proposals, needs, pause: pauseOf(judged.history) };
  }, [judged, setAsides, results]);
}

function useHistory(
  community: Community,
  factorIds: readonly FactorId[],
  results: readonly RoundResult[] | undefined,
): History | undefined {
  const phases = useLiveRows("phases", community.id);
  const meetings = useLiveRows("meetings", community.id);
  const agendas = useLiveRows("agendas", community.id);
  const points = useLiveRows("agendaPoints", community.id);
  return useMemo(() => {
    if (!results || !phases || !meetings || !agendas || !points) return undefined;
    const { rhythmWeeks } = community;
    const attended = attendedOf({ meetings, agendas, points });
    const limits = chosenLimits(community);
    const rounds = results.filter(({ isOpen }) => !isOpen);
    return { factorIds, rounds, phases, attended, rhythmWeeks, today: today(), limits };
  }, [factorIds, results, phases, meetings, agendas, points, community]);
}

interface AgendaRows {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
  readonly points: readonly AgendaPoint[];
}

/** Which factor stood on the agenda of which day (A6, G1). */
function attendedOf({ meetings, agendas, points }: AgendaRows): readonly Attended[] {
  const dayOfMeeting = new Map(meetings.map(({ id, heldOn }) => [id, heldOn]));
  const dayOfAgenda = new Map(agendas.map(({ id, meetingId }) => [id, dayOfMeeting.get(meetingId)]));
  return points.flatMap(({ factorId, agendaId }) => {
    const heldOn = dayOfAgenda.get(agendaId);
    return factorId === undefined || heldOn === undefined ? [] : [{ factorId, heldOn }];
  });
}
