import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

/** Each a way to make by hand what the form kit has. */
const PLANTED = {
  "a list of its own":
    'export const Kinds = () => <select aria-label="Kind"><option value="a">A</option></select>;\n',
  "one without its sign":
    'import { createElement } from "react";\n\nexport const Kinds = () => createElement("select");\n',
};

let folder: string;

beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/forms-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(Object.entries(PLANTED))("U2 the linter refuses a feature %s", (name, text) => {
  const file = `${name.replaceAll(" ", "-")}.tsx`;
  writeFileSync(path.join(folder, file), text);
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.resolve("node_modules/oxlint/bin/oxlint"),
      "--no-ignore",
      "--config",
      path.resolve(".oxlintrc.json"),
      file,
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stdout).toContain("forbid-elements");
  expect(stdout).toContain("ui/form/select.tsx");
});
