import { type DatedAgenda } from "#community/dated-agendas.ts";
import { awaitingAgenda } from "#domain/agenda/planned-meetings.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { dayNumber } from "#domain/day-number.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { notScored } from "#domain/rounds/meetings-to-score.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";

/** What a community does next; `day` is the day of the meeting it is about. */
export type NextStep =
  | { readonly type: "scoreFirst"; readonly day: Day }
  | { readonly type: "goOn"; readonly day: Day; readonly round: RoundResult }
  | { readonly type: "makeAgenda" | "seeResults" | "scoreNext"; readonly day: Day }
  | { readonly type: "scoreMeeting" | "planAgenda"; readonly day: Day; readonly meetingId: string }
  | { readonly type: "openAgenda"; readonly day: Day; readonly agendaId: string };

interface Situation {
  /** The closed ones, oldest first, and after them the open ones. */
  readonly rounds: readonly RoundResult[];
  /** Planned or held. */
  readonly meetings: readonly Meeting[];
  /** By the day of their meeting. */
  readonly agendas: readonly DatedAgenda[];
  /** Something is proposed for the agenda (A9). */
  readonly hasProposals: boolean;
  readonly rhythmWeeks: number;
  readonly today: Day;
}

/**
 * The one thing that is due now (U1): finish what is open, then talk about what the last round said, then the
 * coming meeting, and else score again.
 *
 * A round is talked about within the rhythm of the community; after that a new round is due before an agenda, unless a meeting
 * is planned that has none.
 */
export function nextStep(situation: Situation): NextStep {
  const { rounds, agendas, meetings, rhythmWeeks, today } = situation;
  const open = rounds.findLast(({ isOpen }) => isOpen);
  if (open !== undefined) return { type: "goOn", day: open.heldOn, round: open };
  const last = rounds.at(-1);
  if (last === undefined) return { type: "scoreFirst", day: today };

  const isFresh = dayNumber(today) - dayNumber(last.heldOn) < rhythmWeeks * 7;
  const isTalkedAbout = agendas.some(
    ({ agenda, meeting }) => agenda.roundId === last.roundId || meeting.heldOn > last.heldOn,
  );
  if (isFresh && !isTalkedAbout)
    return { type: situation.hasProposals ? "makeAgenda" : "seeResults", day: last.heldOn };

  const coming = agendas.find(({ meeting }) => isComing(meeting, rounds, today));
  if (coming !== undefined)
    return { type: "openAgenda", day: coming.meeting.heldOn, agendaId: coming.agenda.id };
  const held = heldSince(last, situation);
  if (held !== undefined) return { type: "scoreMeeting", day: held.heldOn, meetingId: held.id };
  const rows = { meetings, agendas: agendas.map(({ agenda }) => agenda), rounds };
  const [planned] = awaitingAgenda(rows, today);
  if (planned !== undefined) return { type: "planAgenda", day: planned.heldOn, meetingId: planned.id };
  return { type: "scoreNext", day: last.heldOn };
}

/** The last meeting that was held since a round, and not scored. */
function heldSince({ heldOn }: RoundResult, { meetings, rounds, today }: Situation): Meeting | undefined {
  return notScored(meetings, rounds)
    .filter((meeting) => meeting.heldOn >= heldOn && !isComing(meeting, rounds, today))
    .toSorted((a, b) => byCodeUnit(a.heldOn, b.heldOn) || byCodeUnit(a.id, b.id))
    .at(-1);
}
