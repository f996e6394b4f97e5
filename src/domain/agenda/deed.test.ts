import { expect, it } from "vitest";

import { anAction, anAgendaPoint } from "#tests/support/rows.ts";

import { deedOfAction, deedOfPoint, newestFirst } from "./deed.ts";

const DONE = {
  id: "done",
  factorId: "reputation",
  agreedOn: "2026-01-10",
  closedOn: "2026-02-01",
  outcome: "done",
} as const;

it("G4: an action is a mark where it was done or handed over for a factor, on the day it was closed", () => {
  expect(deedOfAction(anAction({ ...DONE, what: "De pers bellen" }))).toEqual({
    id: "done",
    factorId: "reputation",
    kind: "done",
    day: "2026-02-01",
    decidedOn: "2026-01-10",
    what: "De pers bellen",
  });
  expect(deedOfAction(anAction({ ...DONE, outcome: "handedOver" }))?.kind).toBe("handedOver");
});

const { factorId: _factor, ...ABOUT_NONE } = DONE;

it.each([
  ["open", { ...DONE, outcome: null }],
  ["dropped", { ...DONE, outcome: "dropped" as const }],
  ["closed on no day", { ...DONE, closedOn: null }],
  ["about no factor", ABOUT_NONE],
])("G4: an action that is %s is no mark", (_what, said) => {
  expect(deedOfAction(anAction(said))).toBeUndefined();
});

it("G4: a point about a factor is a mark on the day of its meeting, and no other point is", () => {
  const point = anAgendaPoint({
    id: "point",
    kind: "factor",
    factorId: "reputation",
    question: "Wie vertelt het?",
  });
  expect(deedOfPoint(point, "2026-03-02")).toMatchObject({
    kind: "agenda",
    factorId: "reputation",
    day: "2026-03-02",
    decidedOn: "2026-03-02",
    what: "Wie vertelt het?",
    agendaId: point.agendaId,
  });
  const { factorId: _factorId, ...own } = anAgendaPoint({ kind: "own" });
  expect(deedOfPoint(own, "2026-03-02")).toBeUndefined();
});

it("G4: the newest comes first, in whatever order they are stored", () => {
  const deed = (id: string, closedOn: string) => deedOfAction(anAction({ ...DONE, id, closedOn }))!;
  const deeds = [deed("b", "2026-02-01"), deed("c", "2026-03-01"), deed("a", "2026-02-01")];
  expect(newestFirst(deeds).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(newestFirst(deeds.toReversed())).toEqual(newestFirst(deeds));
});
