/** The scale runs from 1 to 5 (I2). */
export const LOWEST = 1;
export const HIGHEST = 5;
export const SCALE_TICKS: readonly number[] = [1, 2, 3, 4, 5];

/** Decimals of a quartile: they fall on quarters of a point. */
export const QUARTER = 2;

// Room at both ends, in percent of the width, so that a mark on 1 or 5 is not cut off.
const END_ROOM = 6;

/** Where a value of 1 to 5 lies on a strip, in percent of its width. SVG takes percentages, so nothing is measured. */
export function percentAt(value: number): number {
  return END_ROOM + ((value - LOWEST) / (HIGHEST - LOWEST)) * (100 - 2 * END_ROOM);
}
