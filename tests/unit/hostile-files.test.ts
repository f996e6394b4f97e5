import { beforeAll, describe, expect, it } from "vitest";

import { type FileKind, hostileFiles, type MakeHostile } from "#tests/bench/fuzz/hostile-files.ts";
import { readHostile } from "#tests/bench/fuzz/read-hostile.ts";

let make: Readonly<Record<FileKind, MakeHostile>>;

beforeAll(async () => {
  make = hostileFiles();
});

// `npm run bench:fuzz` reads them by the ten thousand, and stores them in a real database.
describe.each(["backup", "csv", "xlsx"] as const)("B4 of 300 hostile files of the kind %s", (kind) => {
  const tags = kind === "backup" ? [] : ["long" as const];
  it("each is taken or refused, and none harms the app", { tags }, async () => {
    const verdicts = { taken: 0, refused: 0 };
    for (let number = 0; number < 300; number += 1)
      verdicts[await readHostile(kind, make[kind](number))] += 1;

    // Both, or the files would be too tame or too broken to try anything.
    expect(verdicts.taken).toBeGreaterThan(0);
    expect(verdicts.refused).toBeGreaterThan(0);
  });
});

it("B4 the same number makes the same file", () => {
  expect(make.backup(7)).toEqual(make.backup(7));
});
