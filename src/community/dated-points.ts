import { type Agenda, type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type Day } from "#domain/rows/row.ts";

import { DATED_AGENDAS, type DatedAgenda } from "./dated-agendas.ts";
import { AGENDA_POINTS } from "./rows.ts";
import { joined } from "./slice.ts";

/** A point with the agenda it stands on and the day of that. */
export interface DatedPoint {
  readonly point: AgendaPoint;
  readonly agenda: Agenda;
  readonly heldOn: Day;
}

interface PointRows {
  readonly agendas: readonly DatedAgenda[];
  readonly points: readonly AgendaPoint[];
}

/** The points of the agendas whose meeting is still there. */
export const DATED_POINTS = joined({ agendas: DATED_AGENDAS, points: AGENDA_POINTS }, datedPoints);

function datedPoints({ agendas, points }: PointRows): readonly DatedPoint[] {
  const byId = new Map(agendas.map((dated) => [dated.agenda.id, dated]));
  return points.flatMap((point) => {
    const dated = byId.get(point.agendaId);
    return dated === undefined ? [] : [{ point, agenda: dated.agenda, heldOn: dated.meeting.heldOn }];
  });
}
