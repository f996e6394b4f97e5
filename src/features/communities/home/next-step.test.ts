import { describe, expect, it } from "vitest";

import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { readCommunity } from "#community/read-community.ts";
import { type Agenda } from "#domain/agenda/agenda.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { makeRound } from "#tests/support/make-history.ts";
import { aMeeting, anAgenda } from "#tests/support/rows.ts";

import { nextStep as nextStepOf } from "./next-step.ts";

const TODAY = "2026-03-20";

const round = (heldOn: string, isOpen = false) =>
  makeRound(
    0,
    {},
    { roundId: `r${heldOn}`, meetingId: `m${heldOn}`, heldOn, mode: "manager", ballots: 1, isOpen },
  );

const meeting = (heldOn: string) => aMeeting({ id: `m${heldOn}`, heldOn });

function agenda(heldOn: string, roundId?: string): Agenda {
  const row = { id: `a${heldOn}`, meetingId: `m${heldOn}` };
  return anAgenda(roundId === undefined ? row : { ...row, roundId });
}

const QUIET = { rounds: [], meetings: [], agendas: [], hasProposals: false, rhythmWeeks: 8, today: TODAY };

/** As the page asks it: of the agendas as they stand in the picture of the community. */
function nextStep({
  meetings,
  agendas,
  ...rest
}: Omit<Parameters<typeof nextStepOf>[0], "agendas"> & {
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly Agenda[];
}) {
  return nextStepOf({ ...rest, meetings, agendas: readCommunity({ meetings, agendas })(DATED_AGENDAS)! });
}

describe("nextStep", () => {
  it("U1 starts with scoring today’s meeting", () => {
    expect(nextStep(QUIET)).toEqual({ type: "scoreFirst", day: TODAY });
  });

  it("U1 goes on with an open round before anything else", () => {
    const open = round("2026-03-18", true);

    expect(nextStep({ ...QUIET, rounds: [round("2026-03-10"), open], hasProposals: true })).toEqual({
      type: "goOn",
      day: "2026-03-18",
      round: open,
    });
  });

  it("U1 asks for an agenda after a round that stood out, and shows the results of one that did not", () => {
    const rounds = [round("2026-03-10")];

    expect(nextStep({ ...QUIET, rounds, hasProposals: true }).type).toBe("makeAgenda");
    expect(nextStep({ ...QUIET, rounds }).type).toBe("seeResults");
  });

  it("U1 does not count the agenda of the scored meeting itself as talk about its round", () => {
    const situation = {
      ...QUIET,
      rounds: [round("2026-03-10")],
      meetings: [meeting("2026-03-10")],
      agendas: [agenda("2026-03-10")],
      hasProposals: true,
    };

    expect(nextStep(situation).type).toBe("makeAgenda");
  });

  it("U1 opens the agenda of the coming meeting, the nearest first", () => {
    const situation = {
      ...QUIET,
      rounds: [round("2026-03-10")],
      meetings: [meeting("2026-05-01"), meeting("2026-04-01")],
      agendas: [agenda("2026-05-01"), agenda("2026-04-01", "r2026-03-10")],
      hasProposals: true,
    };

    expect(nextStep(situation)).toEqual({ type: "openAgenda", day: "2026-04-01", agendaId: "a2026-04-01" });
  });

  it("U1 asks to score a meeting that had an agenda and has passed", () => {
    const situation = {
      ...QUIET,
      rounds: [round("2026-01-10")],
      meetings: [meeting("2026-03-12")],
      agendas: [agenda("2026-03-12", "r2026-01-10")],
    };

    expect(nextStep(situation)).toEqual({
      type: "scoreMeeting",
      day: "2026-03-12",
      meetingId: "m2026-03-12",
    });
  });

  it("U1 asks for a new round when the last one is older than the rhythm", () => {
    const situation = { ...QUIET, rounds: [round("2025-12-01")], hasProposals: true };

    expect(nextStep(situation)).toEqual({ type: "scoreNext", day: "2025-12-01" });
  });

  it("U1 G1: a coming meeting without an agenda gets one before it is scored", () => {
    const meetings = [meeting("2026-05-15"), meeting("2026-05-01")];
    const old = { ...QUIET, rounds: [round("2025-12-01")], meetings };

    expect(nextStep(old)).toEqual({ type: "planAgenda", day: "2026-05-01", meetingId: "m2026-05-01" });
    // What was held in between is scored first: its agenda is made of that.
    const held = { ...old, meetings: [...meetings, meeting("2026-03-12")] };
    expect(nextStep(held)).toEqual({
      type: "scoreMeeting",
      day: "2026-03-12",
      meetingId: "m2026-03-12",
    });
    const talkedAbout = {
      ...old,
      rounds: [round("2026-03-10")],
      meetings: [...meetings, meeting("2026-03-17")],
      agendas: [agenda("2026-03-17", "r2026-03-10")],
    };
    expect(nextStep(talkedAbout).type).toBe("scoreMeeting");
  });

  it("U1 knows no agenda of a meeting that was deleted", () => {
    const situation = {
      ...QUIET,
      rounds: [round("2026-03-10")],
      agendas: [agenda("2026-04-01")],
      hasProposals: true,
    };

    expect(nextStep(situation).type).toBe("makeAgenda");
  });
});
