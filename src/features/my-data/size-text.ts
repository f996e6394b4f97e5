import { type Format } from "#i18n/format.ts";

/** "340 kB", "1,2 MB" */
export function sizeText(bytes: number, format: Format): string {
  return bytes < 1_000_000
    ? `${format.number(Math.ceil(bytes / 1000), 0)} kB`
    : `${format.number(bytes / 1_000_000, 1)} MB`;
}
