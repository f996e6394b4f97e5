import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { appFiles } from "#tests/support/app-files.ts";
import { placesMissed } from "#tests/support/places-missed.ts";
import { places } from "#ui/places.ts";

it("a link is the address of the place, filled in in its order", () => {
  expect(places.start()).toBe("/");
  expect(places.score("c1", "r2")).toBe("/c/c1/score/r2");
  expect(places.factor.address).toBe("/c/:communityId/factor/:factorId");
});

it("every place has a page, and no address is written a second time", () => {
  const routes = [
    "src/app/routes.tsx",
    "src/app/pages-of-community.tsx",
    "src/app/screen-pages.tsx",
    "src/features/agenda/library/library-pages.tsx",
    "src/features/dashboard/whole/dashboard-pages.tsx",
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const missing = Object.keys(places).filter((name) => !routes.includes(`{places.${name}.address}`));
  expect(missing).toEqual([]);
  expect(routes).not.toMatch(/path="/u);
  expect(new Set(Object.values(places).map(({ address }) => address)).size).toBe(Object.keys(places).length);
});

/** The places that no text leads to. */
function unlinked(texts: readonly string[]): readonly string[] {
  return Object.keys(places).filter((name) => !texts.some((text) => text.includes(`places.${name}(`)));
}

it("every place is linked from somewhere", () => {
  const texts = appFiles().flatMap(({ file, text }) => (file === "src/ui/places.ts" ? [] : [text]));
  expect(unlinked(texts)).toEqual([]);
  expect(unlinked(texts.map((text) => text.replaceAll("places.method(", "places.about(")))).toEqual([
    "method",
  ]);
});

it("a walk past pages tells which places it did not come to", () => {
  const walked = Object.values(places).map(({ address }) => address.replaceAll(/:\w+/gu, "x1"));
  expect(placesMissed(walked)).toEqual([]);
  expect(placesMissed(walked.filter((place) => place !== "/c/x1/score"))).toEqual(["newRound"]);
  expect(placesMissed(["/c/x1/score/r1/more"])).toHaveLength(Object.keys(places).length);
});
