import { expect, it } from "vitest";

import { dayNumber, dayOf } from "#domain/day-number.ts";

import { timeTicks } from "./time-ticks.ts";

const ticks = (first: string, last: string, most: number) =>
  timeTicks([dayNumber(first), dayNumber(last)], most).map(dayOf);

it.each([
  ["2026-01-10", "2026-04-20", 6, ["2026-02-01", "2026-03-01", "2026-04-01"]],
  ["2025-11-14", "2026-11-12", 5, ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]],
  ["2020-03-01", "2026-11-12", 4, ["2022-01-01", "2024-01-01", "2026-01-01"]],
  ["2026-01-10", "2026-01-20", 4, []],
])("from %s to %s at most %d: %j", (first, last, most, expected) => {
  expect(ticks(first, last, most)).toEqual(expected);
});
