import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { readmeWithMap } from "#tools/layer-map.mjs";

it("the map in the README is what the code is; `npm run map` draws it again", { tags: "long" }, () => {
  expect(readFileSync("README.md", "utf8")).toBe(readmeWithMap());
});
