import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build, type PreviewServer } from "vite";

import type { Seed } from "#tests/bench/pages/seed.ts";
import { serve } from "#tests/support/serve.ts";
import { startSteadily } from "#tools/start-steadily.mjs";
import { testBrowser } from "#tools/test-browser.mjs";

import { compressed } from "./compressed.ts";

/** The built app and the pages to compare it with, served from one origin, and a browser to open them with. */
export interface Lab {
  readonly browser: Browser;
  readonly server: PreviewServer;
  /** Where the app is. The pages are at `bench/<name>.html` below it. */
  readonly url: string;
  /** The folder that is served. */
  readonly dist: string;
}

const PAGES = ["bare-charts", "bare-react", "fuzz", "kill", "live", "restore", "saving", "seed"];

export async function openLab(): Promise<Lab> {
  process.env["NODE_ENV"] = "production";
  // A folder of its own: another benchmark may be under way.
  const dist = mkdtempSync(path.join(tmpdir(), "kiemkracht-bench-"));
  await build({ logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: "warn",
    root: "tests/bench/pages",
    base: "./",
    publicDir: false,
    worker: { format: "es" },
    build: {
      outDir: path.join(dist, "bench"),
      emptyOutDir: true,
      rolldownOptions: { input: PAGES.map((name) => path.resolve(`tests/bench/pages/${name}.html`)) },
    },
  });
  const server = await serve(dist, "/", {}, [compressed(dist)]);
  const browser = await startSteadily(() => chromium.launch(testBrowser()));
  return { browser, server, url: server.resolvedUrls?.local[0] ?? "", dist };
}

export async function closeLab({ browser, server, dist }: Lab): Promise<void> {
  await browser.close();
  await server.close();
  rmSync(dist, { recursive: true, force: true });
}

/** Gives the work a device that never saw the app, and throws it away. */
export async function withDevice<T>(lab: Lab, work: (device: BrowserContext) => Promise<T>): Promise<T> {
  const device = await lab.browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  try {
    return await work(device);
  } finally {
    await device.close();
  }
}

/** Fills the device with a community whose id is `bench`. Before the app is opened on it. */
export async function seed(lab: Lab, device: BrowserContext, wanted: Seed): Promise<void> {
  const page = await device.newPage();
  await page.goto(new URL("bench/seed.html", lab.url).href);
  await page.waitForFunction(() => "seed" in window);
  await page.evaluate((given) => window.seed(given), wanted);
  await page.close();
}

/** Opens an address and gives the milliseconds from asking for it until something of this kind is in the page. */
export async function timeUntil(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      watcher.disconnect();
      performance.mark("there");
    });
    watcher.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  const mark = await page.waitForFunction(() => performance.getEntriesByName("there")[0]?.startTime);
  return (await mark.jsonValue()) ?? Number.NaN;
}
