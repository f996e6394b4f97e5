import { type AgendaPoint, inAgendaOrder } from "#domain/agenda/agenda.ts";
import { type Day } from "#domain/rows/row.ts";

import { DATED_AGENDAS, type DatedAgenda } from "./dated-agendas.ts";
import { AGENDA_POINTS } from "./rows.ts";
import { joined } from "./slice.ts";

interface LatestAgenda {
  readonly heldOn: Day;
  /** As they stand on it. */
  readonly points: readonly AgendaPoint[];
}

/** The agenda of the last meeting that has one, or `null`. */
export const LATEST_AGENDA = joined({ agendas: DATED_AGENDAS, points: AGENDA_POINTS }, latestAgenda);

function latestAgenda({
  agendas,
  points,
}: {
  readonly agendas: readonly DatedAgenda[];
  readonly points: readonly AgendaPoint[];
}): LatestAgenda | null {
  const latest = agendas.at(-1);
  if (latest === undefined) return null;
  const own = points.filter(({ agendaId }) => agendaId === latest.agenda.id);
  return { heldOn: latest.meeting.heldOn, points: inAgendaOrder(own) };
}
