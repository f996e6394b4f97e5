import { expect, it } from "vitest";

import { aMeeting, aRound } from "#tests/support/rows.ts";

import { heldLately, meetingsToScore } from "./meetings-to-score.ts";

const TODAY = "2027-01-23";

const meeting = (heldOn: string) => aMeeting({ id: `m${heldOn}`, heldOn });
const daysToScore = (days: readonly string[], scored: readonly string[] = []) =>
  meetingsToScore(
    days.map(meeting),
    scored.map((day) => aRound({ meetingId: `m${day}` })),
    TODAY,
  ).map(({ heldOn }) => heldOn);
const lately = (...days: readonly string[]) =>
  heldLately(meetingsToScore(days.map(meeting), [], TODAY), TODAY)?.heldOn;

it("R1: a meeting waits to be scored until something of it is, the nearest first", () => {
  const days = ["2026-11-20", "2027-01-22", "2027-03-05", "2027-01-24"];
  expect(daysToScore(days)).toEqual(["2027-01-22", "2027-01-24", "2027-03-05", "2026-11-20"]);
  expect(daysToScore(days, ["2027-01-22", "2026-11-20"])).toEqual(["2027-01-24", "2027-03-05"]);
});

it("R1: a round of today is of the meeting that was planned, up to two weeks later", () => {
  expect(lately("2027-01-23", "2027-01-22")).toBe("2027-01-23");
  expect(lately("2027-01-22", "2027-03-05")).toBe("2027-01-22");
  expect(lately("2027-01-09")).toBe("2027-01-09");
  expect(lately("2027-01-08")).toBeUndefined();
});

it("R1: a meeting that is still to come is not scored by itself", () => {
  expect(lately("2027-01-24")).toBeUndefined();
});
