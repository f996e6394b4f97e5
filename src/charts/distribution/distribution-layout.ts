import { type Counts } from "#domain/rounds/round-result.ts";

/** How far the widest rows reach from the middle of point 3, as shares of all answers. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

export interface Segment {
  /** 1 to 5. */
  readonly point: number;
  readonly count: number;
  /** In percent of the whole width. */
  readonly start: number;
  readonly width: number;
}

/** Room for the widest row on each side, so that the middles of all rows stand under each other. */
export function reachOf(rows: readonly { readonly counts: Counts }[]): Reach {
  const left = rows.map(({ counts }) => leftOf(counts));
  const right = rows.map(({ counts }) => leftOf([counts[4], counts[3], counts[2], counts[1], counts[0]]));
  return { left: Math.max(0.1, ...left), right: Math.max(0.1, ...right) };
}

/** The bars of one row, from 1 to 5, with point 3 over the middle; empty points are left out. */
export function segmentsOf(counts: Counts, reach: Reach): readonly Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const whole = reach.left + reach.right;
  let start = reach.left - leftOf(counts);
  const segments: Segment[] = [];
  for (const [index, count] of counts.entries()) {
    const share = count / total;
    if (count > 0)
      segments.push({ point: index + 1, count, start: (start / whole) * 100, width: (share / whole) * 100 });
    start += share;
  }
  return segments;
}

/** Where the middle of point 3 stands, in percent of the width. */
export function middleOf(reach: Reach): number {
  return (reach.left / (reach.left + reach.right)) * 100;
}

function leftOf(counts: Counts): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (counts[0] + counts[1] + counts[2] / 2) / total;
}
