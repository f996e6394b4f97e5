import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type PlannedMeeting } from "#domain/answer-sheet/import-plan.ts";

import { Database } from "./database.ts";
import { importAnswerSheets } from "./import-answer-sheets.ts";
import { newId } from "./new-id.ts";

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
