import fc from "fast-check";
import { expect, it } from "vitest";

import { ORGANISATION_KINDS } from "#domain/organisation-kind.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { type Bytes } from "./bytes.ts";
import { deflate, inflate } from "./deflate.ts";
import { type HandedIn, largestSize, packBallot, unpackBallot } from "./packed-ballot.ts";
import { REMARK_LENGTH } from "./packed-remarks.ts";
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

const LONG = "Afspraken over wie wat doet, en afspraken over wie wat bewaart";
const SHORT = { trust: "Meer pauze" };
const DEFLATED = { trust: LONG, learning: LONG, support: LONG };

it.each([
  ["as written", SHORT],
  ["deflated", DEFLATED],
])(
  "B4 of any bytes at all there is either a ballot, which packs to as much, or a reason: %s",
  (_, remarks) => {
    const questions = { factors: FACTORS, asksRemarks: true };
    const ballot = { ballotId: ID, edition: 0, answers: { trust: 4 }, remarks } as const;
    const changed = fc
      .array(fc.record({ at: fc.nat(140), byte: fc.nat(255) }), { minLength: 1, maxLength: 3 })
      .map((changes) => {
        const bytes = packed(ballot, questions);
        for (const { at, byte } of changes) bytes[at] = byte;
        return bytes;
      });
    const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));
    fc.assert(
      fc.property(fc.oneof(changed, anything), (bytes) => {
        const back = unpackBallot(bytes, questions);
        if (!back.ok) expect(back.error.type).toMatch(/^(DamagedCode|NewerCode|OtherQuestions)$/u);
        // Two ways to deflate the same are two rows of bytes, and one ballot.
        else expect(unpackBallot(packed(back.value, questions), questions)).toEqual(back);
      }),
      { numRuns: 2000 },
    );
  },
);

it("T1 what is repeated in remarks is written once, and one short remark is not made longer", () => {
  const questions = { factors: FACTORS, asksRemarks: true };
  const of = (remarks: Readonly<Record<string, string>>) =>
    packed({ ballotId: ID, edition: 0, answers: {}, remarks }, questions);
  const hasText = (bytes: Bytes, text: string) => Buffer.from(bytes).includes(text);

  expect(hasText(of(SHORT), SHORT.trust)).toBe(true);
  expect(hasText(of(DEFLATED), LONG)).toBe(false);
  const all = Object.fromEntries(
    FACTORS.map((factorId) => [factorId, LONG.repeat(2).slice(0, REMARK_LENGTH)]),
  );
  expect(of(all)).toHaveLength(of(SHORT).length);
});

it("B4 bytes that grow beyond what all remarks together may be are refused before they fill the memory", () => {
  expect(inflate(deflate(new Uint8Array(100)), 100)).toEqual(new Uint8Array(100));
  expect(inflate(deflate(new Uint8Array(101)), 100)).toBeUndefined();
  expect(inflate(deflate(new Uint8Array(10_000_000)), 100)).toBeUndefined();
  expect(inflate(new Uint8Array([0xff, 0xff, 0xff]), 100)).toBeUndefined();
});

it.each(ORGANISATION_KINDS)(
  "R3 a ballot of who comes from %s is as long as one of who does not say",
  (kind) => {
    const questions = { factors: FACTORS, asksRemarks: false, asksKind: true };
    const said = { ballotId: ID, edition: 0, answers: { trust: 4 as const }, remarks: {}, kind };
    const { kind: _kind, ...unsaid } = said;
    expect(unpackBallot(packed(said, questions), questions)).toEqual({ ok: true, value: said });
    expect(unpackBallot(packed(unsaid, questions), questions)).toEqual({ ok: true, value: unsaid });
    expect(packed(said, questions)).toHaveLength(packed(unsaid, questions).length);
    expect(packBallot(said, { ...questions, asksKind: false })).toMatchObject({
      error: { type: "NotAsked" },
    });
  },
);

