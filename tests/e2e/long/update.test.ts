import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";
import { type PreviewServer } from "vite";
import { afterEach, beforeEach, expect, inject, it } from "vitest";

import { app } from "#i18n/nl/app.ts";
import { openApp } from "#tests/support/open-app.ts";
import { serve } from "#tests/support/serve.ts";

let dist: string;
let server: PreviewServer;
let url: string;

beforeEach(async () => {
  dist = mkdtempSync(path.join(tmpdir(), "kiemkracht-update-"));
  cpSync(inject("dist"), dist, { recursive: true });
  server = await serve(dist, "/");
  url = server.resolvedUrls?.local[0] ?? "";
});

afterEach(async () => {
  await server.close();
  rmSync(dist, { recursive: true, force: true });
});

/** Puts a second version in place of the first: another page, and the worker that knows it. */
function release(): void {
  const page = path.join(dist, "index.html");
  const worker = path.join(dist, "sw.js");
  writeFileSync(page, readFileSync(page, "utf8").replace("<head>", '<head data-version="2">'));
  const first = readFileSync(worker, "utf8");
  const second = first.replace(/^const VERSION = ".*";$/m, 'const VERSION = "second";');
  expect(second).not.toBe(first);
  writeFileSync(worker, second);
}

async function visit(): Promise<Page> {
  const page = await openApp({ url });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

function versionOf(page: Page): Promise<string | null> {
  return page.locator("head").getAttribute("data-version");
}

const offer = (page: Page) => page.getByRole("button", { name: app.update.load, exact: true });

it("offers a new version and loads it when the user says so", async () => {
  const page = await visit();
  expect(await offer(page).count()).toBe(0);

  release();
  await page.reload();
  await offer(page).waitFor();
  expect(await versionOf(page)).toBe(null);

  await offer(page).click();
  await page.locator('head[data-version="2"]').waitFor({ state: "attached" });
  expect(await offer(page).count()).toBe(0);
});

it("leaves another tab as it is until the user says so there too", async () => {
  const page = await visit();
  const other = await page.context().newPage();
  await other.goto(url);

  release();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await offer(page).click();
  await page.locator('head[data-version="2"]').waitFor({ state: "attached" });
  await offer(other).waitFor();
  expect(await versionOf(other)).toBe(null);

  await offer(other).click();
  await other.locator('head[data-version="2"]').waitFor({ state: "attached" });
});
