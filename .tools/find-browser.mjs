import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { BROWSER_ARGUMENTS, installedBrowsers } from "./installed-browsers.mjs";
import { isInstalled, npm } from "./run.mjs";

/** @typedef {{ executablePath?: string, env: Record<string, string> }} TestBrowser */

const PINNED = path.join(path.dirname(fileURLToPath(import.meta.url)), "linux-browser");

/**
 * A Chromium, Chrome or Edge that really starts. In this order: $CHROME_PATH; one that is installed; on Linux x64 the
 * pinned build in linux-browser, which is downloaded only then; Playwright's own, which is downloaded last of all.
 *
 * NO_INSTALLED_BROWSER=1 passes over what is installed, to try what a bare machine does.
 *
 * @returns {Promise<TestBrowser>}
 */
export async function findBrowser() {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined) return (await started(given)) ?? fail(`CHROME_PATH=${given} does not start.`);

  const browser = (await installed()) ?? (await pinned()) ?? (await started()) ?? (await downloaded());
  return (
    browser ??
    fail("No browser could be started. Install Chrome, Edge or Chromium, or set CHROME_PATH to one.")
  );
}

async function installed() {
  if (process.env["NO_INSTALLED_BROWSER"] !== undefined) return undefined;
  for (const executablePath of installedBrowsers()) {
    const browser = await started(executablePath);
    if (browser !== undefined) return browser;
  }
  return undefined;
}

/**
 * @param {string} [executablePath] Playwright's own where nothing is named
 * @param {Record<string, string>} [env]
 * @returns {Promise<TestBrowser | undefined>}
 */
async function started(executablePath, env = {}) {
  const found = executablePath === undefined ? { env } : { executablePath, env };
  try {
    const browser = await chromium.launch({
      ...found,
      env: { ...process.env, ...env },
      args: BROWSER_ARGUMENTS,
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.goto("about:blank");
    console.log(`Browser for the tests: ${executablePath ?? "Playwright's own"} (${browser.version()})`);
    await browser.close();
    return found;
  } catch {
    return undefined;
  }
}

async function pinned() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!isInstalled(PINNED) && !npm(["ci"], PINNED)) return undefined;
  const unpacked = spawnSync(process.execPath, [path.join(PINNED, "unpack.mjs")], { encoding: "utf8" });
  if (unpacked.status !== 0) return undefined;
  const { executablePath, env } = JSON.parse(unpacked.stdout);
  return started(executablePath, env);
}

async function downloaded() {
  const root = path.join(PINNED, "../..");
  return npm(["exec", "--", "playwright-core", "install", "--only-shell", "chromium"], root)
    ? started()
    : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
