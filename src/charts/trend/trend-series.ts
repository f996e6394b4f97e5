import { dayNumber } from "#domain/day-number.ts";
import { differenceOf } from "#domain/rounds/comparable.ts";

import { type TrendPoint } from "./trend-point.ts";

/** A row of the chart's data: a point at its place in time, with the line it belongs to. */
export interface TrendDatum {
  readonly point: TrendPoint;
  readonly day: number;
  /** Which unbroken line this point is on. */
  readonly line: number;
  /** Lowest and highest answer of the middle half; only where several people answered. */
  readonly half?: readonly [number, number];
}

/** Two neighbours on different lines: the same version, another mode. */
export interface TrendLink {
  readonly from: TrendDatum;
  readonly to: TrendDatum;
}

export interface TrendSeries {
  readonly data: readonly TrendDatum[];
  readonly links: readonly TrendLink[];
  /** First point of each new version of the instrument. */
  readonly versionChanges: readonly TrendDatum[];
  /** First and last day of the axis. */
  readonly domain: readonly [number, number];
}

// A single round, or rounds within a few days, still get an axis with some time on it.
const LEAST_DAYS = 120;

/**
 * Cuts a trend into lines: a line breaks where the version of the instrument changes (I3), where the mode
 * changes (A10), where a round is confidential (R5) and where nobody gave a point. Where only the mode
 * changes, a thin link shows that the story goes on though the numbers cannot be compared.
 */
export function trendSeries(points: readonly TrendPoint[]): TrendSeries {
  const breaks = points.map((point, index) => breakBefore(points[index - 1], point));
  let line = -1;
  const data = points.map((point, index) => {
    if (breaks[index] !== "none") line += 1;
    return toDatum(point, line);
  });
  const links = data.flatMap((to, index) => {
    const from = data[index - 1];
    return breaks[index] === "mode" && from !== undefined ? [{ from, to }] : [];
  });
  return {
    data,
    links,
    versionChanges: data.filter(({ point }, index) => isNewVersion(points[index - 1], point)),
    domain: domainOf(data),
  };
}

/** Why the line cannot go on from one round to the next. */
function breakBefore(before: TrendPoint | undefined, point: TrendPoint): "none" | "mode" | "gap" {
  if (before?.median === undefined || point.median === undefined || isNewVersion(before, point)) return "gap";
  return differenceOf(before, point) === "mode" ? "mode" : "none";
}

function isNewVersion(before: TrendPoint | undefined, point: TrendPoint): boolean {
  return before !== undefined && differenceOf(before, point) === "instrument";
}

function toDatum(point: TrendPoint, line: number): TrendDatum {
  const { heldOn, n, q1, q3 } = point;
  const half = n > 1 && q1 !== undefined && q3 !== undefined ? { half: [q1, q3] as const } : {};
  return { point, day: dayNumber(heldOn), line, ...half };
}

function domainOf(data: readonly TrendDatum[]): readonly [number, number] {
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? first;
  const room = Math.max(0, LEAST_DAYS - (last - first)) / 2;
  return [first - room, last + room];
}
