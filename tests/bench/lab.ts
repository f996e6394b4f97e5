import path from "node:path";

import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { build, type PreviewServer } from "vite";

import { serve } from "#tests/support/serve.ts";
import { testBrowser } from "#tools/test-browser.mjs";

/** The built app and the pages to compare it with, served from one origin, and a browser to open them with. */
export interface Lab {
  readonly browser: Browser;
  readonly server: PreviewServer;
  /** Where the app is. The pages are at `bench/<name>.html` below it. */
  readonly url: string;
}

const PAGES = ["bare-react", "saving"];

export async function openLab(): Promise<Lab> {
  process.env["NODE_ENV"] = "production";
  const dist = path.resolve(".cache/bench");
  await build({ logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: "warn",
    root: "tests/bench/pages",
    base: "./",
    publicDir: false,
    build: {
      outDir: path.join(dist, "bench"),
      emptyOutDir: true,
      rolldownOptions: { input: PAGES.map((name) => path.resolve(`tests/bench/pages/${name}.html`)) },
    },
  });
  const server = await serve(dist, "/");
  const browser = await chromium.launch(testBrowser());
  return { browser, server, url: server.resolvedUrls?.local[0] ?? "" };
}

export async function closeLab({ browser, server }: Lab): Promise<void> {
  await browser.close();
  await server.close();
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
