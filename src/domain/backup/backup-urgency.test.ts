import fc from "fast-check";
import { expect, it } from "vitest";

import { backupUrgency } from "./backup-urgency.ts";

const ORDER = ["none", "gentle", "clear", "firm"];

it.each([
  [0, 400, "none"],
  [1, 0, "gentle"],
  [1, 7, "gentle"],
  [1, 8, "clear"],
  [2, 0, "clear"],
  [1, 31, "firm"],
  [4, 0, "firm"],
])("B2 with %i rounds for %i days the reminder is %s", (rounds, days, expected) => {
  expect(backupUrgency({ rounds, days })).toBe(expected);
});

it("B2 never becomes less when more is at stake", () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(100), fc.nat(10), fc.nat(100), (rounds, days, more, later) => {
      const before = ORDER.indexOf(backupUrgency({ rounds, days }));
      expect(
        ORDER.indexOf(backupUrgency({ rounds: rounds + more, days: days + later })),
      ).toBeGreaterThanOrEqual(before);
    }),
  );
});
