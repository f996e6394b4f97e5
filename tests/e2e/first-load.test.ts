import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { expect, inject, it } from "vitest";

import { loadSpeech } from "#i18n/load-speech.ts";
import { openApp } from "#tests/support/open-app.ts";

/** Bytes of script, as gzip sends them, from the first visit until the score form can be used. */
const BUDGET = 150_000;

it.each(["nl", "en"] as const)(
  "U1 asks at most 150 kB of script before the score form (%s)",
  async (language) => {
    const { communities, scoring } = (await loadSpeech(language)).messages;
    // A page without the app first, so that every request of the app is seen.
    const page = await openApp({ language, place: "rescue/index.html" });
    const scripts = new Set<string>();
    // The service worker fetches the whole app in the background; what the page asked for is what was waited for.
    page.on("request", (request) => {
      if (request.resourceType() === "script" && request.serviceWorker() === null) scripts.add(request.url());
    });
    const appUrl = inject("appUrl");

    await page.goto(appUrl);
    await page.getByLabel(communities.start.own.name).fill("Proeftuin");
    await page.getByRole("button", { name: communities.start.own.create }).click();
    await page.getByRole("link", { name: communities.home.next.scoreFirst.action }).click();
    await page.getByRole("button", { name: scoring.newRound.start }).click();
    await page.getByRole("radio", { name: /^4/ }).first().check();

    const files = [...scripts].map((url) =>
      path.join(inject("dist"), new URL(url).pathname.slice(new URL(appUrl).pathname.length)),
    );
    const total = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    expect(files.length).toBeGreaterThan(5);
    expect(total).toBeLessThanOrEqual(BUDGET);
  },
);
