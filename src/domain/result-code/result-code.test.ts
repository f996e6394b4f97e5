import fc from "fast-check";
import { expect, it } from "vitest";

import { STANDING_ITEMS } from "#domain/agenda/agenda.ts";
import { type Bytes } from "#domain/ballot/bytes.ts";
import { readCode, writeCode } from "#domain/ballot/code.ts";
import { PHASES } from "#domain/community.ts";
import { dayOf } from "#domain/day-number.ts";
import { type Instrument } from "#domain/rounds/instrument.ts";
import { MEETING_KINDS } from "#domain/rounds/meeting.ts";
import { type FactorResult, type RoundResult } from "#domain/rounds/round-result.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { readResult, writeResult } from "./result-code.ts";
import { roundIdAt, type SharedResult } from "./shared-result.ts";

const FACTORS = ["trust", "commitment", "leadership", "learning"];
const INSTRUMENT: Instrument = {
  id: "greenport-12",
  version: 1,
  factors: FACTORS.map((id) => ({ id, group: "people", block: "development", related: [] })),
};

const day = fc.integer({ min: -30_000, max: 60_000 }).map(dayOf);
const days = (most: number) => fc.array(day, { maxLength: most }).map((list) => list.toSorted());
const factorId = fc.constantFrom(...FACTORS);

/** So many forms, divided over the answers; what is left was not answered. */
function answers(ballots: number): fc.Arbitrary<FactorResult> {
  return fc.array(fc.nat(ballots), { minLength: 7, maxLength: 7 }).map((cuts) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = cuts.toSorted((one, other) => one - other);
    return {
      counts: [a, b - a, c - b, d - c, e - d],
      dontKnow: f - e,
      notApplicable: g - f,
      corrected: false,
    };
  });
}

const STATES = ["told", "tooFew", "notAsked"] as const;

const numbers = (ballots: number) =>
  fc.tuple(...FACTORS.map(() => fc.tuple(fc.constantFrom(...STATES), answers(ballots)))).map((told) => ({
    factors: Object.fromEntries(
      told.flatMap(([state, result], at) => (state === "told" ? [[FACTORS[at] ?? "", result]] : [])),
    ),
    tooFew: FACTORS.filter((_, at) => told[at]?.[0] === "tooFew"),
  }));

const round = fc
  .record({
    mode: fc.constantFrom("manager" as const, "agreed" as const, "individual" as const),
    hidden: fc.boolean(),
    ballots: fc.integer({ min: 1, max: 3000 }),
    threshold: fc.integer({ min: 1, max: 100 }),
    meetingKind: fc.constantFrom(...MEETING_KINDS),
    instrumentId: fc.constantFrom("greenport-12", "own"),
    instrumentVersion: fc.nat(3),
  })
  .chain((about): fc.Arbitrary<Omit<RoundResult, "roundId" | "meetingId" | "heldOn">> => {
    const common = { ...about, isOpen: false, moment: "" };
    const none = { ballots: 0, threshold: 5, factors: {}, tooFew: [] };
    if (about.hidden) return fc.constant({ ...common, ...none });
    if (about.mode === "individual") return numbers(about.ballots).map((told) => ({ ...common, ...told }));
    return numbers(1).map((told) => ({ ...common, ballots: 1, threshold: 5, ...told }));
  });

const rounds = fc.array(round, { maxLength: 12 }).chain((list) =>
  fc.array(day, { minLength: list.length, maxLength: list.length }).map((on) =>
    list.map((one, at): RoundResult => ({
      ...one,
      roundId: roundIdAt(at),
      meetingId: roundIdAt(at),
      heldOn: on.toSorted()[at] ?? "",
    })),
  ),
);

const point = fc.oneof(
  factorId.map((id) => ({ factorId: id })),
  fc.constantFrom(...STANDING_ITEMS).map((standingItem) => ({ standingItem })),
  fc.string({ unit: "grapheme", maxLength: 20 }).map((title) => ({ title })),
);

