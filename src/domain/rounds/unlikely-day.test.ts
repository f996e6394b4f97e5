import { expect, it } from "vitest";

import { isUnlikelyDay } from "./unlikely-day.ts";

it.each([
  ["2026-11-28", false],
  ["2026-11-27", false],
  ["2024-11-28", false],
  ["2024-11-26", true],
  ["1900-01-01", true],
  ["2026-11-29", true],
  ["2100-01-01", true],
])("R1: a meeting of %s is one to ask about: %s", (day, isAsked) => {
  expect(isUnlikelyDay(day, "2026-11-28")).toBe(isAsked);
});
