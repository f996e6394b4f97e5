import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

/** A comment that silences the linter or the compiler, or a test that does not run. */
const SILENCED =
  /(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)|\b(?:it|test|describe)\.(?:skip|only|todo)\b/u;
const REASON = / -- \S/u;

it("a check that is silenced says why on the same line", () => {
  const files = ["src", "tests", ".tools", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(
        (file) =>
          /\.(?:tsx?|m?js)$/u.test(file) &&
          !file.includes("node_modules") &&
          !file.endsWith("silenced-checks.test.ts"),
      )
      .map((file) => `${folder}/${file}`),
  );
  const without = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (SILENCED.test(line) && !REASON.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(without).toEqual([]);
});
