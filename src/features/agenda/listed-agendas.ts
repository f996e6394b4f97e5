import { DATED_AGENDAS, type DatedAgenda } from "#community/dated-agendas.ts";
import { AGENDA_POINTS, AGENDAS, MEETINGS, ROUNDS } from "#community/rows.ts";
import { joined } from "#community/slice.ts";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type MeetingRows } from "#domain/agenda/planned-meetings.ts";
import { groupBy } from "#domain/group-by.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type Day } from "#domain/rows/row.ts";

/** An agenda as it stands in a list. */
export interface ListedAgenda {
  readonly id: string;
  readonly heldOn: Day;
  /** Of its meeting; may be empty. */
  readonly title: string;
  readonly points: number;
  /** Of all points together. */
  readonly minutes: number;
  readonly isComing: boolean;
}

interface AgendaLists {
  /** Of meetings still to be held, the first one first. */
  readonly coming: readonly ListedAgenda[];
  /** Of meetings that were held, the last one first. */
  readonly earlier: readonly ListedAgenda[];
}

interface ListRows extends MeetingRows {
  readonly dated: readonly DatedAgenda[];
  readonly pointsOf: ReadonlyMap<string, readonly AgendaPoint[]>;
}

const POINTS_OF_AGENDA = joined({ points: AGENDA_POINTS }, ({ points }) =>
  groupBy(points, ({ agendaId }) => agendaId),
);

/** What the list of agendas is made of, and the next one. */
export const AGENDA_LIST = joined(
  { meetings: MEETINGS, agendas: AGENDAS, rounds: ROUNDS, dated: DATED_AGENDAS, pointsOf: POINTS_OF_AGENDA },
  (rows) => rows,
);

/** Every agenda whose meeting is there, by day. */
export function listAgendas({ dated, pointsOf, rounds }: ListRows, today: Day): AgendaLists {
  const listed = dated.map(({ agenda: { id }, meeting }): ListedAgenda => {
    const points = pointsOf.get(id) ?? [];
    return {
      id,
      heldOn: meeting.heldOn,
      title: meeting.title.trim(),
      points: points.length,
      minutes: points.reduce((sum, point) => sum + point.minutes, 0),
      isComing: isComing(meeting, rounds, today),
    };
  });
  return {
    coming: listed.filter((agenda) => agenda.isComing),
    earlier: listed.filter((agenda) => !agenda.isComing).toReversed(),
  };
}
