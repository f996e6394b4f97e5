import { expect, it } from "vitest";

import { filesWith } from "#tests/support/app-files.ts";

/** Where modes are told apart by name: what they are called, what shape they have, which one is made. */
const HOMES = ["src/domain/rounds/has-ballots.ts", "src/charts/frame/mode-mark.tsx"];

const BY_NAME = /[!=]== "(?:individual|agreed|manager)"/u;

it("R2: whether a mode has ballots is asked in one place", () => {
  expect(BY_NAME.test('if (round.mode !== "individual") return;')).toBe(true);
  expect(filesWith(BY_NAME)).toEqual(HOMES.toSorted());
});
