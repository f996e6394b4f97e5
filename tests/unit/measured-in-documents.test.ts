import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { BENCHMARKS } from "#tests/bench/run.ts";
import { toldIn } from "#tests/bench/told.ts";

const TOLD = readFileSync("tests/bench/README.md", "utf8");
const FLAGS = readFileSync("tests/bench/attention/results.md", "utf8");

it("A11 the rates of flags that are told are those of the last run of the benchmark", () => {
  const cells = TOLD.match(/\d+(?:\.\d+)?(?: \/ \d+(?:\.\d+)?){3}/gu) ?? [];
  expect(cells.length).toBeGreaterThan(50);
  for (const cell of cells) expect(FLAGS).toContain(cell);
});

it("has one place for what each benchmark finds", () => {
  const places = [...TOLD.matchAll(/<!-- measured: (.*) -->/gu)].map(([, name]) => name);
  expect(places).toHaveLength(BENCHMARKS.length);
  expect(new Set(places)).toEqual(new Set(BENCHMARKS));
});

it("writes what was found into its own place, and into no other", () => {
  const page =
    "# Measured\n\n<!-- measured: a -->\n\nold\n\n<!-- end -->\n\n<!-- measured: b -->\n\nkept\n\n<!-- end -->\n";
  const told = toldIn(page, "a", "| new |");
  expect(told).toBe(page.replace("old", "| new |"));
  expect(toldIn(told, "a", "| new |")).toBe(told);
  expect(() => toldIn(page, "c", "| new |")).toThrow(/no place for c/u);
});
