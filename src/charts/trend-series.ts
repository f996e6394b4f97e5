import { dayNumber } from "./day-number.ts";
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
  readonly lines: number;
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
  const data: TrendDatum[] = [];
  const links: TrendLink[] = [];
  const versionChanges: TrendDatum[] = [];
  for (const point of points) {
    const before = data.at(-1);
    const goesOn = before !== undefined && isComparable(before.point, point);
    const datum = toDatum(point, goesOn ? before.line : (before?.line ?? -1) + 1);
    if (before !== undefined && !goesOn && isLinked(before.point, point))
      links.push({ from: before, to: datum });
    if (before !== undefined && before.point.instrumentVersion !== point.instrumentVersion)
      versionChanges.push(datum);
    data.push(datum);
  }
  return { data, links, versionChanges, lines: (data.at(-1)?.line ?? -1) + 1, domain: domainOf(data) };
}

function toDatum(point: TrendPoint, line: number): TrendDatum {
  const { heldOn, n, q1, q3 } = point;
  const half = n > 1 && q1 !== undefined && q3 !== undefined ? { half: [q1, q3] as const } : {};
  return { point, day: dayNumber(heldOn), line, ...half };
}

const isDrawn = (point: TrendPoint) => point.median !== undefined;

function isComparable(before: TrendPoint, point: TrendPoint): boolean {
  return isLinked(before, point) && before.mode === point.mode;
}

function isLinked(before: TrendPoint, point: TrendPoint): boolean {
  return isDrawn(before) && isDrawn(point) && before.instrumentVersion === point.instrumentVersion;
}

function domainOf(data: readonly TrendDatum[]): readonly [number, number] {
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? first;
  const room = Math.max(0, LEAST_DAYS - (last - first)) / 2;
  return [first - room, last + room];
}
