import { type Bitmap2D, correction, generate } from "lean-qr";

/** The squares of a code, row by row. */
export interface QrModules {
  readonly version: number;
  readonly size: number;
  readonly isDark: (column: number, row: number) => boolean;
}

/** The light border that a camera needs, in squares. */
export const QUIET = 4;

/**
 * The smallest code for a text; digits in it are packed as digits. What stands on a screen is never torn or stained, so that
 * the code repairs 15 % of itself, and 7 % where only that fits. Nothing where no code can hold it.
 */
export function qrModules(text: string): QrModules | undefined {
  for (const minCorrectionLevel of [correction.M, correction.L]) {
    try {
      return modulesOf(generate(text, { minCorrectionLevel }));
    } catch {
      // Too much for this level.
    }
  }
  return undefined;
}

/** A code of version 1 has 21 squares a side, and each next one four more. */
function modulesOf(code: Bitmap2D): QrModules {
  const { size } = code;
  return { version: (size - 17) / 4, size, isDark: (column, row) => code.get(column, row) };
}

/** The dark squares as one path, with those beside each other drawn in one go: seams between squares confuse cameras. */
export function qrPath({ size, isDark }: QrModules): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size;) {
      let end = column + 1;
      while (end < size && isDark(end, row) === isDark(column, row)) end += 1;
      if (isDark(column, row))
        runs.push(`M${column + QUIET} ${row + QUIET}h${end - column}v1h${column - end}z`);
      column = end;
    }
  }
  return runs.join("");
}
