import { describe, expect, it } from "vitest";

import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { readCommunity } from "#community/read-community.ts";
import { plannedMeetings } from "#domain/agenda/planned-meetings.ts";
import { isComing } from "#domain/rounds/coming-meeting.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Day } from "#domain/rows/row.ts";
import { AGENDA_LIST, listAgendas } from "#features/agenda/listed-agendas.ts";
import { nextStep } from "#features/communities/home/next-step.ts";
import { makeRound } from "#tests/support/make-history.ts";
import { aMeeting, anAgenda } from "#tests/support/rows.ts";

const TODAY = "2026-03-20";

/** A meeting on each side of the line, scored or not, and whether it is still to be held. */
const CASES: readonly (readonly [string, Day, boolean, boolean])[] = [
  ["yesterday", "2026-03-19", false, false],
  ["yesterday, scored", "2026-03-19", true, false],
  ["today", "2026-03-20", false, true],
  ["today, scored", "2026-03-20", true, false],
  ["tomorrow", "2026-03-21", false, true],
  ["tomorrow, with forms that came in beforehand", "2026-03-21", true, true],
];

function roundOf(meetingId: string, heldOn: Day): RoundResult {
  return makeRound(0, {}, { roundId: `r-${meetingId}`, meetingId, heldOn });
}

describe.each(CASES)("G1 a meeting of %s", (_, heldOn, isScored, expected) => {
  const meeting = aMeeting({ heldOn });
  const rounds = [roundOf("before", "2026-02-01"), ...(isScored ? [roundOf("meeting", heldOn)] : [])];
  // Made of the last round, so that there is nothing left to say about that one.
  const agenda = anAgenda({ roundId: rounds.at(-1)?.roundId });
  const picture = readCommunity({ meetings: [meeting], agendas: [agenda], rounds: [], agendaPoints: [] });

  it("is to come or not", () => {
    expect(isComing(meeting, rounds, TODAY)).toBe(expected);
  });

  it("can be chosen for an agenda when it is to come", () => {
    expect(plannedMeetings({ meetings: [meeting], agendas: [], rounds }, TODAY).length === 1).toBe(expected);
  });

  it("has its agenda in the list of those to come", () => {
    const lists = listAgendas({ ...picture(AGENDA_LIST)!, rounds }, TODAY);
    expect(lists.coming.length === 1).toBe(expected);
  });

  it("is the next step, once the last round was talked about", () => {
    const step = nextStep({
      rounds,
      meetings: [meeting],
      agendas: picture(DATED_AGENDAS)!,
      hasProposals: false,
      rhythmWeeks: 8,
      today: TODAY,
    });
    expect(step.type === "openAgenda").toBe(expected);
  });
});
