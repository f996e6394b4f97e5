import { expect, it } from "vitest";

import { aMeeting, anAgenda } from "#tests/support/rows.ts";

import { awaitingAgenda } from "./planned-meetings.ts";

const TODAY = "2026-03-20";
const meeting = (heldOn: string) => aMeeting({ id: heldOn, heldOn });
const ROWS = {
  meetings: ["2026-05-01", "2026-04-01", "2026-03-20", "2026-03-12"].map(meeting),
  agendas: [anAgenda({ meetingId: "2026-05-01" })],
};
const awaiting = (...rounds: Parameters<typeof awaitingAgenda>[0]["rounds"]) =>
  awaitingAgenda({ ...ROWS, rounds }, TODAY).map(({ id }) => id);

it("U1 G1: a coming meeting without an agenda gets one before it is scored, the first one first", () => {
  expect(awaiting({ meetingId: "2026-02-01", hidden: false })).toEqual(["2026-03-20", "2026-04-01"]);
});

it("U1: while no round told anything there is nothing to put on an agenda", () => {
  expect(awaiting()).toEqual([]);
  expect(awaiting({ meetingId: "2026-02-01", hidden: true })).toEqual([]);
});
