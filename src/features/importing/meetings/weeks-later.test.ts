import { expect, it } from "vitest";

import { weeksLater } from "./weeks-later.ts";

it("counts weeks over months, leap days and the change of the clock", () => {
  expect(weeksLater("2024-02-26", 1)).toBe("2024-03-04");
  expect(weeksLater("2025-03-25", 1)).toBe("2025-04-01");
  expect(weeksLater("2025-01-07", 23 * 8)).toBe("2028-07-18");
  expect(weeksLater("", 3)).toBeUndefined();
});
