import { expect, it } from "vitest";

import { openApp } from "#tests/support/open-app.ts";

it("closes a page that no frame comes to any more, so that nobody waits for one", async () => {
  const page = await openApp();
  // As it is in a page that has stopped drawing: whoever asks for a frame gets none.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  const frame = page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(frame).rejects.toThrow(/has been closed/u);
});
