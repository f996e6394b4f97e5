import { type Agenda } from "#domain/agenda.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { dayNumber } from "#domain/day-number.ts";
import { type Meeting } from "#domain/meeting.ts";
import { type RoundResult } from "#domain/round-result.ts";
import { type Day } from "#domain/row.ts";

/** What a community does next; `day` is the day of the meeting it is about. */
export type NextStep =
  | { readonly type: "scoreFirst"; readonly day: Day }
  | { readonly type: "goOn"; readonly day: Day; readonly round: RoundResult }
  | { readonly type: "makeAgenda" | "seeResults" | "scoreMeeting" | "scoreNext"; readonly day: Day }
  | { readonly type: "openAgenda"; readonly day: Day; readonly agendaId: string };

interface Situation {
  /** The closed ones, oldest first, and after them the open ones. */
  readonly rounds: readonly RoundResult[];
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
  /** Something is proposed for the agenda (A9). */
  readonly hasProposals: boolean;
  readonly rhythmWeeks: number;
  readonly today: Day;
}

/**
 * The one thing that is due now (U1): finish what is open, then talk about what the last round said, then the
 * coming meeting, and else score again.
 *
 * A round is talked about within the rhythm of the community; after that a new round is due before an agenda.
 */
export function nextStep(situation: Situation): NextStep {
  const { rounds, rhythmWeeks, today } = situation;
  const open = rounds.findLast(({ isOpen }) => isOpen);
  if (open !== undefined) return { type: "goOn", day: open.heldOn, round: open };
  const last = rounds.at(-1);
  if (last === undefined) return { type: "scoreFirst", day: today };

  const agendas = datedAgendas(situation);
  const isFresh = dayNumber(today) - dayNumber(last.heldOn) < rhythmWeeks * 7;
  const isTalkedAbout = agendas.some(
    ({ agenda, day }) => agenda.roundId === last.roundId || day > last.heldOn,
  );
  if (isFresh && !isTalkedAbout)
    return { type: situation.hasProposals ? "makeAgenda" : "seeResults", day: last.heldOn };

  const scored = new Set(rounds.map(({ meetingId }) => meetingId));
  const waiting = agendas.filter(({ agenda, day }) => !scored.has(agenda.meetingId) && day >= last.heldOn);
  const coming = waiting.find(({ day }) => day >= today);
  if (coming !== undefined) return { type: "openAgenda", day: coming.day, agendaId: coming.agenda.id };
  const past = waiting.at(-1);
  if (past !== undefined) return { type: "scoreMeeting", day: past.day };
  return { type: "scoreNext", day: last.heldOn };
}

/** The agendas whose meeting is still there, by the day of that meeting. */
function datedAgendas({
  agendas,
  meetings,
}: Situation): readonly { readonly agenda: Agenda; readonly day: Day }[] {
  const days = new Map(meetings.map(({ id, heldOn }) => [id, heldOn]));
  return agendas
    .flatMap((agenda) => {
      const day = days.get(agenda.meetingId);
      return day === undefined ? [] : [{ agenda, day }];
    })
    .toSorted((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.agenda.id, b.agenda.id));
}
