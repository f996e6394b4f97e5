import { afterAll, afterEach, expect } from "vitest";

import { closeAll, closeBrowser, openPages } from "./open-app.ts";
import { screenshot } from "./screenshot.ts";
import { takeTroubles } from "./trouble.ts";

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") {
    const name = task.name.replaceAll(/[^\p{L}\d]+/gu, "-").slice(0, 80);
    for (const [index, page] of openPages().entries()) await screenshot(page, `${name}-${index + 1}`);
  }
  await closeAll();
  expect(takeTroubles(), "nothing went wrong in the page").toEqual([]);
});

afterAll(closeBrowser);
