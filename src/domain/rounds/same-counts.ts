import { type Counts } from "./round-result.ts";

export const NO_COUNTS: Counts = [0, 0, 0, 0, 0];

export function sameCounts(a: Counts, b: Counts): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4];
}
