import { byCodeUnit } from "#domain/by-code-unit.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Agenda } from "./agenda.ts";

/** The rows that tell when the next meeting is, and which meetings have an agenda. */
export interface MeetingRows {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Pick<Agenda, "meetingId">[];
  readonly rounds: readonly Pick<Round, "meetingId">[];
}

/** Coming meetings that have no agenda yet, the first one first (G1). */
export function plannedMeetings({ meetings, agendas, rounds }: MeetingRows, today: Day): readonly Meeting[] {
  const taken = new Set(agendas.map(({ meetingId }) => meetingId));
  return meetings
    .filter((meeting) => isComing(meeting, rounds, today) && !taken.has(meeting.id))
    .toSorted((a, b) => byCodeUnit(a.heldOn, b.heldOn) || byCodeUnit(a.id, b.id));
}

interface ScoredRows extends MeetingRows {
  readonly rounds: readonly Pick<RoundResult, "meetingId" | "hidden">[];
}

/**
 * The coming meetings that ask for an agenda before they are scored (U1, G1): all that have none, once a round has told something
 * to put on it. Until then scoring comes first.
 */
export function awaitingAgenda(rows: ScoredRows, today: Day): readonly Meeting[] {
  return rows.rounds.every(({ hidden }) => hidden) ? [] : plannedMeetings(rows, today);
}
