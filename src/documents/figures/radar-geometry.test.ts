import fc from "fast-check";
import { expect, it } from "vitest";

import { radarGeometry } from "./radar-geometry.ts";

it("U5 puts the first factor at the top and the others clockwise", () => {
  const { axes } = radarGeometry(4, 100, 10);

  expect(axes.map(({ tip }) => [Math.round(tip.x), Math.round(tip.y)])).toEqual([[0, -100], [100, 0], [0, 100], [-100, 0]]); // prettier-ignore
  expect(axes.map(({ anchor }) => anchor)).toEqual(["middle", "start", "middle", "end"]);
});

it("I2 leaves a gap where there is no value, and joins a run over the top", () => {
  const { lineOf } = radarGeometry(5, 100, 10);
  const line = lineOf([3, 4, undefined, undefined, 2]);

  expect(line.isClosed).toBe(false);
  expect(line.dots.map((dot) => dot !== undefined)).toEqual([true, true, false, false, true]);
  expect(line.runs).toEqual([[line.dots[4], line.dots[0], line.dots[1]]]);
});

it("U5 closes the line when every factor has a value", () => {
  const line = radarGeometry(3, 100, 10).lineOf([1, 2, 3]);

  expect(line.isClosed).toBe(true);
  expect(line.runs).toEqual([line.dots]);
});

it("U5 stands every value on its ring, at its own distance from the middle", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(1, 1.5, 2, 3.5, 5, undefined), { minLength: 3, maxLength: 24 }),
      (values) => {
        const { dots, runs } = radarGeometry(values.length, 50, 5).lineOf(values);
        dots.forEach((dot, index) => {
          const value = values[index];
          if (dot === undefined || value === undefined) expect([dot, value]).toEqual([undefined, undefined]);
          else expect(Math.hypot(dot.x, dot.y)).toBeCloseTo(value * 10);
        });
        expect(runs.flat()).toHaveLength(values.filter((value) => value !== undefined).length);
      },
    ),
  );
});
