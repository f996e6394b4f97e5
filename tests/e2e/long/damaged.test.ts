import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, it } from "vitest";

import { loadSpeech } from "#i18n/load-speech.ts";
import { type Messages } from "#i18n/messages.ts";
import { withBrowser } from "#tests/bench/kill.ts";
import { damageDatabase } from "#tests/support/damage-database.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), "kiemkracht-damaged-"));
});

afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Damaged, and without the notes beside them. */
function damage(): void {
  damageDatabase(profile);
  rmSync(path.join(profile, "Default", "Local Storage"), { recursive: true });
}

/** A browser that nobody told a language: the app chooses one. */
async function speechOf(page: Page): Promise<Messages> {
  // Not the page that says that the app is loading, which stands beside the root.
  await page.locator("#root h1").first().waitFor();
  const lang = await page.evaluate(() => document.documentElement.lang);
  return (await loadSpeech(lang.startsWith("en") ? "en" : "nl")).messages;
}

/** A first visit, of somebody who then leaves the page and the browser: nothing is under way any more. */
async function makeCommunity(): Promise<void> {
  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { own } = (await speechOf(page)).communities.start;
    await page.getByLabel(own.name).fill("Proeftuin");
    await page.getByRole("button", { name: own.create }).click();
    await page.getByRole("heading", { level: 1, name: "Proeftuin" }).waitFor();
    await page.context().browser()?.close();
  });
}

it("B5 a database that the browser finds damaged and throws away comes back from the safety copy, and that is said", async () => {
  await makeCommunity();
  damage();

  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { myData } = await speechOf(page);
    await page.getByText(myData.recovered.text).waitFor();
    await page.getByRole("link", { name: "Proeftuin" }).waitFor();
    await expectAccessible(page);
    await page.context().browser()?.close();
  });
  // Once: what is back is stored as before.
  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { myData } = await speechOf(page);
    await page.getByRole("link", { name: "Proeftuin" }).waitFor();
    expect(await page.getByText(myData.recovered.text).count()).toBe(0);
  });
});

it("B5 where the safety copy is gone too, the user is told, also without a note of it", async () => {
  await makeCommunity();
  damage();
  rmSync(path.join(profile, "Default", "File System"), { recursive: true });

  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { errors, communities } = await speechOf(page);
    await page.getByText(errors.storageGone.title).first().waitFor();
    expect(await page.getByLabel(communities.start.own.name).count()).toBe(0);
  });
});
