import { type Agenda } from "#domain/agenda/agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";

import { AGENDAS, MEETINGS } from "./rows.ts";
import { joined } from "./slice.ts";

/** An agenda with its meeting (G1). */
export interface DatedAgenda {
  readonly agenda: Agenda;
  readonly meeting: Meeting;
}

interface AgendaRows {
  readonly agendas: readonly Agenda[];
  readonly meetings: readonly Meeting[];
}

/** The agendas whose meeting is still there, by the day of that meeting. */
export const DATED_AGENDAS = joined({ agendas: AGENDAS, meetings: MEETINGS }, datedAgendas);

function datedAgendas({ agendas, meetings }: AgendaRows): readonly DatedAgenda[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return agendas
    .flatMap((agenda) => {
      const meeting = byId.get(agenda.meetingId);
      return meeting === undefined ? [] : [{ agenda, meeting }];
    })
    .toSorted(
      (a, b) => byCodeUnit(a.meeting.heldOn, b.meeting.heldOn) || byCodeUnit(a.agenda.id, b.agenda.id),
    );
}
