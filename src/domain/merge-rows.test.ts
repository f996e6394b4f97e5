import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mergeRows, type StampedRow } from "./merge-rows.ts";

const FIELDS = ["name", "due", "note"] as const;
const stamp = fc.constantFrom("a", "b", "c", "d");
const row = fc
  .record({ name: fc.string(), due: fc.integer(), note: fc.option(fc.string()) }, { requiredKeys: [] })
  .chain((fields) =>
    fc.record({ name: stamp, due: stamp, note: stamp }).map((stamps): StampedRow => {
      const _t = Object.fromEntries(FIELDS.filter((f) => f in fields).map((f) => [f, stamps[f]]));
      return { id: "x", ...fields, _t };
    }),
  );

describe("T3 merging two states of a row", () => {
  it("does not depend on who meets whom first", () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
        expect(mergeRows(mergeRows(a, b), b)).toEqual(mergeRows(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it("lets the later stamp win per field and keeps fields it does not know", () => {
    const mine: StampedRow = { id: "x", name: "old", due: "2026-01-01", future: 1, _t: { name: "1", due: "9", future: "1" } };
    const theirs: StampedRow = { id: "x", name: "new", due: "2026-02-02", _t: { name: "2", due: "3" } };
    expect(mergeRows(mine, theirs)).toEqual({
      id: "x",
      name: "new",
      due: "2026-01-01",
      future: 1,
      _t: { name: "2", due: "9", future: "1" },
    });
  });
});
