import fc from "fast-check";
import { expect, it } from "vitest";

import { readableText } from "./readable-text.ts";

const isLatin = (codePoint: number) => (codePoint >= 0x20 && codePoint < 0x180) || codePoint === 0x2013;
const read = (text: string) => readableText(text, isLatin);

it.each([
  ["Zorg & <Techniek> 🌱", "Zorg & <Techniek>"],
  ["🎉 Feest 🎉, samen 🎉!", "Feest, samen!"],
  ["a 🌱 b", "a b"],
  ["👩‍🌾👨🏽‍🌾 telers", "telers"],
  ["regel\nen\tnog een", "regel en nog een"],
  ["co\u00ADop\u200B", "coop"],
  ["re\u0308el", "rëel"],
  ["Ạn ﬁjn ①", "An fijn 1"],
  ["日本", "??"],
  ["🌱", "?"],
  ["", ""],
  ["half \uD83C", "half"],
])("D1 reads %j as %j", (text, readable) => {
  expect(read(text)).toBe(readable);
});

it("D1 leaves no character that the font lacks, whatever is typed, and never an empty text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const readable = read(text);
      expect(Array.from(readable).every((character) => isLatin(character.codePointAt(0) ?? 0))).toBe(true);
      expect(readable === "").toBe(text.trim() === "");
    }),
  );
});
