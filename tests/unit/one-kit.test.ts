import { expect, it } from "vitest";

import { filesWith } from "#tests/support/app-files.ts";
import { lintPlanted } from "#tests/support/lint-planted.ts";

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
const OTHERWISE = ["src/features/agenda/work-out/points.tsx", "src/features/scoring/form/close-round.tsx"];

it.each(PLANTED)("U2 the linter refuses a feature $name", ({ name, home, text }) => {
  const said = lintPlanted(`${name.replaceAll(" ", "-")}.tsx`, text);
  expect(said).toContain("forbid-elements");
  expect(said).toContain(home);
});

it("U2 a section called by its heading is made by `ui/section.tsx`", () => {
  expect('<section\n  className="card"\n  aria-labelledby={titleId}\n>').toMatch(BY_HAND);
  expect("<section aria-label={texts.trend}>").not.toMatch(BY_HAND);
  expect(filesWith(BY_HAND)).toEqual([...OTHERWISE, "src/ui/section.tsx"]);
});
