import { expect, it } from "vitest";

import { isPlausibleDay } from "./row.ts";

it.each([
  ["2026-11-22", true],
  ["1999-12-31", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["0026-11-22", false],
  ["20226-11-22", false],
  ["9999-01-01", false],
  ["", false],
  ["gisteren", false],
])("B4 %s can be meant as a day: %s", (text, isMeant) => {
  expect(isPlausibleDay(text)).toBe(isMeant);
});
