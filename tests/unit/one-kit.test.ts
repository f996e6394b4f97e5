import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

/** Each a way to make by hand what `ui` has, and where to find it. */
const PLANTED = [
  {
    name: "a list of its own",
    home: "ui/form/select.tsx",
    text: 'export const Kinds = () => <select aria-label="Kind"><option value="a">A</option></select>;\n',
  },
  {
    name: "a list without its sign",
    home: "ui/form/select.tsx",
    text: 'import { createElement } from "react";\n\nexport const Kinds = () => createElement("select");\n',
  },
  {
    name: "a fold of its own",
    home: "ui/fold.tsx",
    text: "export const More = () => <details><summary>More</summary>Less</details>;\n",
  },
];

let folder: string;

beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/forms-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(PLANTED)("U2 the linter refuses a feature $name", ({ name, home, text }) => {
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
  expect(stdout).toContain(home);
});
