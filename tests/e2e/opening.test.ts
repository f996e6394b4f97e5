import { expect, inject, it } from "vitest";

import { openApp } from "#tests/support/open-app.ts";

it("opens under a path of any depth", async () => {
  const page = await openApp();

  expect(new URL(inject("appUrl")).pathname).toBe("/some/deep/path/");
  await page.getByRole("heading", { name: "Kiemkracht" }).waitFor();
});
