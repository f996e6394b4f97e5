import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ZERO_STAMP } from "#domain/rows/clock.ts";

import { mergeRows, type StampedRow } from "./merge-rows.ts";

const RUNS = 2000;

// Names that every object seems to have are fields like any other.
const FIELDS = ["name", "due", "note", "__proto__", "constructor"] as const;
const stamp = fc.constantFrom(undefined, ZERO_STAMP, "0mgh2k3j40000a", "0mgh2k3j40000b", "0mgh2k3j50000a");
const value = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ max: 3 }), fc.constant(null));

const row = fc
  .uniqueArray(fc.record({ field: fc.constantFrom(...FIELDS), value, stamp }), {
    selector: ({ field }) => field,
  })
  .map((fields): StampedRow => {
    const stamps = fields.flatMap(({ field, stamp: at }) => (at === undefined ? [] : [[field, at] as const]));
    return {
      ...Object.fromEntries(fields.map((each) => [each.field, each.value])),
      id: "x",
      _t: Object.fromEntries(stamps),
    };
  });

const merge = (mine: StampedRow, theirs: StampedRow) => mergeRows("members", mine, theirs).row;

describe("T3 merging two states of a row", () => {
  it(`does not depend on who meets whom first, nor on how often: ${RUNS} times three states`, () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(merge(a, a)).toEqual(a);
      }),
      { numRuns: RUNS },
    );
  });

  it("tells what changed: nothing did exactly when the row is as it was", () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        const { row: merged, won } = mergeRows("members", a, b);
        if (won.length === 0) expect(merged).toEqual(a);
        else expect(merged).not.toEqual(a);
      }),
      { numRuns: RUNS },
    );
  });

  it("lets the later stamp win per field and keeps fields it does not know", () => {
    const mine: StampedRow = {
      id: "x",
      name: "old",
      due: "2026-01-01",
      future: 1,
      _t: { name: "1", due: "9", future: "1" },
    };
    const theirs: StampedRow = { id: "x", name: "new", due: "2026-02-02", _t: { name: "2", due: "3" } };
    expect(mergeRows("members", mine, theirs)).toEqual({
      row: {
        id: "x",
        name: "new",
        due: "2026-01-01",
        future: 1,
        _t: { name: "2", due: "9", future: "1" },
      },
      won: ["name"],
    });
  });
});
