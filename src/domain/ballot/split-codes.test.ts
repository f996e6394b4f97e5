import fc from "fast-check";
import { expect, it } from "vitest";

import { readCode, writeCode } from "./code.ts";
import { splitCodes } from "./split-codes.ts";

const bytes = fc.uint8Array({ minLength: 20, maxLength: 300 }).map((some) => new Uint8Array(some));

it("T1 any number of codes come back out of a text, each once, however they were passed on", () => {
  const passedOn = fc.constantFrom(
    (code: string) => code,
    (code: string) => `https://example.org/kiemkracht/#/${code}`,
    (code: string) => `Jan: https://example.org/#${code}`,
    (code: string) => `https://example.org/#${code.match(/.{1,70}/gu)?.join("=\r\n")}`,
    (code: string) => `  ${code.match(/.{1,60}/gu)?.join("\n ")}  `,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(bytes, passedOn), { minLength: 1, maxLength: 8 }), (given) => {
      const text = given.map(([some, passOn]) => passOn(writeCode("ballot", some))).join("\n\nGroet, An\n\n");
      const read = splitCodes(text).map((code) => readCode("ballot", code));
      expect(read).toEqual(given.map(([value]) => ({ ok: true, value })));
    }),
  );
});

it.each([
  ["nothing", "  \n ", []],
  ["prose", "Dag allemaal,\n\ntot morgen", ["Dag allemaal,\n\ntot morgen"]],
  [
    "a foreign link among prose",
    "Zie ook\nhttps://example.org/agenda\nGroet, An",
    ["https://example.org/agenda"],
  ],
  ["a phone number under a code", "b12345\n\n06 12345678", ["b12345"]],
  ["two in a row", "b12345678901234\nb22345678901234", ["b12345678901234", "b22345678901234"]],
  ["two on a line", "b12345678901234 x.nl/#b22345678901234", ["b12345678901234", "x.nl/#b22345678901234"]],
])("B4 what is no code is told or left out: %s", (_, text, codes) => {
  expect(splitCodes(text)).toEqual(codes);
});
