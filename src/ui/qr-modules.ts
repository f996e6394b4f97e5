import { create } from "qrcode";

/** The squares of a code, row by row: one for a dark square. */
export interface QrModules {
  readonly version: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The light border that a camera needs, in squares. */
export const QUIET = 4;

/**
 * The smallest code for a text. What stands on a screen is never torn or stained, so that the code repairs 15 % of itself,
 * and 7 % where only that fits. Nothing where no code can hold it.
 */
export function qrModules(text: string): QrModules | undefined {
  for (const errorCorrectionLevel of ["M", "L"] as const) {
    try {
      const { version, modules } = create(text, { errorCorrectionLevel });
      return { version, size: modules.size, data: modules.data };
    } catch {
      // Too much for this level.
    }
  }
  return undefined;
}

/** The dark squares as one path, with those beside each other drawn in one go: seams between squares confuse cameras. */
export function qrPath({ size, data }: QrModules): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size;) {
      const end = endOfRun(data, row * size + column, (row + 1) * size) - row * size;
      if (data[row * size + column] === 1)
        runs.push(`M${column + QUIET} ${row + QUIET}h${end - column}v1h${column - end}z`);
      column = end;
    }
  }
  return runs.join("");
}

function endOfRun(data: Uint8Array, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && data[end] === data[start]) end += 1;
  return end;
}
