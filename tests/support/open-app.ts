import { chromium, type Browser, type Page } from "playwright-core";
import { inject } from "vitest";

import { startSteadily } from "#tools/start-steadily.mjs";
import { testBrowser } from "#tools/test-browser.mjs";

import { closeWhenStill } from "./close-when-still.ts";
import { watch } from "./trouble.ts";

export interface AppOptions {
  /** What the browser asks for. Dutch unless said otherwise. */
  readonly language?: "nl" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** A phone or tablet: fingers in place of a mouse. */
  readonly touch?: boolean;
  /** After the first visit: the page is loaded again without a network. */
  readonly offline?: boolean;
  /** The place in the app, as it stands behind the address: "#/about". */
  readonly place?: string;
  /** Runs in the page before the app does: takes something away from the browser. */
  readonly before?: () => void;
  /** Another server than the one with the build under test. */
  readonly url?: string;
}

let browser: Browser | undefined;

/** A device that never saw the app opens it. Everything it should not do fails the test (see trouble.ts). */
export async function openApp(options: AppOptions = {}): Promise<Page> {
  const url = options.url ?? inject("appUrl");
  const page = await openDevice(options, url);
  if (options.before !== undefined) await page.addInitScript(options.before);
  await page.goto(url + (options.place ?? ""));
  if (options.offline === true) await goOffline(page);
  return page;
}

/** Waits until the app can do without a network, takes the network away and loads the page again. */
export async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
}

async function openDevice(options: AppOptions, url: string): Promise<Page> {
  // One that fell over under an earlier test takes no more tests with it.
  if (browser?.isConnected() !== true) browser = await startSteadily(() => chromium.launch(testBrowser()));
  const context = await browser.newContext({
    locale: options.language === "en" ? "en-GB" : "nl-NL",
    timezoneId: "Europe/Amsterdam",
    colorScheme: options.theme ?? "light",
    reducedMotion: "reduce",
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    hasTouch: options.touch ?? false,
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // For what never comes. A busy machine may take long over what does.
  context.setDefaultTimeout(90_000);
  await watch(context, new URL(url).origin);
  const page = await context.newPage();
  closeWhenStill(page);
  return page;
}

/** What stands open at this moment. */
export function openPages(): readonly Page[] {
  return browser?.contexts().flatMap((context) => context.pages()) ?? [];
}

export async function closeAll(): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close();
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
