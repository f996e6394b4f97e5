import { type TrendMark } from "#documents/agenda/agenda-document.ts";
import { dayNumber } from "#domain/day-number.ts";

import { type Place } from "./radar-geometry.ts";

export interface TrendGeometry {
  /** In the order of the marks. */
  readonly places: readonly Place[];
  /** Stretches that may be joined by a line; a break is where marks are not comparable (I3, A10). */
  readonly lines: readonly (readonly Place[])[];
  /** The height of a point of the scale. */
  readonly heightOf: (value: number) => number;
}

const LOWEST = 1;
const HIGHEST = 5;

/** Where the marks of a trend stand: days apart as they are, 5 at the top and 1 at `height`. */
export function trendGeometry(marks: readonly TrendMark[], width: number, height: number): TrendGeometry {
  const days = marks.map(({ heldOn }) => dayNumber(heldOn));
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first;
  const heightOf = (value: number) => (height * (HIGHEST - value)) / (HIGHEST - LOWEST);
  const places = marks.map(({ median }, index) => ({
    // Rounds that are all on one day stand side by side.
    x:
      span === 0
        ? (width * (index + 1)) / (marks.length + 1)
        : (width * ((days[index] ?? first) - first)) / span,
    y: heightOf(median),
  }));
  const lines: Place[][] = [];
  for (const [index, place] of places.entries()) {
    if (index === 0 || marks[index]?.startsAnew === true) lines.push([place]);
    else lines.at(-1)?.push(place);
  }
  return { places, lines, heightOf };
}
