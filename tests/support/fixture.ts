import { readFileSync } from "node:fs";

/** The text of a file in `tests/fixtures`. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
}

/** The rows of a simple CSV file in `tests/fixtures`: no quotes, a header of names. */
export function readCsvFixture(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFixture(path).trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}
