import { afterAll, afterEach, expect } from "vitest";

import { closeAll, closeBrowser } from "./open-app.ts";
import { takeTroubles } from "./trouble.ts";

afterEach(async () => {
  await closeAll();
  expect(takeTroubles(), "nothing went wrong in the page").toEqual([]);
});

afterAll(closeBrowser);
