import { expect, it } from "vitest";

import { DEFAULT_LIMITS } from "./limits.ts";
import {
  changedLimits,
  chosenLimits,
  DEFAULT_OWN_LIMITS,
  LIMIT_CHOICES,
  limitOf,
  OWN_LIMITS,
} from "./own-limits.ts";

it("A1 A3 a limit that moves takes the end of its flag along", () => {
  expect(chosenLimits({ lowLimit: 3, dividedLimit: 0.29 })).toEqual({
    low: 3,
    lowEnds: 3.25,
    divided: 0.29,
    dividedEnds: expect.closeTo(0.39, 12),
  });
});

it("A8 says which limits are the community's own, and only those", () => {
  expect(changedLimits({})).toEqual([]);
  expect(changedLimits({ lowLimit: null, unsureLimit: DEFAULT_LIMITS.unsure, falseCalls: 0.01 })).toEqual([
    "falseCalls",
  ]);
  expect(limitOf({ threshold: 8 }, "threshold")).toBe(8);
  expect(limitOf({ threshold: null }, "threshold")).toBe(5);
});

it("offers the default among the choices of each limit, and never a lower threshold (R5)", () => {
  for (const limit of OWN_LIMITS) expect(LIMIT_CHOICES[limit]).toContain(DEFAULT_OWN_LIMITS[limit]);
  expect(Math.min(...LIMIT_CHOICES.threshold)).toBe(5);
});
