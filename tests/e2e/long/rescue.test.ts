import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { type Backup, readBackup } from "#domain/backup/backup.ts";
import { SCHEMAS } from "#domain/rows/row-schemas.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { openApp } from "#tests/support/open-app.ts";

it("B5 saves a copy of everything without the app, also offline, that the app can read", async () => {
  const page = await openApp({ offline: true });
  await page.getByRole("textbox", { name: "Naam van de community" }).fill("Proeftuin Noord");
  await page.getByRole("button", { name: "Maak de community" }).click();
  await page.getByRole("heading", { name: "Proeftuin Noord" }).waitFor();

  await page.goto(new URL("rescue/index.html", page.url()).href);
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Bewaar een kopie/ }).click();
  const file = readFileSync(await (await download).path(), "utf8");

  await page.getByText("De kopie staat bij je downloads.").waitFor();
  const read = readBackup(file, SCHEMAS);
  const backup: Backup | undefined = read.ok ? read.value : undefined;
  expect(backup?.tables["communities"]).toMatchObject([{ name: "Proeftuin Noord" }]);
  expect(backup?.tables).not.toHaveProperty("meta");
});

it("B5 says so when there is nothing to save, and makes nothing", async () => {
  const page = await openApp({ place: "rescue/index.html" });

  await page.getByRole("button", { name: /Bewaar een kopie/ }).click();

  await page.getByText(/Er staan geen gegevens van Kiemkracht op dit apparaat/).waitFor();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

it("B5 says so when another tab is in the way, instead of waiting for ever", async () => {
  const page = await openApp({ place: "rescue/index.html" });
  // A tab that lets go of nothing, and an upgrade that waits for it.
  await page.evaluate(async () => {
    const open = (version: number) => indexedDB.open("kiemkracht", version);
    await new Promise((resolve) => open(10).addEventListener("success", resolve));
    await new Promise((resolve) => open(20).addEventListener("blocked", resolve));
  });

  await page.getByRole("button", { name: /Bewaar een kopie/ }).click();

  await page.getByText(/Sluit andere tabbladen van Kiemkracht en probeer het nog eens/).waitFor();
});
