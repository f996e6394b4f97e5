import { expect, it } from "vitest";

import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { link, placeOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it("U2 before a room: the whole screen with a key, from view to view with a clicker, the same view after a reload, and out with Escape", async () => {
  const user = await visit({ width: 1280, height: 720, theme: "dark" });
  const { page } = user;
  const { projector } = user.messages.dashboard;
  await openExample(user);
  const id = communityOf(user);
  const shown = (view: "dots" | "radar" | "trends") =>
    page.locator('[aria-current="page"]', { hasText: projector[view] });
  await goToPlace(user, places.projector(id), link(user, projector.dots));

  await page.keyboard.press("f");
  await page.getByRole("button", { name: projector.inWindow }).waitFor();
  await page.keyboard.press("PageDown");
  await shown("radar").waitFor();
  await page.keyboard.press("ArrowRight");
  await shown("trends").waitFor();
  await page.keyboard.press("PageUp");
  await shown("radar").waitFor();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);

  await page.reload();
  await shown("radar").waitFor();
  expect(placeOf(user)).toBe(`#${places.projectorView(id, "radar")}`);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.waitForURL(/dashboard$/u);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});
