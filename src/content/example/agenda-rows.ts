import { type Agenda, type AgendaPoint, type AgendaPointTip, type SetAside } from "#domain/agenda/agenda.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { agendaPlan, SET_ASIDE, type PlannedPoint, type PointKey } from "./agenda-plan.ts";
import { type MeetingKey } from "./meeting-plan.ts";
import { meetingName, roundName } from "./meeting-rows.ts";
import { memberName } from "./people-rows.ts";
import { type Seed } from "./seed.ts";

/** What stood out about a factor after the round of a meeting. */
export type EvidenceOf = (factorId: FactorId, madeFrom: MeetingKey) => readonly Flag[];

const agendaName = (meeting: MeetingKey) => `agenda-${meeting}`;
export const pointName = (key: PointKey) => `point-${key}`;

export function agendaRows(seed: Seed): Agenda[] {
  return agendaPlan.map(({ meeting, madeFrom }) => ({
    ...seed.row(agendaName(meeting)),
    meetingId: seed.id(meetingName(meeting)),
    roundId: seed.id(roundName(madeFrom)),
  }));
}

/** The points with their evidence as it was when the agenda was made (G1). */
export function agendaPointRows(seed: Seed, evidenceOf: EvidenceOf): AgendaPoint[] {
  return agendaPlan.flatMap(({ meeting, madeFrom, points }) =>
    points.map((point, index): AgendaPoint => {
      const evidence = point.factorId === undefined ? [] : evidenceOf(point.factorId, madeFrom);
      return {
        ...seed.row(pointName(point.key)),
        agendaId: seed.id(agendaName(meeting)),
        // Fractional indexes of the shape that the store makes.
        order: `a${index}`,
        ...aboutOf(point),
        ...wordsOf(seed, point),
        ...(evidence.length > 0 && { evidence }),
        ...(point.workFormId !== undefined && { workFormId: point.workFormId }),
        minutes: point.minutes,
        ownerId: seed.id(memberName(point.owner)),
      };
    }),
  );
}

function aboutOf({
  factorId,
  standingItem,
}: PlannedPoint): Pick<AgendaPoint, "kind" | "factorId" | "standingItem"> {
  if (factorId !== undefined) return { kind: "factor", factorId };
  if (standingItem !== undefined) return { kind: "standing", standingItem };
  return { kind: "own" };
}

function wordsOf({ story }: Seed, { key }: PlannedPoint): Pick<AgendaPoint, "title" | "question" | "reason"> {
  const { title = "", question, reason = "" } = story.points[key];
  return { title, question, reason };
}

export function agendaPointTipRows(seed: Seed): AgendaPointTip[] {
  return agendaPlan.flatMap(({ points }) =>
    points.flatMap((point) =>
      (point.tips ?? []).map((number) => {
        const tipId = `${point.factorId ?? ""}-tip-${number}`;
        return {
          ...seed.row(`${pointName(point.key)}_${tipId}`),
          pointId: seed.id(pointName(point.key)),
          tipId,
        };
      }),
    ),
  );
}

export function setAsideRows(seed: Seed): SetAside[] {
  const { factorId, after } = SET_ASIDE;
  const name = roundName(after);
  return [
    {
      ...seed.row(`${name}_${factorId}`),
      roundId: seed.id(name),
      factorId,
      reason: seed.story.setAsideReason,
    },
  ];
}
