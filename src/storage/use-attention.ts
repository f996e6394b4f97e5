import { useMemo } from "react";

import { judge } from "#domain/attention/judge.ts";
import { propose } from "#domain/attention/propose.ts";
import { type Community } from "#domain/community.ts";
import { type FactorAttention } from "#domain/flag.ts";
import { type History, type Proposal } from "#domain/history.ts";
import { type FactorId } from "#domain/instrument.ts";
import { chosenLimits } from "#domain/own-limits.ts";

import { today } from "./today.ts";
import { useLiveRows } from "./use-live-rows.ts";
import { useResults } from "./use-results.ts";

/** Everything that pages about one community show numbers from. */
export interface CommunityView {
  readonly history: History;
  /** One per factor, in the order of the instrument. */
  readonly attention: readonly FactorAttention[];
  /** The flagged factors in the order of A9, with what was set aside after the last round. */
  readonly proposals: readonly Proposal[];
}

/** Reads a community's history and judges it (A1 to A11). `undefined` while the first read runs. */
export function useAttention(
  community: Community,
  factorIds: readonly FactorId[],
): CommunityView | undefined {
  const rounds = useResults(community.id);
  const phases = useLiveRows("phases", community.id);
  const meetings = useLiveRows("meetings", community.id);
  const agendas = useLiveRows("agendas", community.id);
  const points = useLiveRows("agendaPoints", community.id);
  const setAsides = useLiveRows("setAsides", community.id);

  return useMemo(() => {
    if (!rounds || !phases || !meetings || !agendas || !points || !setAsides) return undefined;
    const dayOfMeeting = new Map(meetings.map(({ id, heldOn }) => [id, heldOn]));
    const dayOfAgenda = new Map(agendas.map(({ id, meetingId }) => [id, dayOfMeeting.get(meetingId)]));
    const attended = points.flatMap(({ factorId, agendaId }) => {
      const heldOn = dayOfAgenda.get(agendaId);
      return factorId === undefined || heldOn === undefined ? [] : [{ factorId, heldOn }];
    });
    const limits = chosenLimits(community);
    const { rhythmWeeks } = community;
    const history: History = { factorIds, rounds, phases, attended, rhythmWeeks, today: today(), limits };
    const attention = judge(history);
    return { history, attention, proposals: propose(attention, setAsides) };
  }, [factorIds, rounds, phases, meetings, agendas, points, setAsides, community]);
}
