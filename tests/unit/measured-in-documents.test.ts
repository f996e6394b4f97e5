import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

const TOLD = readFileSync("tests/bench/README.md", "utf8");
const FLAGS = readFileSync("tests/bench/attention/results.md", "utf8");

function rowsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| -"))
    .map((line) => line.replaceAll(/\s+/gu, " ").trim());
}

it("A11 the rates of flags that are told are those of the last run of the benchmark", () => {
  const cells = TOLD.match(/\d+(?:\.\d+)?(?: \/ \d+(?:\.\d+)?){3}/gu) ?? [];
  expect(cells.length).toBeGreaterThan(50);
  for (const cell of cells) expect(FLAGS).toContain(cell);
});

it.each(["kill", "fuzz"])("B4 B5 the table of %s that is told is that of its last run", (name) => {
  const measured = rowsOf(readFileSync(`tests/bench/results/${name}.md`, "utf8"));
  expect(measured.length).toBeGreaterThan(2);
  expect(rowsOf(TOLD)).toEqual(expect.arrayContaining([...measured]));
});
