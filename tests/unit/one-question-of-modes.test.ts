import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

/** Where modes are told apart by name: what they are called, what shape they have, which one is made. */
const HOMES = ["src/domain/rounds/has-ballots.ts", "src/charts/frame/mode-mark.tsx"];

const BY_NAME = /[!=]== "(?:individual|agreed|manager)"/u;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
  .map((file) => `src/${file}`);

it("R2: whether a mode has ballots is asked in one place", () => {
  expect(BY_NAME.test('if (round.mode !== "individual") return;')).toBe(true);
  expect(files.filter((file) => BY_NAME.test(readFileSync(file, "utf8"))).toSorted()).toEqual(
    HOMES.toSorted(),
  );
});
