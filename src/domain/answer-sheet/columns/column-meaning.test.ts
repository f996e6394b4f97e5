import { expect, it } from "vitest";

import { columnOf, type ColumnMeanings, dayColumn, factorColumns, withMeaning } from "./column-meaning.ts";

const MEANINGS: ColumnMeanings = [
  { type: "timestamp" },
  { type: "factor", factorId: "reputation" },
  { type: "group" },
  { type: "ignore" },
  { type: "personal" },
];

it("gives a factor to one column at most: the one that had it is free", () => {
  const changed = withMeaning(MEANINGS, 3, { type: "factor", factorId: "reputation" });

  expect(factorColumns(changed)).toEqual([{ column: 3, factorId: "reputation" }]);
  expect(changed[1]).toEqual({ type: "ignore" });
});

it("leaves other columns that tell who answered as they are", () => {
  expect(withMeaning(MEANINGS, 3, { type: "personal" })[4]).toEqual({ type: "personal" });
});

it("finds the day in its own column before the moment of filling in", () => {
  expect(dayColumn(MEANINGS)).toBe(0);
  expect(dayColumn(withMeaning(MEANINGS, 3, { type: "date" }))).toBe(3);
  expect(columnOf(MEANINGS, "date")).toBeUndefined();
  expect(columnOf(MEANINGS, "group")).toBe(2);
});
