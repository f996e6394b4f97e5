import { useMemo } from "react";

import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { ACTIONS, AGENDA_POINT_TIPS, AGENDA_POINTS, MEMBERS } from "#community/rows.ts";
import { SAID } from "#community/said.ts";
import { usePicture } from "#community/use-picture.ts";
import { inAgendaOrder } from "#domain/agenda/agenda.ts";
import { type Community } from "#domain/community.ts";
import { remarksForGroup } from "#domain/rounds/remarks-for-group.ts";
import { roundsUpTo, shownRounds } from "#domain/rounds/shown-rounds.ts";
import { usePointSource } from "#features/agenda/use-point-source.ts";

import { type AgendaOnPage } from "./agenda-on-page.tsx";

type AgendaRows = Pick<
  AgendaOnPage,
  "agenda" | "meeting" | "points" | "tips" | "members" | "actions" | "source" | "remarks"
>;

/** The rows of one agenda. `undefined` while the first read runs; `"gone"` when it or its meeting is not there. */
export function useAgendaRows(community: Community, agendaId: string): AgendaRows | "gone" | undefined {
  const agendas = usePicture(community.id, DATED_AGENDAS);
  const points = usePicture(community.id, AGENDA_POINTS);
  const tips = usePicture(community.id, AGENDA_POINT_TIPS);
  const members = usePicture(community.id, MEMBERS);
  const actions = usePicture(community.id, ACTIONS);
  const said = usePicture(community.id, SAID);
  const source = usePointSource(community);

  return useMemo(() => {
    if (!agendas || !points || !tips || !members || !actions || !said || !source) return undefined;
    const found = agendas.find(({ agenda }) => agenda.id === agendaId);
    if (found === undefined) return "gone";
    const own = inAgendaOrder(points.filter((point) => point.agendaId === agendaId));
    // As the documents have it: of the round it was made from, or the last before that of which something can be shown.
    const { latest } = shownRounds(roundsUpTo(source.history.rounds, found.agenda.roundId));
    const remarks = latest === undefined ? [] : remarksForGroup(said, latest);
    return { ...found, points: own, tips, members, actions, source, remarks };
  }, [agendas, points, tips, members, actions, said, source, agendaId]);
}
