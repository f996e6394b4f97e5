import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { places } from "#ui/places.ts";

it("a link is the address of the place, filled in in its order", () => {
  expect(places.start()).toBe("/");
  expect(places.score("c1", "r2")).toBe("/c/c1/score/r2");
  expect(places.factor.address).toBe("/c/:communityId/factor/:factorId");
});

it("every place has a page, and no address is written a second time", () => {
  const routes = readFileSync("src/app/routes.tsx", "utf8");
  const missing = Object.keys(places).filter((name) => !routes.includes(`{places.${name}.address}`));
  expect(missing).toEqual([]);
  expect(routes).not.toMatch(/path="/u);
  expect(new Set(Object.values(places).map(({ address }) => address)).size).toBe(Object.keys(places).length);
});
