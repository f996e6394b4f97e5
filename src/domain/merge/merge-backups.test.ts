import fc from "fast-check";
import { expect, it } from "vitest";

import { mergeRows, type StampedRow } from "./merge-rows.ts";

/**
 * Whole backups: rows of three tables, up to six fields each, stamped by three devices, with seeds and deletions; and
 * counts, which each device made of the same ballots.
 */
const RUNS = 3000;
const MOST_ROWS = 15;

type Backup = ReadonlyMap<string, StampedRow>;

const FIELDS = ["name", "note", "deleted", "order", "later", "__proto__"] as const;
const device = fc.constantFrom("a", "b", "c");
const stamp = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(undefined, "0".repeat(13)) },
  { weight: 5, arbitrary: fc.tuple(fc.nat(9), device).map(([at, by]) => `0mgh2k3j${at}0000${by}`) },
);
// A device writes one value at one moment: what is equally stamped, is equal.
const field = fc.record({ field: fc.constantFrom(...FIELDS), stamp });
const row = fc
  .record({
    table: fc.constantFrom("communities", "members", "agendas"),
    id: fc.nat(3),
    fields: fc.array(field),
  })
  .map(({ table, id, fields }): StampedRow => {
    const byField = new Map(fields.map((each) => [each.field, each.stamp]));
    const stamps = [...byField].flatMap(([name, at]) => (at === undefined ? [] : [[name, at] as const]));
    return {
      ...Object.fromEntries([...byField].map(([name, at]) => [name, `${name} ${at ?? ""}`])),
      id: `${table}${id}`,
      _t: Object.fromEntries(stamps),
    };
  });
const counts = fc.nat(5).map((id): StampedRow => {
  const counted = { ballots: 5 + id, factors: { trust: { counts: [0, 0, 0, 5, id] } }, tooFew: [] };
  return { id: `counts${id}`, counted, _t: { counted: "0".repeat(13) } };
});
const backup = fc
  .array(fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: counts }), {
    maxLength: MOST_ROWS,
    size: "max",
  })
  .map((rows): Backup => new Map(rows.map((each) => [each.id, each])));

function merge(mine: Backup, theirs: Backup): Backup {
  const merged = new Map(mine);
  for (const [id, theirRow] of theirs) {
    const myRow = merged.get(id);
    merged.set(id, myRow === undefined ? theirRow : mergeRows("members", myRow, theirRow).row);
  }
  return merged;
}

function inOrder(rows: Backup): readonly StampedRow[] {
  return [...rows.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

it(`T3 B1 merging whole backups is commutative, associative and idempotent: ${RUNS} times three backups of up to ${MOST_ROWS} rows`, () => {
  fc.assert(
    fc.property(backup, backup, backup, (a, b, c) => {
      expect(inOrder(merge(a, b))).toEqual(inOrder(merge(b, a)));
      expect(inOrder(merge(merge(a, b), c))).toEqual(inOrder(merge(a, merge(b, c))));
      expect(inOrder(merge(a, a))).toEqual(inOrder(a));
      expect(inOrder(merge(merge(a, b), b))).toEqual(inOrder(merge(a, b)));
    }),
    { numRuns: RUNS },
  );
});

it(`T3 nothing is doubled and nothing is lost, ${RUNS} times two backups: every row and every latest field is there once`, () => {
  fc.assert(
    fc.property(backup, backup, (a, b) => {
      const merged = merge(a, b);
      expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
      for (const [id, found] of merged) {
        for (const source of [a.get(id), b.get(id)]) {
          for (const [name, at] of Object.entries(source?._t ?? {})) {
            expect((found._t?.[name] ?? "") >= at).toBe(true);
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
});
