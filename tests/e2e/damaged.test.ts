import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";
import { afterEach, beforeEach, expect, inject, it } from "vitest";

import { loadSpeech } from "#i18n/load-speech.ts";
import { type Messages } from "#i18n/messages.ts";
import { withBrowser } from "#tests/bench/kill.ts";

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), "kiemkracht-damaged-"));
});

afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Everything in the files of the databases becomes nonsense, and the browser forgets the notes beside them. */
function damage(): void {
  const databases = path.join(profile, "Default", "IndexedDB");
  for (const folder of readdirSync(databases).filter((name) => name.endsWith(".leveldb"))) {
    for (const file of readdirSync(path.join(databases, folder)).filter((name) => name !== "LOCK"))
      writeFileSync(path.join(databases, folder, file), "nonsense");
  }
  rmSync(path.join(profile, "Default", "Local Storage"), { recursive: true });
}

/** A browser that nobody told a language: the app chooses one. */
async function speechOf(page: Page): Promise<Messages> {
  // Not the page that says that the app is loading, which stands beside the root.
  await page.locator("#root h1").first().waitFor();
  const lang = await page.evaluate(() => document.documentElement.lang);
  return (await loadSpeech(lang.startsWith("en") ? "en" : "nl")).messages;
}

it("B5 a database that the browser finds damaged and throws away is told, also without a note of it", async () => {
  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { own } = (await speechOf(page)).communities.start;
    await page.getByLabel(own.name).fill("Proeftuin");
    await page.getByRole("button", { name: own.create }).click();
    await page.getByRole("heading", { level: 1, name: "Proeftuin" }).waitFor();
    // Leaves the page and the browser as a person does, so that nothing is under way any more.
    await page.context().browser()?.close();
  });
  damage();

  await withBrowser(profile, async (page) => {
    await page.goto(inject("appUrl"));
    const { errors, communities } = await speechOf(page);
    await page.getByText(errors.storageGone.title).first().waitFor();
    expect(await page.getByLabel(communities.start.own.name).count()).toBe(0);
  });
});
