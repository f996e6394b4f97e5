import { readdirSync } from "node:fs";

import { expect, it } from "vitest";

import { isOnTheWay, ON_THE_WAY } from "#tools/on-the-way.ts";

it("U1 what is packed for the way to the first score is there, under that name", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const empty = ON_THE_WAY.filter((start) => !files.some((file) => file.startsWith(start)));
  expect(empty).toEqual([]);
});

it("knows a module by its path, on Windows too", () => {
  expect(isOnTheWay("/app/src/features/scoring/form/score-page.tsx")).toBe(true);
  expect(isOnTheWay("C:\\app\\src\\features\\scoring\\form\\score-page.tsx")).toBe(true);
  expect(isOnTheWay("/app/src/features/dashboard/whole/dashboard-page.tsx")).toBe(false);
});
