import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { wrapLabel } from "#charts/frame/wrap-label.ts";

import { layOutRadar } from "./radar-layout.ts";

const measure = (text: string) => text.length * 7.5;
const LINE = 16;

const WORD = fc.stringMatching(/^[a-h]{1,12}$/);

// A label is at most 22 characters.
const LABELS = fc.array(
  fc.array(WORD, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ").slice(0, 22).trim()),
  { minLength: 3, maxLength: 12 },
);

describe("layOutRadar", () => {
  it("U2: labels of any words stay within the width and off each other, from 256 to 1200 pixels", () => {
    fc.assert(
      fc.property(LABELS, fc.integer({ min: 256, max: 1200 }), (names, width) => {
        const { axes, height, centreY } = layOutRadar(names, {
          width,
          lineHeight: LINE,
          gap: 14,
          largestRadius: 200,
          measure,
        });
        const boxes = axes.map(({ anchor, x, lines, top }) => {
          const wide = Math.max(...lines.map(measure));
          const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
          return { left, right: left + wide, top, bottom: top + lines.length * LINE };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-width / 2);
          expect(box.right).toBeLessThanOrEqual(width / 2);
          expect(box.top + centreY).toBeGreaterThanOrEqual(0);
          expect(box.bottom + centreY).toBeLessThanOrEqual(height);
          const touching = boxes
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            );
          expect(touching).toEqual([]);
        }
      }),
    );
  });

  it("gives the axes numbers where names would leave a radar the size of a coin", () => {
    const room = { lineHeight: LINE, gap: 14, largestRadius: 200, measure };
    const names = Array.from({ length: 12 }, () => "Communityvorming");
    expect(layOutRadar(names, { ...room, width: 288 }).isNumbered).toBe(true);
    expect(layOutRadar(names, { ...room, width: 700 }).isNumbered).toBe(false);
  });
});

describe("wrapLabel", () => {
  it.each([
    ["Idee naar praktijk", 2, ["Idee naar", "praktijk"]],
    ["Idee naar praktijk", 1, ["Idee naar praktijk"]],
    ["Communityvorming", 2, ["Communityvorming"]],
  ])("%s in at most %d lines", (label, most, lines) => {
    expect(wrapLabel(label, most, measure).lines).toEqual(lines);
  });
});
