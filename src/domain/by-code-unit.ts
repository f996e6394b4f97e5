/**
 * Puts texts in the order of their code units: the same on every device, whatever its language. For ids, days, stamps
 * and places in a list; not for names that people read.
 */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
