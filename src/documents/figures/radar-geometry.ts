/** A place in the drawing: x to the right, y downwards, in the unit of the radius. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface RadarAxis {
  /** Where the axis ends, at the highest point of the scale. */
  readonly tip: Place;
  /** Where its label is anchored, a little further out. */
  readonly label: Place;
  /** Which end of the label stands at the anchor. */
  readonly anchor: "start" | "middle" | "end";
}

export interface RadarLine {
  /** Runs of neighbouring factors that have a value. A run of all factors is closed. */
  readonly runs: readonly (readonly Place[])[];
  readonly isClosed: boolean;
  /** By factor; `undefined` where there is no value (I2: never zero). */
  readonly dots: readonly (Place | undefined)[];
}

export interface RadarGeometry {
  /** One polygon for each point of the scale, from the inside out. */
  readonly rings: readonly (readonly Place[])[];
  readonly axes: readonly RadarAxis[];
  /** Where the points of the scale are written: on their rings, halfway between the last axis and the first. */
  readonly scale: readonly Place[];
  readonly lineOf: (values: readonly (number | undefined)[]) => RadarLine;
}

const HIGHEST = 5;
// A label above or below the drawing is centred; this is how near to the vertical that is.
const UPRIGHT = 0.12;

/**
 * Where everything in a radar stands (U5): the first factor at the top, the others clockwise in the order
 * given, 0 in the middle and 5 at `radius`. `gap` is the room between an axis and its label.
 */
export function radarGeometry(count: number, radius: number, gap: number): RadarGeometry {
  const at = (index: number, distance: number): Place => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  };
  const indexes = Array.from({ length: count }, (_, index) => index);
  const place = (value: number, index: number) => at(index, (radius * value) / HIGHEST);
  return {
    rings: Array.from({ length: HIGHEST }, (_, ring) => indexes.map((index) => place(ring + 1, index))),
    axes: indexes.map((index) => ({
      tip: at(index, radius),
      label: at(index, radius + gap),
      anchor: anchorAt(at(index, 1).x),
    })),
    scale: Array.from({ length: HIGHEST }, (_, ring) =>
      at(-0.5, ((radius * (ring + 1)) / HIGHEST) * Math.cos(Math.PI / count)),
    ),
    lineOf: (values) => lineThrough(indexes.map((index) => dotAt(values[index], index, place))),
  };
}

function dotAt(
  value: number | undefined,
  index: number,
  place: (value: number, index: number) => Place,
): Place | undefined {
  return value === undefined ? undefined : place(value, index);
}

function anchorAt(x: number): RadarAxis["anchor"] {
  if (Math.abs(x) < UPRIGHT) return "middle";
  return x > 0 ? "start" : "end";
}

function lineThrough(dots: readonly (Place | undefined)[]): RadarLine {
  const firstGap = dots.indexOf(undefined);
  if (firstGap === -1) return { runs: [dots.filter((dot) => dot !== undefined)], isClosed: true, dots };
  // Read from a gap on, round the circle, so that a run over the top stays one run.
  const round = [...dots.slice(firstGap + 1), ...dots.slice(0, firstGap + 1)];
  const runs: Place[][] = [[]];
  for (const dot of round) {
    if (dot === undefined) runs.push([]);
    else runs.at(-1)?.push(dot);
  }
  return { runs: runs.filter((run) => run.length > 0), isClosed: false, dots };
}
