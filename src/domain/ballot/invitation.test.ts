import fc from "fast-check";
import { expect, it } from "vitest";

import { REMARK_RULES } from "#domain/rounds/remark-rule.ts";
import { readFixture } from "#tests/support/fixture.ts";

import { readCode, writeCode } from "./code.ts";
import { type Invitation, LABEL_LENGTH, packInvitation, unpackInvitation } from "./invitation.ts";

const invitation = fc.record(
  {
    roundId: fc.stringMatching(/^[A-Za-z0-9_-]{1,100}$/),
    publicKey: fc.uint8Array({ minLength: 65, maxLength: 65 }).map((bytes) => new Uint8Array(bytes)),
    instrumentId: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
    instrumentVersion: fc.nat(999),
    asked: fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
    threshold: fc.integer({ min: 5, max: 100 }),
    remarks: fc.constantFrom(...REMARK_RULES),
    label: fc.string({ unit: "grapheme", maxLength: 20 }),
    asksKind: fc.constant(true),
  },
  {
    requiredKeys: [
      "roundId",
      "publicKey",
      "instrumentId",
      "instrumentVersion",
      "asked",
      "threshold",
      "remarks",
      "label",
    ],
  },
);

it("T1 a phone gets of an invitation what the manager froze", () => {
  fc.assert(
    fc.property(invitation, (given) => {
      expect(unpackInvitation(packInvitation(given))).toEqual({ ok: true, value: given });
    }),
  );
});

it("B4 of any bytes at all there is either an invitation, which packs to the very same bytes, or a reason", () => {
  const changed = fc
    .record({ given: invitation, at: fc.nat(150), byte: fc.nat(255) })
    .map(({ given, at, byte }) => packInvitation(given).map((old, place) => (place === at ? byte : old)));
  const anything = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
  fc.assert(
    fc.property(fc.oneof(changed, anything), (bytes) => {
      const back = unpackInvitation(bytes);
      if (back.ok) expect(packInvitation(back.value)).toEqual(bytes);
      else expect(back.error.type).toMatch(/^(DamagedCode|NewerCode)$/u);
    }),
    { numRuns: 2000 },
  );
});

it("B3 an invitation of an earlier release opens in every later one", () => {
  const { code, publicKey, ...said }: Frozen = JSON.parse(readFixture("ballot-codes/invitation-v1.json"));
  const given = { ...said, publicKey: Uint8Array.from(atob(publicKey), (sign) => sign.codePointAt(0) ?? 0) };
  const read = readCode("invitation", code);

  expect(read.ok && unpackInvitation(read.value)).toEqual({ ok: true, value: given });
  expect(writeCode("invitation", packInvitation(given))).toBe(code);
  const newer = packInvitation(given);
  newer[0] = 2;
  expect(unpackInvitation(newer)).toEqual({ ok: false, error: { type: "NewerCode" } });
  expect(kindAsked(given, 1)).toMatchObject({ value: { asksKind: true } });
  expect(kindAsked(given, 2)).toEqual({ ok: false, error: { type: "NewerCode" } });
  const wordy = unpackInvitation(packInvitation({ ...given, label: "é".repeat(LABEL_LENGTH + 1) }));
  expect(wordy).toMatchObject({ value: { label: "é".repeat(LABEL_LENGTH) } });
});

/** As a version writes it that asks the kind of organisation; or asks more of it, which this one does not know. */
function kindAsked(given: Invitation, asks: number): ReturnType<typeof unpackInvitation> {
  const bytes = packInvitation({ ...given, label: "" });
  const labelLength = 2;
  bytes[bytes.length - labelLength - 1] = asks;
  return unpackInvitation(bytes);
}

interface Frozen extends Omit<Invitation, "publicKey"> {
  readonly publicKey: string;
  readonly code: string;
}