it("T1 a ballot that tells a kind of organisation where none is asked, or one not known here, is of a newer version", () => {
  const questions = { factors: FACTORS, asksRemarks: false };
  const bytes = packed({ ballotId: ID, edition: 0, answers: {}, remarks: {} }, questions);
  const place = 1 + 1 + 17 + 1 + 1 + Math.ceil((FACTORS.length * 3) / 8);
  expect(unpackBallot(bytes, questions).ok).toBe(true);
  bytes[place] = 1;
  expect(unpackBallot(bytes, questions)).toEqual({ ok: false, error: { type: "NewerCode" } });
  bytes[place] = ORGANISATION_KINDS.length + 1;
  expect(unpackBallot(bytes, { ...questions, asksKind: true })).toMatchObject({
    error: { type: "NewerCode" },
  });
});

it("R3 who writes no remark hands in as much as who writes three, and without remarks all hand in the same", () => {
  const none = { ballotId: ID, edition: 0, answers: {}, remarks: {} };
  const all = { ...none, answers: Object.fromEntries(FACTORS.map((factorId) => [factorId, 5 as const])) };
  const three = {
    trust: "We doen wat we afspreken, maar de afspraken staan nergens vast.",
    learning: "Wat we in de kas leren, komt niet bij de andere telers terecht.",
    support: "Mijn eigen organisatie weet nog niet wat het hier gaat opleveren.",
  };
  const asked = { factors: FACTORS, asksRemarks: true };

  expect(packed(all, asked)).toHaveLength(packed(none, asked).length);
  expect(packed({ ...all, remarks: three }, asked)).toHaveLength(packed(none, asked).length);
  const unasked = { factors: FACTORS, asksRemarks: false };
  expect(packed(all, unasked)).toHaveLength(packed(none, unasked).length);
});

it("no ballot is longer than its round says, and what would be is refused in words that its writer can act on", () => {
  const many = Array.from({ length: 60 }, (_, place) => `factor-${place}`);
  // Signs of which no two are alike, in three bytes each: what deflates least.
  const of = (length: number) => ({
    ballotId: "x".repeat(100),
    edition: 300,
    answers: {},
    remarks: Object.fromEntries(
      many
        .slice(0, length)
        .map((factorId, place) => [
          factorId,
          Array.from({ length: REMARK_LENGTH }, (__, at) =>
            String.fromCodePoint(0x4e00 + (((place * REMARK_LENGTH + at) * 7919) % 20_000)),
          ).join(""),
        ]),
    ),
  });
  const questions = { factors: many, asksRemarks: true };

  expect(packed(of(12), questions)).toHaveLength(largestSize(questions));
  expect(packBallot(of(60), questions)).toEqual({ ok: false, error: { type: "RemarksTooLong" } });
  expect(packBallot({ ...of(0), remarks: { "factor-0": "a".repeat(REMARK_LENGTH + 1) } }, questions)).toEqual(
    {
      ok: false,
      error: { type: "RemarkTooLong", factorId: "factor-0" },
    },
  );
  const unasked = { factors: many, asksRemarks: false };
  expect(packed(of(0), unasked).length).toBeLessThanOrEqual(largestSize(unasked));
  expect(packBallot(of(1), unasked)).toEqual({ ok: false, error: { type: "NotAsked" } });
  expect(packBallot({ ...of(0), answers: { trust: 1 } }, unasked)).toEqual({
    ok: false,
    error: { type: "NotAsked" },
  });
});

it("B3 a ballot that was packed by an earlier release opens in every later one", () => {
  const { questions, ballot, bytes, deflated }: Frozen = JSON.parse(
    readFixture("ballot-codes/packed-ballot-v1.json"),
  );
  const opened = (hex: string) => unpackBallot(new Uint8Array(Buffer.from(hex, "hex")), questions);
  expect(opened(bytes)).toEqual({ ok: true, value: ballot });
  expect(opened(deflated.bytes)).toEqual({ ok: true, value: { ...ballot, remarks: deflated.remarks } });
  expect(Buffer.from(packed(ballot, questions)).toString("hex")).toBe(bytes);

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
  readonly deflated: { readonly remarks: HandedIn["remarks"]; readonly bytes: string };
}
