import { describe, expect, it } from "vitest";

import { plannedMeetings } from "#domain/agenda/planned-meetings.ts";
import { aMeeting, anAgenda } from "#tests/support/rows.ts";

import { nextMeetingDay } from "./next-meeting.ts";

const meeting = (id: string, heldOn: string) => aMeeting({ id, heldOn });
const agenda = (meetingId: string) => anAgenda({ id: `agenda-${meetingId}`, meetingId });

describe("G1 the next meeting", () => {
  it("G1 comes one rhythm after the last meeting", () => {
    const meetings = [meeting("a", "2026-01-05"), meeting("b", "2026-03-02")];
    expect(nextMeetingDay({ meetings, agendas: [], rounds: [] }, 8, "2026-03-03")).toBe("2026-04-27");
  });

  it("G1 is never in the past, however long ago the last meeting was", () => {
    const meetings = [meeting("a", "2025-01-06")];
    const day = nextMeetingDay({ meetings, agendas: [], rounds: [] }, 6, "2026-03-03");
    expect(day > "2026-03-03").toBe(true);
    expect(new Date(day).getUTCDay()).toBe(1);
  });

  it("G1 is the first planned meeting without an agenda", () => {
    const rows = {
      meetings: [
        meeting("late", "2026-06-01"),
        meeting("taken", "2026-04-01"),
        meeting("free", "2026-05-01"),
      ],
      agendas: [agenda("taken")],
      rounds: [],
    };
    expect(nextMeetingDay(rows, 8, "2026-03-03")).toBe("2026-05-01");
    expect(plannedMeetings(rows, "2026-03-03").map(({ id }) => id)).toEqual(["free", "late"]);
  });

  it("G1 of a community without meetings is one rhythm from today", () => {
    expect(nextMeetingDay({ meetings: [], agendas: [], rounds: [] }, 4, "2026-12-20")).toBe("2027-01-17");
  });

  it("G1 is today's meeting until something of it was scored", () => {
    const rows = { meetings: [meeting("now", "2026-03-02")], agendas: [], rounds: [] };
    expect(nextMeetingDay(rows, 8, "2026-03-02")).toBe("2026-03-02");
    const scored = { ...rows, rounds: [{ meetingId: "now" }] };
    expect(nextMeetingDay(scored, 8, "2026-03-02")).toBe("2026-04-27");
    expect(plannedMeetings(scored, "2026-03-02")).toEqual([]);
  });

  it("G1 is a day that can be stored, also after the last day there is", () => {
    const rows = { meetings: [meeting("z", "9999-12-31")], agendas: [agenda("z")], rounds: [] };
    expect(nextMeetingDay(rows, 8, "2026-03-02")).toBe("9999-12-31");
  });
});
