import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

const RULES = "src/domain/rules.md";

const ID = /\b[IRSAGDBTU]\d{1,2}\b/gu;

/** What people read in a file of code; what is quoted in it is no rule, but a cell of a sheet or a name of a file. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$/gmu;
const QUOTED = /"[^"]*"|`[^`]*`/gu;

/** The ids with which the name of a test begins: `"R3 U2 …"`, `"A8: …"`. */
const NAME = /["'`]((?:[IRSAGDBTU]\d{1,2}[ :]+)+)/gu;

/** The ids of rules in a file: in its comments and the names of its tests, or, where it is for people, in its text. */
function idsIn(file: string, text: string): readonly string[] {
  const places = file.endsWith(".md") ? [text] : (text.match(COMMENT) ?? []);
  const said = places.map((place) => place.replaceAll(QUOTED, "")).join("\n");
  const names = /\.test\.tsx?$/u.test(file) ? [...text.matchAll(NAME)].map(([, ids]) => ids) : [];
  return [...new Set([said, ...names].join("\n").match(ID))];
}

/** The rules that there are, as they are written down. */
function rulesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^- ([A-Z]\d+) /gmu)].map(([, id = ""]) => id));
}

it("finds ids in comments, in names of tests and in documents, and nothing that only looks like one", () => {
  const planted = `
    /** Keeps what was typed (R77); see "B12". */
    const grid = { A33: 1 }; // as S66 asks
    it("U55 T44: works", () => open("A22", "https://example.org/B88"));`;
  expect(idsIn("a.test.ts", planted)).toEqual(["R77", "S66", "U55", "T44"]);
  expect(idsIn("a.ts", planted)).toEqual(["R77", "S66"]);
  expect(idsIn("a.md", "Kept as D99 asks, in `B16.csv`.")).toEqual(["D99"]);
});

it("each rule that code, tests and documents speak of is written down", () => {
  const rules = rulesIn(readFileSync(RULES, "utf8"));
  const files = ["src", "tests", ".tools"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter((file) => /\.(?:tsx?|mjs|css|md)$/u.test(file) && !/node_modules|rule-ids\.test/u.test(file)),
  );
  const spoken = [...files, "README.md"].flatMap((file) =>
    idsIn(file, readFileSync(file, "utf8")).map((id) => ({ id, place: `${file}: ${id}` })),
  );
  expect(rules.size).toBeGreaterThan(40);
  expect(new Set(spoken.map(({ id }) => id)).size).toBeGreaterThan(40);
  expect(spoken.flatMap(({ id, place }) => (rules.has(id) ? [] : [place]))).toEqual([]);
});
