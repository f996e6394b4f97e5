import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

const SCHEMAS = "src/domain/rows/row-schemas.ts";
const KINDS = "src/domain/rows/row-kinds.ts";
const WORDS = ["src/i18n/nl/erase.ts", "src/i18n/nl/my-data.ts"];

/** A copy of the two folders where a kind of row is told, so that something can be left out of it. */
let copy: string;

beforeEach(() => {
  mkdirSync(".cache", { recursive: true });
  copy = mkdtempSync(path.resolve(".cache/kinds-"));
  for (const part of ["src/domain", "src/i18n", "package.json", "tsconfig.json"])
    cpSync(part, path.join(copy, part), { recursive: true });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, ...changes: readonly (readonly [string, string])[]): void {
  const place = path.join(copy, file);
  let text = readFileSync(place, "utf8");
  for (const [was, becomes] of changes) {
    expect(text, `${file} has ${was}`).toContain(was);
    text = text.replace(was, becomes);
  }
  writeFileSync(place, text);
}

/** The files that do not compile. */
function broken(): readonly string[] {
  const compiler = path.resolve("node_modules/@typescript/native/bin/tsc");
  const run = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: copy, encoding: "utf8" });
  expect(run.stderr).toBe("");
  return [...new Set(run.stdout.match(/^src\/[^(]+/gmu))].toSorted();
}

const LEARNING = `
const Learning = z.object({ ...rowFields, roundId: Id, lesson: LongText });
export const SCHEMAS = {`;

function plantLearnings(): void {
  plant(
    SCHEMAS,
    [
      'import { type z } from "#domain/schema.ts";',
      'import { Id, LongText, rowFields } from "#domain/rows/row.ts";\nimport { z } from "#domain/schema.ts";',
    ],
    ["export const SCHEMAS = {", LEARNING],
    ["  setAsides: SetAside,\n", "  setAsides: SetAside,\n  learnings: Learning,\n"],
  );
}

function tellLearnings(kind: string): void {
  plant(KINDS, [
    "} as const satisfies { readonly [T in TableName]",
    `learnings: {${kind}},\n} as const satisfies { readonly [T in TableName]`,
  ]);
}

const FLAGS = "isSaidInRound: false, isCounted: true, isToldFirst: false";

it("B8 a table does not compile until it is told what it hangs from and what its fields are", () => {
  plantLearnings();
  expect(broken()).toContain(KINDS);

  tellLearnings(`hangsFrom: "communityId", fields: { roundId: "fixed", lesson: "text" }, ${FLAGS}`);
  expect(broken(), "it hangs from its round").toContain(KINDS);
}, 60_000);

it(
  "B1, T3, B8 a table whose kind is told does not compile until it has its words",
  { tags: "long", timeout: 120_000 },
  () => {
    plantLearnings();
    tellLearnings(`hangsFrom: "roundId", fields: { roundId: "fixed", lesson: "text" }, ${FLAGS}`);
    expect(broken()).toEqual(WORDS);
  },
);

it(
  "T3 a field does not compile until it is told what it is, and then what it is called",
  { tags: "long", timeout: 120_000 },
  () => {
    plant("src/domain/community.ts", ["startsOn: Day }", "startsOn: Day, goal: z.optional(LongText) }"]);
    expect(broken()).toEqual([KINDS]);

    plant(KINDS, ['startsOn: "day" }', 'startsOn: "day", goal: "text" }']);
    expect(broken()).toEqual(["src/i18n/nl/my-data.ts"]);
  },
);
