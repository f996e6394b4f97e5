import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type PlannedMeeting } from "#domain/answer-sheet/plan/import-plan.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { earlierRounds } from "#storage/live/earlier-rounds.ts";

import { importAnswerSheets } from "./import-answer-sheets.ts";
import { deleteMeeting } from "./meetings.ts";

const PLACE = { communityId: "c1", instrument: greenport12 };
const MEETINGS: readonly PlannedMeeting[] = [
  {
    heldOn: "2025-01-07",
    title: "A",
    ballots: [{ commitment: 4 }, { commitment: "dont-know", reputation: 2 }],
  },
  { heldOn: "2025-03-04", title: "", ballots: [{ reputation: 5 }] },
];

let database: Database;

beforeEach(() => {
  database = new Database(newId());
});

afterEach(() => {
  database.close();
});

async function stored() {
  const { meetings, rounds, ballots } = database;
  return {
    meetings: await meetings.toArray(),
    rounds: await rounds.toArray(),
    ballots: await ballots.toArray(),
  };
}

it("R1 R2 stores each meeting with one closed round of ballots", async () => {
  const imported = await importAnswerSheets(database, PLACE, MEETINGS);
  const { meetings, rounds, ballots } = await stored();

  expect(imported.ok && imported.value.toSorted()).toEqual(rounds.map(({ id }) => id).toSorted());
  expect(meetings.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))).toMatchObject([
    { heldOn: "2025-01-07", title: "A", kind: "meeting" },
    { heldOn: "2025-03-04", title: "", kind: "meeting" },
  ]);
  expect(rounds.map(({ mode, status, threshold }) => [mode, status, threshold])).toEqual([
    ["individual", "closed", 5],
    ["individual", "closed", 5],
  ]);
  expect(ballots).toHaveLength(3);
});

it("R3 stores of a ballot its answers and nothing that tells who or when", async () => {
  await importAnswerSheets(database, PLACE, MEETINGS);
  const { ballots } = await stored();

  for (const ballot of ballots) {
    expect(Object.keys(ballot).toSorted()).toEqual(["answers", "communityId", "id", "roundId", "v"]);
  }
});

it("B4 stores nothing at all when one ballot is not right", async () => {
  const bad = JSON.parse('[{ "heldOn": "2025-03-04", "title": "", "ballots": [{ "reputation": 6 }] }]');
  const imported = await importAnswerSheets(database, PLACE, [...MEETINGS, ...bad]);

  expect(imported.ok).toBe(false);
  expect(await stored()).toEqual({ meetings: [], rounds: [], ballots: [] });
});

it("B5 says that storage is closed, and stores nothing", async () => {
  await database.open();
  database.close({ disableAutoOpen: true });

  expect(await importAnswerSheets(database, PLACE, MEETINGS)).toEqual({
    ok: false,
    error: { type: "StorageClosed" },
  });
});

/** Forms that differ from each other in every answer. */
const FORMS = Array.from({ length: 12 }, (_, at) => ({
  commitment: POINTS[at % 5] ?? 1,
  reputation: POINTS[Math.floor(at / 5)] ?? 1,
  "shared-vision": POINTS[(at * 2) % 5] ?? 1,
}));
const DAY = { heldOn: "2025-11-26", title: "" };

async function formsOf(roundId: string) {
  return (await database.ballots.toArray()).filter((ballot) => ballot.roundId === roundId);
}

async function shownForms() {
  const earlier = await earlierRounds(database, "c1");
  return earlier.filter(({ isGone }) => !isGone).map(({ ballots }) => ballots.length);
}

it("R5 R6 late forms make of a hidden round one that counts them all, in its place", async () => {
  const first = await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 3) }]);
  const roundId = first.ok ? (first.value[0] ?? "") : "";
  const before = await formsOf(roundId);
  await importAnswerSheets(database, PLACE, [
    { ...DAY, ballots: FORMS.slice(3, 5), into: { roundId, how: "add" } },
  ]);
  const { meetings, rounds } = await stored();

  expect(meetings).toHaveLength(1);
  expect(await shownForms()).toEqual([5]);
  // The closed round itself did not change (R6).
  expect(rounds.find(({ id }) => id === roundId)).toMatchObject({ status: "closed", deleted: true });
  expect(await formsOf(roundId)).toEqual(before);
});

it.each([
  ["added", { how: "add" as const, ballots: FORMS.slice(5, 6) }],
  ["in a file that replaces", { how: "replace" as const, ballots: FORMS.slice(0, 6) }],
  ["in a meeting of its own", { how: undefined, ballots: FORMS.slice(0, 6) }],
])("R5 stores no sixth form, %s, that two releases would tell", async (_, { how, ballots }) => {
  const first = await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 5) }]);
  const roundId = first.ok ? (first.value[0] ?? "") : "";
  const before = await stored();
  const second = await importAnswerSheets(database, PLACE, [
    { ...DAY, ballots, ...(how !== undefined && { into: { roundId, how } }) },
  ]);

  expect(second.ok).toBe(false);
  expect(await stored()).toEqual(before);
});

it("R5 remembers a release also when its meeting was deleted", async () => {
  await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 5) }]);
  for (const { id } of await database.meetings.toArray()) await deleteMeeting(database, id, true);
  const again = await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 6) }]);

  expect(again.ok).toBe(false);
});
