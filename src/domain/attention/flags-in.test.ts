import fc from "fast-check";
import { expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { makeHistory, makeRound, makeSeries, single } from "#tests/support/make-history.ts";

import { type Flag } from "./flag.ts";
import { flagsIn } from "./flags-in.ts";
import { type History } from "./history.ts";
import { judge } from "./judge.ts";
import { verdictsOf } from "./verdicts.ts";

/** Every flag there ever was in a history, as it comes back from a file. */
function flagsOf(history: History): readonly Flag[] {
  const then = history.factorIds.flatMap((id) => verdictsOf(history, id).flatMap(({ flags }) => flags));
  const now = judge(history).flatMap(({ flags }) => flags);
  return JSON.parse(JSON.stringify([...then, ...now]));
}

const FALL_AND_RISE = makeSeries([
  [0, 0, 1, 5, 2],
  [0, 4, 4, 0, 0],
  [0, 4, 4, 0, 0],
  [0, 0, 0, 1, 7],
  [0, 3, 5, 0, 0],
]);
const OF_ALL_KINDS = [
  makeRound(0, {
    a: [0, 4, 0, 4, 0],
    b: { counts: [0, 0, 2, 3, 0], dontKnow: 3 },
    c: [0, 0, 0, 2, 6],
    d: [0, 0, 3, 5, 0],
  }),
  makeRound(1, { a: single(5), b: single(2), c: single(3) }, { mode: "manager" }),
  makeRound(2, { a: single(2), b: single(2), c: single(1) }, { mode: "manager" }),
  makeRound(3, { a: single(2), b: single(2), c: single(1) }, { mode: "manager" }),
];

const FLAGS = [
  ...flagsOf(
    makeHistory(FALL_AND_RISE, {
      today: "2026-01-01",
      phases: [{ kind: "elaboration", startsOn: "2024-08-01" }],
    }),
  ),
  ...flagsOf(makeHistory(OF_ALL_KINDS, { factorIds: ["a", "b", "c", "d"] })),
];

it("G1 takes every flag that the app makes, of every kind", () => {
  const stored = exampleCommunity("2026-01-01", "nl").agendaPoints.flatMap(({ evidence }) => evidence ?? []);
  for (const flag of [...FLAGS, ...stored]) expect(flagsIn([flag]), JSON.stringify(flag)).toEqual([flag]);

  expect([...new Set(FLAGS.map(({ kind }) => kind))].toSorted()).toEqual([
    "divided",
    "falling",
    "low",
    "lowMinority",
    "rising",
    "stale",
    "strong",
    "unattended",
    "unsure",
  ]);
  const changes = FLAGS.flatMap((flag) => ("change" in flag ? [flag] : []));
  expect(changes.some((flag) => "newPhase" in flag)).toBe(true);
  expect(new Set(changes.map(({ change }) => "midP" in change)).size).toBe(2);
});

it("B3 leaves out a kind that a newer version made, and keeps the others", () => {
  const [flag] = FLAGS;
  expect(flagsIn([{ ...flag, kind: "later" }, flag])).toEqual([flag]);
});

it("B4 leaves out what cannot be true: other counts than it says, or days after its round", () => {
  const low = {
    kind: "low",
    factorId: "trust",
    roundId: "r",
    heldOn: "2026-03-01",
    since: "2026-03-01",
    rounds: 1,
    counts: [5, 1, 0, 0, 0],
    n: 6,
    median: 1,
    limit: 2.5,
  } as const;
  const one = { ...low, counts: [1, 0, 0, 0, 0], n: 1 };
  for (const told of [
    { ...low, mode: "individual" },
    { ...one, mode: "agreed" },
    { ...one, mode: "manager" },
  ]) {
    expect(flagsIn([told])).toHaveLength(1);
    for (const lie of [
      { counts: [1_000_000, 0, 0, 0, 0], n: 1, since: "9999-01-01" },
      { counts: [1_000_000, 0, 0, 0, 0] },
      { n: 7 },
      { since: "2026-03-02" },
      { since: "0026-03-01" },
      { heldOn: "9999-01-01" },
    ])
      expect(flagsIn([{ ...told, ...lie }]), JSON.stringify(lie)).toEqual([]);
  }
  const unsure = {
    kind: "unsure",
    factorId: "t",
    roundId: "r",
    heldOn: "2026-03-01",
    mode: "individual",
    limit: 0.3,
  };
  expect(flagsIn([{ ...unsure, dontKnow: 9, answered: 8 }])).toEqual([]);
  expect(flagsIn([{ ...unsure, dontKnow: 8, answered: 8 }])).toHaveLength(1);
});

it("B4 gives nothing but whole flags, whatever stands there", () => {
  for (const evidence of [undefined, null, 5, "low", {}, [null], [{}], [{ kind: "low" }], { length: 2 }])
    expect(flagsIn(evidence)).toEqual([]);
  const optional = ["newPhase", "lastScoredOn", "because"];
  fc.assert(
    fc.property(fc.constantFrom(...FLAGS), fc.anything(), fc.nat(30), (flag, value, at) => {
      const fields = Object.keys(flag).filter((field) => !optional.includes(field));
      const field = fields[at % fields.length] ?? "kind";
      const [left] = flagsIn([{ ...flag, [field]: value }]);
      if (left !== undefined) expect(typeof Reflect.get(left, field)).toBe(typeof Reflect.get(flag, field));
    }),
    { numRuns: 1000 },
  );
});

it("R5 leaves out what tells the answers of fewer people than any round may tell, as older versions copied it", () => {
  const few = makeHistory(
    [
      makeRound(0, { a: [1, 0, 0, 0, 0], b: { counts: [0, 0, 2, 0, 0], dontKnow: 2 }, c: [0, 0, 0, 0, 4] }),
      makeRound(1, { a: [0, 0, 0, 0, 8], b: [0, 0, 2, 6, 0], c: [8, 0, 0, 0, 0] }),
    ],
    { factorIds: ["a", "b", "c"] },
  );
  const flags = flagsOf(few).filter(({ roundId, kind }) => roundId === "round-0000" || kind === "falling");
  expect([...new Set(flags.map(({ kind }) => kind))].toSorted()).toEqual([
    "falling",
    "low",
    "strong",
    "unsure",
  ]);
  expect(flagsIn(flags)).toEqual([]);
});

it("A10 keeps what one number says: a community manager's score is no ballot", () => {
  const flags = FLAGS.filter(({ mode }) => mode === "manager");
  expect(flagsIn(flags)).toEqual(flags.slice(0, 20));
});

it("B4 A8 evidence that cannot be true is not shown", () => {
  const find = (kind: Flag["kind"]) => {
    const flag =
      FLAGS.find((one) => one.kind === kind && one.mode === "individual") ??
      FLAGS.find((one) => one.kind === kind);
    if (flag === undefined) throw new Error(`no ${kind}`);
    return flag;
  };
  const low = find("low");
  const divided = find("divided");
  const falling = find("falling");
  const change = "change" in falling && "midP" in falling.change ? falling.change : undefined;
  if (change === undefined) throw new Error("no change");
  const forged: readonly unknown[] = [
    { ...low, counts: [1_000_000, 0, 0, 0, 0], n: 1 },
    { ...low, since: "9999-12-31" },
    { ...low, median: 1 },
    { ...low, rounds: 0 },
    { ...low, mode: "manager" },
    { ...divided, agreement: -1 },
    { ...find("unsure"), dontKnow: 9, answered: 8 },
    { ...find("stale"), weeks: 3 },
    { ...find("unattended"), since: "9999-12-31" },
    ...[
      { since: "9999-12-31" },
      { n: 1 },
      { nBefore: 1_000_000 },
      { medianBefore: 1 },
      { roundsBefore: 0 },
      { midP: 0.4 },
      { p: change.midP / 2 },
      { p: 0.9 },
      { counts: change.countsBefore, n: change.nBefore, median: change.medianBefore },
    ].map((part) => ({ ...falling, change: { ...change, ...part } })),
    { ...falling, kind: "rising" },
    { ...falling, mode: "manager" },
  ];
  for (const flag of forged) expect(flagsIn([flag]), JSON.stringify(flag)).toEqual([]);
  expect(flagsIn([low, divided, falling])).toHaveLength(3);
});

it("B3 A8 evidence of an older version is still read: without p, without what a slide compared", () => {
  const older = FLAGS.flatMap((flag) => {
    if (!("change" in flag) || !("midP" in flag.change)) return [];
    const { p: _p, among: _among, ends: _ends, ...change } = flag.change;
    return [
      { ...flag, change },
      { ...flag, change: { ...change, basis: "slide" } },
    ];
  });
  expect(older.length).toBeGreaterThan(3);
  expect(flagsIn(older.slice(0, 20))).toHaveLength(Math.min(20, older.length));
});
