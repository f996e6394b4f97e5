import { useMemo } from "react";

import { inAgendaOrder } from "#domain/agenda.ts";
import { type Community } from "#domain/community.ts";
import { useLiveRows } from "#storage/use-live-rows.ts";

import { type AgendaOnPage } from "./agenda-on-page.tsx";
import { usePointSource } from "./use-point-source.ts";

type AgendaRows = Pick<AgendaOnPage, "agenda" | "meeting" | "points" | "tips" | "members" | "source">;

/** The rows of one agenda. `undefined` while the first read runs; `"gone"` when it or its meeting is not there. */
export function useAgendaRows(community: Community, agendaId: string): AgendaRows | "gone" | undefined {
  const agendas = useLiveRows("agendas", community.id);
  const meetings = useLiveRows("meetings", community.id);
  const points = useLiveRows("agendaPoints", community.id);
  const tips = useLiveRows("agendaPointTips", community.id);
  const members = useLiveRows("members", community.id);
  const source = usePointSource(community);

  return useMemo(() => {
    if (!agendas || !meetings || !points || !tips || !members || !source) return undefined;
    const agenda = agendas.find(({ id }) => id === agendaId);
    const meeting = meetings.find(({ id }) => id === agenda?.meetingId);
    if (agenda === undefined || meeting === undefined) return "gone";
    const own = inAgendaOrder(points.filter((point) => point.agendaId === agendaId));
    return { agenda, meeting, points: own, tips, members, source };
  }, [agendas, meetings, points, tips, members, source, agendaId]);
}