const shared: fc.Arbitrary<SharedResult> = fc.record(
  {
    communityName: fc.string({ unit: "grapheme", maxLength: 40 }),
    isExample: fc.boolean(),
    madeOn: day,
    rhythmWeeks: fc.integer({ min: 1, max: 52 }),
    limits: fc.record(
      {
        lowLimit: fc.constantFrom(1, 2.5, 3),
        dividedLimit: fc.constantFrom(-1, 0, 0.29),
        unsureLimit: fc.constantFrom(1 / 4, 1 / 3, 1 / 2),
        staleRhythms: fc.integer({ min: 1, max: 12 }),
        falseCalls: fc.constantFrom(0.01, 0.1),
      },
      { requiredKeys: [] },
    ),
    rounds,
    phases: days(5).chain((on) =>
      fc.constantFrom(...PHASES).map((kind) => on.map((startsOn) => ({ kind, startsOn }))),
    ),
    attended: days(12).chain((on) => factorId.map((id) => on.map((heldOn) => ({ factorId: id, heldOn })))),
    setAside: fc.uniqueArray(factorId),
    agenda: fc.record({ heldOn: day, points: fc.array(point, { maxLength: 6 }) }),
  },
  {
    requiredKeys: [
      "communityName",
      "isExample",
      "madeOn",
      "rhythmWeeks",
      "limits",
      "rounds",
      "phases",
      "attended",
      "setAside",
    ],
  },
);

it("T4 a result comes back as it was shared", () => {
  fc.assert(
    fc.property(shared, (given) => {
      const back = readResult(`https://example.org/#${writeResult(given, INSTRUMENT)}`, INSTRUMENT);
      // As a dictionary of the test has no prototype.
      expect(JSON.parse(JSON.stringify(back))).toEqual(
        JSON.parse(JSON.stringify({ ok: true, value: given })),
      );
    }),
  );
});

it("B4 a link with one wrong digit is refused, and one that a mail program cut off is called half", () => {
  fc.assert(
    fc.property(shared, fc.nat(), fc.integer({ min: 1, max: 9 }), (given, place, more) => {
      const code = writeResult(given, INSTRUMENT);
      const at = 1 + (place % (code.length - 1));
      const wrong = code.slice(0, at) + ((Number(code[at]) + more) % 10) + code.slice(at + 1);
      expect(readResult(wrong, INSTRUMENT)).toMatchObject({
        error: { type: expect.stringMatching(/^(DamagedCode|HalfCode)$/u) },
      });
      expect(readResult(code.slice(0, Math.max(2, at)), INSTRUMENT)).toEqual({
        ok: false,
        error: { type: "HalfCode" },
      });
    }),
  );
});

it("B4 of any bytes with a right check there is either a result, which packs to the very same bytes, or a reason", () => {
  const changed = fc
    .tuple(shared, fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 3 }))
    .map(([given, changes]) => {
      const bytes = bytesIn(writeResult(given, INSTRUMENT));
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
  const anything = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
  fc.assert(
    fc.property(fc.oneof(changed, anything), (bytes) => {
      const code = writeCode("result", bytes);
      const back = readResult(code, INSTRUMENT);
      if (back.ok) expect(writeResult(back.value, INSTRUMENT)).toBe(code);
      else expect(back.error.type).toMatch(/^(DamagedCode|NewerCode)$/u);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ["a foreign link", "https://example.org/uitkomst", "ForeignCode"],
  ["an invitation", writeCode("invitation", new Uint8Array([1, 2])), "OtherKindOfCode"],
  ["a result of a newer version", writeCode("result", new Uint8Array([2, 7, 7])), "NewerCode"],
  ["a thousand links at once", "#r12".repeat(6000), "CodeTooLong"],
])("B4 what is not a result gets its own reason: %s", (_, text, type) => {
  expect(readResult(text, INSTRUMENT)).toEqual({ ok: false, error: { type } });
});

it("I3 a result of other questions than this version of the app asks is of a newer version", () => {
  const { value }: Frozen = JSON.parse(readFixture("ballot-codes/result-v1.json"));
  const code = writeResult(value, INSTRUMENT);
  for (const other of [
    { ...INSTRUMENT, version: 2 },
    { ...INSTRUMENT, id: "own" },
    { ...INSTRUMENT, factors: INSTRUMENT.factors.slice(1) },
  ])
    expect(readResult(code, other)).toEqual({ ok: false, error: { type: "NewerCode" } });
});

it("T4 B3 a result that was shared by an earlier release opens in every later one", () => {
  const { code, value }: Frozen = JSON.parse(readFixture("ballot-codes/result-v1.json"));
  expect(writeResult(value, INSTRUMENT)).toBe(code);
  expect(readResult(code, INSTRUMENT)).toEqual({ ok: true, value });
});

interface Frozen {
  readonly code: string;
  readonly value: SharedResult;
}

function bytesIn(code: string): Bytes {
  const read = readCode("result", code);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}
