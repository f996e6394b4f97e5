import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type PlannedMeeting } from "#domain/answer-sheet/plan/import-plan.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { earlierRounds } from "#storage/live/earlier-rounds.ts";
import { aMeeting, aRound } from "#tests/support/rows.ts";

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
  const { meetings, rounds, counts } = database;
  return {
    meetings: await meetings.toArray(),
    rounds: await rounds.toArray(),
    counts: await counts.toArray(),
  };
}

it("R1 R2 R3 stores each meeting with one closed round, and how many forms it had", async () => {
  const imported = await importAnswerSheets(database, PLACE, MEETINGS);
  const { meetings, rounds, counts } = await stored();

  expect(imported.ok && imported.value.toSorted()).toEqual(rounds.map(({ id }) => id).toSorted());
  expect(meetings.toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))).toMatchObject([
    { heldOn: "2025-01-07", title: "A", kind: "meeting" },
    { heldOn: "2025-03-04", title: "", kind: "meeting" },
  ]);
  expect(rounds.map(({ mode, status, threshold }) => [mode, status, threshold])).toEqual([
    ["individual", "closed", 5],
    ["individual", "closed", 5],
  ]);
  // Too few to tell anything of (R5).
  expect(counts.map(({ counted }) => counted).toSorted((one, other) => one.ballots - other.ballots)).toEqual([
    { ballots: 1, factors: {}, tooFew: [] },
    { ballots: 2, factors: {}, tooFew: [] },
  ]);
});

it("R3 stores of many forms what was counted, in the row of the round", async () => {
  await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 6) }]);
  const { rounds, counts } = await stored();

  expect(counts).toMatchObject([
    {
      id: rounds[0]?.id,
      roundId: rounds[0]?.id,
      communityId: "c1",
      counted: {
        ballots: 6,
        factors: {
          commitment: { counts: [2, 1, 1, 1, 1], dontKnow: 0, notApplicable: 0 },
          reputation: { counts: [5, 1, 0, 0, 0], dontKnow: 0, notApplicable: 0 },
        },
        tooFew: [],
      },
    },
  ]);
});

it("B4 stores nothing at all when one ballot is not right", async () => {
  const bad = JSON.parse('[{ "heldOn": "2025-03-04", "title": "", "ballots": [{ "reputation": 6 }] }]');
  const imported = await importAnswerSheets(database, PLACE, [...MEETINGS, ...bad]);

  expect(imported.ok).toBe(false);
  expect(await stored()).toEqual({ meetings: [], rounds: [], counts: [] });
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

async function shownForms() {
  const earlier = await earlierRounds(database, "c1");
  return earlier.filter(({ isGone }) => !isGone).map(({ counted }) => counted.ballots);
}

it("R5 R6 late forms make of a round one that counts them all, in its place", async () => {
  const first = await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 5) }]);
  const roundId = first.ok ? (first.value[0] ?? "") : "";
  const before = await database.counts.get(roundId);
  const second = await importAnswerSheets(database, PLACE, [
    { ...DAY, ballots: FORMS.slice(5, 10), into: { roundId, how: "add" } },
  ]);
  const { meetings, rounds } = await stored();

  expect(meetings).toHaveLength(1);
  expect(await shownForms()).toEqual([10]);
  const together = await database.counts.get(second.ok ? (second.value[0] ?? "") : "");
  expect(together?.counted).toEqual(countBallots(FORMS.slice(0, 10), 5));
  // The closed round itself did not change (R6).
  expect(rounds.find(({ id }) => id === roundId)).toMatchObject({ status: "closed", deleted: true });
  expect(await database.counts.get(roundId)).toEqual(before);
});

it("R3 R5 nothing can be added to a round of which only the number of forms is kept; all together replace it", async () => {
  const first = await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 3) }]);
  const roundId = first.ok ? (first.value[0] ?? "") : "";
  const before = await stored();
  const into = (how: "add" | "replace") => ({ roundId, how });

  const added = await importAnswerSheets(database, PLACE, [
    { ...DAY, ballots: FORMS.slice(3, 9), into: into("add") },
  ]);
  expect(added.ok).toBe(false);
  expect(await stored()).toEqual(before);

  await importAnswerSheets(database, PLACE, [{ ...DAY, ballots: FORMS.slice(0, 9), into: into("replace") }]);
  expect(await shownForms()).toEqual([9]);
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

const PLANNED = aMeeting({ id: "planned", communityId: "c1", ...DAY, kind: "evaluation", attendance: 9 });
const OF_PLANNED: PlannedMeeting = { ...DAY, ballots: FORMS.slice(0, 5), planned: PLANNED };

it("R1 makes the forms the round of the planned meeting, which stays as it was planned", async () => {
  await database.meetings.add(PLANNED);
  await importAnswerSheets(database, PLACE, [OF_PLANNED]);
  const { meetings, rounds } = await stored();

  expect(meetings).toMatchObject([{ id: "planned", ...DAY, kind: "evaluation", attendance: 9 }]);
  expect(rounds).toMatchObject([{ meetingId: "planned", mode: "individual", status: "closed" }]);
});

it.each([
  ["scored", () => database.rounds.add(aRound({ communityId: "c1", meetingId: "planned", status: "open" }))],
  ["renamed", () => database.meetings.update("planned", { title: "Kas 4" })],
  ["moved", () => database.meetings.update("planned", { heldOn: "2025-11-27" })],
  ["deleted", () => database.meetings.update("planned", { deleted: true })],
])("R1 stores nothing when another tab has %s the planned meeting since", async (_, since) => {
  await database.meetings.add(PLANNED);
  await since();
  const before = await stored();

  expect((await importAnswerSheets(database, PLACE, [OF_PLANNED])).ok).toBe(false);
  expect(await stored()).toEqual(before);
});
