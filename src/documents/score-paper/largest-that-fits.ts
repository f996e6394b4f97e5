/**
 * The largest of the sizes from `most` down to `least`, in steps, that fits; `least` where none does. Texts differ in
 * length between languages and instruments, and who reads them stands far away.
 */
export function largestThatFits(
  { most, least, step }: { readonly most: number; readonly least: number; readonly step: number },
  fits: (size: number) => boolean,
): number {
  const steps = Math.round((most - least) / step);
  for (let index = 0; index < steps; index += 1) {
    const size = most - index * step;
    if (fits(size)) return size;
  }
  return least;
}
