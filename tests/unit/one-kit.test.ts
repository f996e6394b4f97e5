import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  {
    name: "a question of its own",
    home: "ui/form",
    text: 'export const Name = () => <input aria-label="Name" />;\n',
  },
];

/** A section called by its heading, which the linter cannot tell from one with a name of its own. */
const BY_HAND = /<section\b[^>]*\baria-labelledby=/u;

/** Where more stands beside the heading, or the heading is looked up from afar. */
const OTHERWISE = ["features/agenda/work-out/points.tsx", "features/scoring/form/close-round.tsx"];

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

it("U2 a section called by its heading is made by `ui/section.tsx`", () => {
  expect('<section\n  className="card"\n  aria-labelledby={titleId}\n>').toMatch(BY_HAND);
  expect("<section aria-label={texts.trend}>").not.toMatch(BY_HAND);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"),
  );
  const byHand = files.filter((file) => BY_HAND.test(readFileSync(`src/${file}`, "utf8")));
  expect(byHand.toSorted()).toEqual([...OTHERWISE, "ui/section.tsx"]);
});
