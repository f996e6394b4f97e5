import { expect, it } from "vitest";

import { aMeeting } from "#tests/support/rows.ts";

import { type PlannedMeeting } from "./import-plan.ts";
import { joinPlanned } from "./join-planned.ts";

const DAY = "2027-01-22";
const forms = (title = "", heldOn = DAY): PlannedMeeting => ({ heldOn, title, ballots: [] });
const planned = (id: string, title = "", heldOn = DAY) => aMeeting({ id, title, heldOn });

const joined = (...args: Parameters<typeof joinPlanned>) =>
  joinPlanned(...args).map((meeting) => [meeting.planned?.id, meeting.title]);

it("R1: forms of the day of a planned meeting become the round of it, under the name it was planned with", () => {
  expect(joined([forms()], [planned("a", "Kas 4")])).toEqual([["a", "Kas 4"]]);
  expect(joined([forms("Team Oost")], [planned("a", "Kas 4")])).toEqual([["a", "Kas 4"]]);
  expect(joined([forms("Team Oost")], [planned("a")])).toEqual([["a", "Team Oost"]]);
});

it("R1: forms of another day are a meeting of their own", () => {
  expect(joined([forms("", "2027-01-23")], [planned("a")])).toEqual([[undefined, ""]]);
});

it("R1: of two meetings planned on a day the name tells which, or else the first", () => {
  const toScore = [planned("a", "Ochtend"), planned("b", "Middag")];
  expect(joined([forms("Middag")], toScore)).toEqual([["b", "Middag"]]);
  expect(joined([forms()], toScore)).toEqual([["a", "Ochtend"]]);
});

it("R1: of two meetings of a file on one day none takes the place of the other", () => {
  const both = [forms("Ochtend"), forms("Middag")];
  expect(joined(both, [planned("a", "Middag")])).toEqual([
    [undefined, "Ochtend"],
    ["a", "Middag"],
  ]);
  expect(joined(both, [planned("a", "Voortgang")])).toEqual([
    [undefined, "Ochtend"],
    [undefined, "Middag"],
  ]);
  // Nor do two take the same.
  expect(joined([forms("Middag"), forms("Middag")], [planned("a", "Middag")])).toEqual([
    ["a", "Middag"],
    [undefined, "Middag"],
  ]);
});

it("R6: forms that join or replace a round stay with that round", () => {
  const late: PlannedMeeting = { ...forms(), into: { roundId: "r", how: "add" } };
  expect(joined([late], [planned("a")])).toEqual([[undefined, ""]]);
  expect(joined([late, forms("Middag")], [planned("a")])).toEqual([
    [undefined, ""],
    ["a", "Middag"],
  ]);
});
