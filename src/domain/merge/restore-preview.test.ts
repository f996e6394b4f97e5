import { expect, it } from "vitest";

import { effortOf } from "./restore-preview.ts";

it("U4 says what putting back a large file takes, longer where this device reads slower, and nothing of a small one", () => {
  expect(effortOf(4_000_000, 49_999, 900)).toBe(undefined);
  expect(effortOf(78_000_000, 1_000_003, 8000)).toEqual({ bytes: 78_000_000, rows: 1_000_003, seconds: 120 });
  expect(effortOf(78_000_000, 1_000_003, 32_000)).toMatchObject({ seconds: 480 });
});
