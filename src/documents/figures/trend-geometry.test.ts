import { expect, it } from "vitest";

import { type TrendMark } from "#documents/agenda/agenda-document.ts";

import { trendGeometry } from "./trend-geometry.ts";

const aMark = (heldOn: string, median: number, startsAnew = false): TrendMark => ({
  heldOn,
  median,
  startsAnew,
  mode: "individual",
  n: 9,
  dontKnow: 0,
  notApplicable: 0,
  isOlder: false,
});

it("D1 stands rounds as far apart as their days are", () => {
  const { places } = trendGeometry(
    [aMark("2026-01-01", 1), aMark("2026-01-11", 3), aMark("2026-02-10", 5)],
    400,
    40,
  );

  expect(places).toEqual([
    { x: 0, y: 40 },
    { x: 100, y: 20 },
    { x: 400, y: 0 },
  ]);
});

it("I3 A10 breaks the line where scores are not comparable", () => {
  const marks = [aMark("2026-01-01", 1, true), aMark("2026-02-01", 2), aMark("2026-03-01", 4, true)];

  expect(trendGeometry(marks, 400, 40).lines.map((line) => line.length)).toEqual([2, 1]);
});

it("D1 stands rounds of one day side by side", () => {
  const { places } = trendGeometry([aMark("2026-01-01", 1), aMark("2026-01-01", 5)], 300, 40);

  expect(places.map(({ x }) => x)).toEqual([100, 200]);
});
