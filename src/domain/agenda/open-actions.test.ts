import fc from "fast-check";
import { expect, it } from "vitest";

import { daysLater } from "#domain/day-number.ts";
import { anAction } from "#tests/support/rows.ts";

import { OUTCOMES } from "./action.ts";
import { closedActions, dueOf, openActions, pressingActions } from "./open-actions.ts";

const TODAY = "2026-03-10";
const day = fc.integer({ min: -40, max: 40 }).map((days) => daysLater(TODAY, days));
const action = fc
  .record({
    dueOn: fc.option(day),
    agreedOn: day,
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    closedOn: fc.option(day),
  })
  .map((said) => anAction(said));
const actions = fc
  .array(action, { maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `action-${index}` })));

it("G3 nothing open vanishes: each action is open or closed, and none is in both or in neither", () => {
  fc.assert(
    fc.property(actions, (list) => {
      const told = [...openActions(list), ...closedActions(list)].map(({ id }) => id);
      expect(told.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      expect(openActions(list).every(({ outcome }) => outcome === null)).toBe(true);
    }),
  );
});

it("G3 what is due first comes first, and what has no day comes last, in whatever order it was stored", () => {
  fc.assert(
    fc.property(actions, (list) => {
      const days = openActions(list).map(({ dueOn }) => dueOn ?? "9999-12-31");
      expect(days).toEqual(days.toSorted());
      expect(openActions(list.toReversed())).toEqual(openActions(list));
    }),
  );
});

it.each([
  ["2026-03-09", "overdue"],
  ["2026-03-10", "soon"],
  ["2026-03-17", "soon"],
  ["2026-03-18", "later"],
])("G3 an action that is due on %s is, on 10 March, %s", (dueOn, type) => {
  expect(dueOf({ dueOn }, TODAY)).toEqual({ type, day: dueOn });
});

it.each([undefined, null])("G3 without a day (%s) it is never overdue", (dueOn) => {
  expect(dueOf({ dueOn }, TODAY)).toEqual({ type: "noDay" });
});

it("G3 a community is reminded of what is overdue or due soon, and of nothing that is closed", () => {
  const list = [
    anAction({ id: "later", dueOn: "2026-05-01" }),
    anAction({ id: "soon", dueOn: "2026-03-12" }),
    anAction({ id: "closed", dueOn: "2026-03-01", outcome: "dropped" }),
    anAction({ id: "overdue", dueOn: "2026-03-01" }),
    anAction({ id: "never" }),
  ];
  expect(pressingActions(list, TODAY).map(({ id }) => id)).toEqual(["overdue", "soon"]);
});
