import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

/** The table opened by its name, which the linter cannot see. */
const BY_NAME = /\.table(?:<[^>]*>)?\(\s*["'`]meta["'`]/u;
const HOME = "storage/database/meta.ts";

/** Each a way round `storage/database/meta.ts`. */
const PLANTED = {
  "reads a row of it": 'export const read = (database) => database.meta.get("clock");\n',
  "takes it apart from the database": "export const write = ({ meta }, row) => meta.put(row);\n",
  "calls it by a written-out name": 'export const read = (database) => database["meta"].toArray();\n',
};

let folder: string;

beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(path.resolve(".cache/meta-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(Object.entries(PLANTED))("the linter refuses `meta` to who %s", (name, text) => {
  const file = `${name.replaceAll(" ", "-")}.ts`;
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
  expect(stdout).toContain("no-restricted-properties");
  expect(stdout).toContain("storage/database/meta.ts");
});

it("nothing else opens `meta` by its name", () => {
  expect('await database.table("meta").get("clock")').toMatch(BY_NAME);
  expect('database.table<Row, string>("meta")').toMatch(BY_NAME);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file),
  );
  expect(files).toContain(HOME);
  expect(files.filter((file) => BY_NAME.test(readFileSync(`src/${file}`, "utf8")))).toEqual([]);
});
