import fc from "fast-check";
import { expect, it } from "vitest";

import { type Answer } from "#domain/rounds/answer.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { type Bytes } from "./bytes.ts";
import { type HandedIn, largestSize, packBallot, REMARK_LENGTH, unpackBallot } from "./packed-ballot.ts";
import { type Questions } from "./questions.ts";

const FACTORS = ["trust", "commitment", "leadership", "learning", "resources", "support"];
const ID = "AAECAwQFBgcICQoLDA0ODw";

const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, "dont-know", "not-applicable");
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,100}$/);
const round = fc
  .uniqueArray(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((name) => !(name in {})),
    { minLength: 1, maxLength: 40 },
  )
  .chain((factors) =>
    fc.record({
      questions: fc.record({ factors: fc.constant(factors), asksRemarks: fc.constant(true) }),
      ballot: fc.record({
        ballotId: id,
        edition: fc.nat(255),
        answers: fc.dictionary(fc.constantFrom(...factors), answer),
        remarks: fc.dictionary(
          fc.constantFrom(...factors),
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
          { maxKeys: 12 },
        ),
      }),
    }),
  );

function packed(ballot: HandedIn, questions: Questions): Bytes {
  const result = packBallot(ballot, questions);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

it("T1 a ballot comes back as it was handed in, remarks in any script with it", () => {
  fc.assert(
    fc.property(round, ({ ballot, questions }) => {
      const back = unpackBallot(packed(ballot, questions), questions);
      // As a dictionary of the test has no prototype.
      expect(JSON.parse(JSON.stringify(back))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(ballot)),
      });
    }),
  );
});

it("B4 of any bytes at all there is either a ballot, which packs to the very same bytes, or a reason", () => {
  const questions = { factors: FACTORS, asksRemarks: true };
  const ballot = {
    ballotId: ID,
    edition: 0,
    answers: { trust: 4 },
    remarks: { trust: "Meer pauze" },
  } as const;
  const changed = fc
    .array(fc.record({ at: fc.nat(40), byte: fc.nat(255) }), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const bytes = packed(ballot, questions);
      for (const { at, byte } of changes) bytes[at] = byte;
      return bytes;
    });
  const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
  fc.assert(
    fc.property(fc.oneof(changed, anything), (bytes) => {
      const back = unpackBallot(bytes, questions);
      if (back.ok) expect(packed(back.value, questions)).toEqual(bytes);
      else expect(back.error.type).toMatch(/^(DamagedCode|NewerCode|OtherQuestions)$/u);
    }),
    { numRuns: 2000 },
  );
});

it("R3 who writes no remark hands in as much as who writes three, and without remarks all hand in the same", () => {
  const none = { ballotId: ID, edition: 0, answers: {}, remarks: {} };
  const all = { ...none, answers: Object.fromEntries(FACTORS.map((factorId) => [factorId, 5 as const])) };
  const three = { trust: "x".repeat(66), learning: "y".repeat(66), support: "z".repeat(66) };
  const asked = { factors: FACTORS, asksRemarks: true };

  expect(packed(all, asked)).toHaveLength(packed(none, asked).length);
  expect(packed({ ...all, remarks: three }, asked)).toHaveLength(packed(none, asked).length);
  const unasked = { factors: FACTORS, asksRemarks: false };
  expect(packed(all, unasked)).toHaveLength(packed(none, unasked).length);
});

it("no ballot is longer than its round says, and what would be is refused in words that its writer can act on", () => {
  const many = Array.from({ length: 60 }, (_, place) => `factor-${place}`);
  const of = (length: number, sign: string) => ({
    ballotId: "x".repeat(100),
    edition: 300,
    answers: {},
    remarks: Object.fromEntries(
      many.slice(0, length).map((factorId) => [factorId, sign.repeat(REMARK_LENGTH)]),
    ),
  });
  const questions = { factors: many, asksRemarks: true };

  expect(packed(of(12, "語"), questions)).toHaveLength(largestSize(questions));
  expect(packBallot(of(13, "語"), questions)).toEqual({ ok: false, error: { type: "RemarksTooLong" } });
  expect(packBallot(of(1, "ab"), questions)).toEqual({
    ok: false,
    error: { type: "RemarkTooLong", factorId: "factor-0" },
  });
  const unasked = { factors: many, asksRemarks: false };
  expect(packed(of(0, ""), unasked).length).toBeLessThanOrEqual(largestSize(unasked));
  expect(packBallot(of(1, "a"), unasked)).toEqual({ ok: false, error: { type: "NotAsked" } });
  expect(packBallot({ ...of(0, ""), answers: { trust: 1 } }, unasked)).toEqual({
    ok: false,
    error: { type: "NotAsked" },
  });
});

it("B3 a ballot that was packed by an earlier release opens in every later one", () => {
  const { questions, ballot, bytes }: Frozen = JSON.parse(readFixture("ballot-codes/packed-ballot-v1.json"));
  const hex = Array.from(packed(ballot, questions), (byte) => byte.toString(16).padStart(2, "0")).join("");
  expect(hex).toBe(bytes);

  const newer = packed(ballot, questions);
  newer[0] = 2;
  expect(unpackBallot(newer, questions)).toEqual({ ok: false, error: { type: "NewerCode" } });
  const others = { ...questions, factors: questions.factors.slice(1) };
  expect(unpackBallot(packed(ballot, questions), others)).toEqual({
    ok: false,
    error: { type: "OtherQuestions" },
  });
});

interface Frozen {
  readonly questions: Questions;
  readonly ballot: HandedIn;
  readonly bytes: string;
}
