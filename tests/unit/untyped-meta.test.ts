import { expect, it } from "vitest";

import { appFiles, filesWith } from "#tests/support/app-files.ts";
import { lintPlanted } from "#tests/support/lint-planted.ts";

/** The table opened by its name, which the linter cannot see. */
const BY_NAME = /\.table(?:<[^>]*>)?\(\s*["'`]meta["'`]/u;
const HOME = "storage/database/meta.ts";

/** Each a way round `storage/database/meta.ts`. */
const PLANTED = {
  "reads a row of it": 'export const read = (database) => database.meta.get("clock");\n',
  "takes it apart from the database": "export const write = ({ meta }, row) => meta.put(row);\n",
  "calls it by a written-out name": 'export const read = (database) => database["meta"].toArray();\n',
};

it.each(Object.entries(PLANTED))("the linter refuses `meta` to who %s", (name, text) => {
  const said = lintPlanted(`${name.replaceAll(" ", "-")}.ts`, text);
  expect(said).toContain("no-restricted-properties");
  expect(said).toContain(HOME);
});

it("nothing else opens `meta` by its name", () => {
  expect('await database.table("meta").get("clock")').toMatch(BY_NAME);
  expect('database.table<Row, string>("meta")').toMatch(BY_NAME);
  expect(appFiles().map(({ file }) => file)).toContain(`src/${HOME}`);
  expect(filesWith(BY_NAME)).toEqual([]);
});
