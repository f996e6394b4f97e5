import { type Day } from "#domain/row.ts";

import { dayNumber } from "./day-number.ts";
import { HIGHEST, LOWEST } from "./scale-point.ts";

import "./sparkline.css";

interface SparklineProps {
  /** Medians, oldest first. Absent where there is no score: the line is open there (I2). */
  readonly points: readonly { readonly heldOn: Day; readonly median?: number | undefined }[];
  readonly needsAttention?: boolean;
}

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 5;

/** A trend as small as a word, on the whole scale of 1 to 5. Decoration: the words beside it say the same. */
export function Sparkline({ points, needsAttention = false }: SparklineProps) {
  const days = points.map((point) => dayNumber(point.heldOn));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const places = points.map(({ median }, index) => {
    if (median === undefined) return undefined;
    const share = span === 0 ? 1 : ((days[index] ?? first) - first) / span;
    const height = (HIGHEST - median) / (HIGHEST - LOWEST);
    return { x: EDGE + share * (WIDTH - 2 * EDGE), y: EDGE + height * (HEIGHT - 2 * EDGE) };
  });
  const last = places.findLast((place) => place !== undefined);
  if (last === undefined) return null;
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="sparkline__line" d={pathOf(places)} />
      <circle className={needsAttention ? "mark-attention" : "mark-now"} cx={last.x} cy={last.y} r={4.5} />
    </svg>
  );
}

function pathOf(places: readonly ({ readonly x: number; readonly y: number } | undefined)[]): string {
  return places
    .map((place, index) => {
      if (place === undefined) return "";
      return `${places[index - 1] === undefined ? "M" : "L"}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
    })
    .join("");
}
