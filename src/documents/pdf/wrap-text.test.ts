import fc from "fast-check";
import { expect, it } from "vitest";

import { wrapText } from "./wrap-text.ts";

const wrap = (text: string, width: number) => wrapText(text, width, (piece) => piece.length);

it("D1 breaks at spaces and keeps the space at the end of the line", () => {
  expect(wrap("een twee drie", 8)).toEqual(["een twee ", "drie"]);
});

it("D1 breaks after a hyphen or a slash in a word, and not after a minus or inside a fixed space", () => {
  expect(wrap("community-manager en/of", 12)).toEqual(["community-", "manager en/", "of"]);
  expect(wrap("min –0,6", 6)).toEqual(["min ", "–0,6"]);
  expect(wrap("a 10\u00A0uur", 5)).toEqual(["a ", "10\u00A0uu", "r"]);
});

it("D1 breaks inside a word that is wider than the line", () => {
  expect(wrap("abcdefgh i", 3)).toEqual(["abc", "def", "gh ", "i"]);
});

it("D1 loses no text and makes no line too wide", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join("").trim()).toBe(text.trim());
      for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
    }),
  );
});
