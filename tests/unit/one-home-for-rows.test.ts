import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { OWNERS, ROW_KINDS } from "#domain/rows/row-kinds.ts";
import { SCHEMAS, TABLES, type TableName } from "#domain/rows/row-schemas.ts";
import { A_ROW } from "#tests/support/rows.ts";

/** A row says in which version of its shape it is: who writes that down makes one by hand. */
const BY_HAND = /\bv: (?:1\b|ROW_VERSION)/u;

/** Where rows are made by hand, and why. */
const REASONS: Readonly<Record<string, string>> = {
  "src/domain/merge/merge-invariants.test.ts":
    "as merging sees rows, with a stamp for each field and forged ones among them",
  "tests/support/rows.ts": "the home of all others",
};

it.each(TABLES)("a row of %s is one by its schema, and holds on to the others", (table) => {
  const row: Readonly<Record<string, unknown>> = A_ROW[table]();
  expect(SCHEMAS[table].safeParse(row)).toMatchObject({ success: true, data: row });

  const { hangsFrom } = ROW_KINDS[table];
  const owner: TableName = OWNERS[hangsFrom];
  expect(row[hangsFrom]).toBe(A_ROW[owner]().id);
  expect(Object.keys(A_ROW)).toEqual(TABLES);
});

it.each(TABLES)("of a row of %s a test says what it is about", (table) => {
  expect(A_ROW[table]({ id: "other", communityId: "elsewhere" })).toEqual({
    ...A_ROW[table](),
    id: "other",
    communityId: "elsewhere",
  });
});

it("no test makes a row by hand", () => {
  expect('const MEETING = { id: "m1", communityId: "c1", v: 1, heldOn: "2026-03-02" };').toMatch(BY_HAND);
  expect("const row = { ...place, v: ROW_VERSION };").toMatch(BY_HAND);
  const files = ["src", "tests/unit", "tests/support", "tests/e2e"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => (folder === "src" ? /\.test\.tsx?$/u : /\.tsx?$/u).test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(150);
  const byHand = files.filter(
    (file) => !file.endsWith("one-home-for-rows.test.ts") && BY_HAND.test(readFileSync(file, "utf8")),
  );
  expect(byHand.toSorted()).toEqual(Object.keys(REASONS).toSorted());
});
