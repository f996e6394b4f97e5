import { gzipSync } from "node:zlib";

import fc from "fast-check";
import { expect, it } from "vitest";

import { readCode, writeCode } from "./code.ts";
import { crc32 } from "./crc32.ts";
import { packSealedBallot, unpackSealedBallot } from "./sealed-ballot.ts";

const bytesOf = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength }).map((bytes) => new Uint8Array(bytes));

it("T1 bytes come back out of a code, however it was passed on", () => {
  const passedOn = fc.constantFrom(
    (code: string) => code,
    (code: string) => `https://example.org/kiemkracht/#${code}`,
    (code: string) => `  Hier is mijn formulier: https://example.org/a/?b#/${code}>\r\n`,
    (code: string) => `https://example.org/#${code.match(/.{1,60}/gu)?.join("=\r\n")}`,
    (code: string) => `https://example.org/#${code.match(/.{1,70}/gu)?.join("\n ")}`,
  );
  fc.assert(
    fc.property(bytesOf(1, 400), passedOn, (bytes, passOn) => {
      expect(readCode("ballot", passOn(writeCode("ballot", bytes)))).toEqual({ ok: true, value: bytes });
    }),
  );
});

it("B4 every code with one wrong digit is refused, and every code that is cut off is called half", () => {
  fc.assert(
    fc.property(bytesOf(1, 200), fc.nat(), fc.integer({ min: 1, max: 9 }), (bytes, place, more) => {
      const code = writeCode("ballot", bytes);
      const at = 1 + (place % (code.length - 1));
      const wrong = code.slice(0, at) + ((Number(code[at]) + more) % 10) + code.slice(at + 1);
      expect(readCode("ballot", wrong)).toMatchObject({
        error: { type: expect.stringMatching(/^(DamagedCode|HalfCode)$/u) },
      });
      if (at > 1)
        expect(readCode("ballot", code.slice(0, at))).toEqual({ ok: false, error: { type: "HalfCode" } });
      expect(readCode("ballot", code + more)).toEqual({ ok: false, error: { type: "DamagedCode" } });
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ["nothing", "", "ForeignCode"],
  ["a sign", "b", "ForeignCode"],
  ["a page of the app", "https://example.org/#/about", "ForeignCode"],
  ["a foreign link", "https://example.org/c/a1b2/e3", "ForeignCode"],
  ["a foreign QR code", "WIFI:S:Proeftuin;T:WPA;P:12345678901234567890;;", "ForeignCode"],
  ["another sign", "#x12345678901234567", "ForeignCode"],
  ["a link that was cut off", "#b12", "HalfCode"],
  ["digits that stand for nothing", "#b99999999999999999", "DamagedCode"],
  ["a thousand codes at once", `#b${"1".repeat(20_000)}`, "CodeTooLong"],
  ["an invitation", writeCode("invitation", new Uint8Array([1, 2])), "OtherKindOfCode"],
])("B4 what is not a ballot gets its own reason: %s", (_, text, type) => {
  expect(readCode("ballot", text)).toEqual({ ok: false, error: { type } });
});

it("B4 any text at all is read without a crash", () => {
  const digits = fc.stringMatching(/^[bi]\d{0,80}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true }), digits), (text) => {
      expect(readCode("ballot", text).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it("the check is that of every other program", () => {
  const checkOf = (zipped: Buffer) => zipped.readUInt32LE(zipped.length - 8);
  fc.assert(
    fc.property(bytesOf(0, 100), (bytes) => {
      expect(crc32(bytes)).toBe(checkOf(gzipSync(bytes)));
    }),
  );
});

it("T1 a ballot for another round, or of a newer version, is told from a damaged one", () => {
  const sealed = new Uint8Array([7, 8, 9]);
  const packed = packSealedBallot("round-1", sealed);
  expect(unpackSealedBallot(packed, "round-1")).toEqual({ ok: true, value: sealed });
  expect(unpackSealedBallot(packed, "round-2")).toEqual({ ok: false, error: { type: "OtherRound" } });
  expect(unpackSealedBallot(packed.slice(0, 3), "round-1")).toMatchObject({ error: { type: "DamagedCode" } });
  packed[0] = 2;
  expect(unpackSealedBallot(packed, "round-1")).toEqual({ ok: false, error: { type: "NewerCode" } });
});
