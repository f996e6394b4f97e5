import { readFileSync, writeFileSync } from "node:fs";

const README = new URL("README.md", import.meta.url);

/** Writes what a benchmark found into its place in the page of measurements, where it is kept and nowhere else. */
export function tell(name: string, found: string): void {
  writeFileSync(README, toldIn(readFileSync(README, "utf8"), name, found));
}

/**
 * A page with other words in the place of this name, between `<!-- measured: name -->` and `<!-- end -->`.
 *
 * @throws when the page has no such place
 */
export function toldIn(page: string, name: string, found: string): string {
  const begin = `<!-- measured: ${name} -->\n`;
  const from = page.indexOf(begin);
  const to = page.indexOf("\n<!-- end -->", from);
  if (from === -1 || to === -1) throw new Error(`The page of measurements has no place for ${name}.`);
  return page.slice(0, from + begin.length) + `\n${found.trim()}\n` + page.slice(to);
}
