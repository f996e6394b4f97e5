import jsQR from "jsqr";
import { expect, it } from "vitest";

import { QUIET, qrModules, qrPath } from "./qr-modules.ts";

const LINK = `https://example.org/kiemkracht/#b${"0123456789".repeat(20)}`;

it("T1 what is drawn is read by another program", () => {
  const modules = qrModules(LINK);
  if (modules === undefined) throw new Error("too long");
  const { pixels, side } = drawn(qrPath(modules), modules.size + 2 * QUIET);
  expect(jsQR(pixels, side, side)?.data).toBe(LINK);
});

it("a text that fits in no code gives none, and one that only just fits gives the largest", () => {
  expect(qrModules("7".repeat(7089))?.version).toBe(40);
  expect(qrModules("7".repeat(7090))).toBeUndefined();
});

/** The path as a camera sees it: four pixels a square. */
function drawn(path: string, squares: number): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const side = squares * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    const [left, top] = [Number(x) * 4, Number(y) * 4];
    for (let row = top; row < top + 4; row += 1) {
      for (let column = left; column < left + Number(length) * 4; column += 1)
        pixels.set([0, 0, 0], (row * side + column) * 4);
    }
  }
  return { pixels, side };
}
