import { expect, it } from "vitest";

import { keepDrawing } from "#tests/support/keep-drawing.ts";
import { openApp } from "#tests/support/open-app.ts";

it("wakes a page that no frame comes to any more, and says so", async () => {
  const page = await openApp();
  const said = new Promise<string>((resolve) => {
    keepDrawing(page, resolve);
  });
  // As it is in a page that has stopped drawing: whoever asks for a frame gets none.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  expect(await said).toContain("A page had stopped drawing");
});
