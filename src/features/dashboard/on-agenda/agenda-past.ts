import { DATED_POINTS, type DatedPoint } from "#community/dated-points.ts";
import { RESULTS } from "#community/results.ts";
import { joined } from "#community/slice.ts";
import { type History } from "#domain/attention/history.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";

interface AgendaPast {
  readonly results: readonly RoundResult[];
  readonly points: readonly DatedPoint[];
}

/** What tells on which agendas a factor stood or stands, and how it was scored since (G1, G4). */
export const AGENDA_PAST = joined({ results: RESULTS, points: DATED_POINTS }, (past) => past);

/** The rounds that tell something (R4), and which factor stood on the agenda of which day. */
export function closedOf({ results, points }: AgendaPast): Pick<History, "rounds" | "attended"> {
  return {
    rounds: results.filter(({ isOpen }) => !isOpen),
    attended: points.flatMap(({ point: { factorId }, heldOn }) =>
      factorId === undefined ? [] : [{ factorId, heldOn }],
    ),
  };
}

/** The agenda of a meeting still to be held. */
interface ComingAgenda {
  readonly agendaId: string;
  readonly heldOn: Day;
}

/** The nearest coming agenda on which a factor stands (G1). */
export function comingAgendaOf(
  { results, points }: AgendaPast,
  factorId: FactorId,
  today: Day,
): ComingAgenda | undefined {
  return points
    .filter(
      ({ point, agenda, heldOn }) =>
        point.factorId === factorId && isComing({ id: agenda.meetingId, heldOn }, results, today),
    )
    .map(({ agenda, heldOn }) => ({ agendaId: agenda.id, heldOn }))
    .reduce<ComingAgenda | undefined>(
      (nearest, one) => (nearest === undefined || one.heldOn < nearest.heldOn ? one : nearest),
      undefined,
    );
}
