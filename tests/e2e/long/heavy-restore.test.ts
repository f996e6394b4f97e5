import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { chooseCopy, savePlain, withMembers } from "#tests/support/copies.ts";
import { goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { openApp } from "#tests/support/open-app.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, userOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it("U4 B1 a large restore shows how far it is, and can be stopped: then nothing of it stays", async () => {
  const user = await visit();
  await openExample(user);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kiemkracht-restore-")), "groot.json");
  writeFileSync(file, withMembers(await savePlain(user), 150_000));

  const other = await visit();
  const { page, messages } = other;
  const { restore, steps } = messages.myData;
  await goToPlace(other, places.myData());
  await page.getByLabel(restore.choose).setInputFiles(file);
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor();
  expect(await page.getByText(/^Dit is een groot bestand: .* MB, met 150\.\d{3} rijen\./).count()).toBe(1);
  await other.press(confirm);
  const bar = page.getByRole("progressbar", { name: steps.storing });
  await expect
    .poll(async () => Number((await bar.getAttribute("value").catch(() => null)) ?? 0))
    .toBeGreaterThan(0);
  await other.press(button(other, restore.stop));
  await page.getByText(restore.stopped).waitFor();
  await expectAccessible(page);
  expect(await storedRows(page)).toBe(0);

  rmSync(path.dirname(file), { recursive: true });
});

it("B1 B5 a restore for which there is no room stores nothing and says so", async () => {
  const user = await visit();
  await openExample(user);
  const { restore } = user.messages.myData;
  const backup = withMembers(await savePlain(user), 60_000);

  // Before the app opens its database: the browser remembers for a while how much room there was.
  const page = await openApp({ place: "rescue/index.html" });
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 12_000_000 });
  await page.goto(new URL("../#/data", page.url()).href);
  const other = await userOf(page, "nl");
  await chooseCopy(other, "groot.json", Buffer.from(backup));
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor();
  await other.press(confirm);

  await other.page.getByText(other.messages.errors.storageFull.title).waitFor();
  expect(await storedRows(other.page)).toBe(0);
});
