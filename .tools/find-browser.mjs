import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { BROWSER_ARGUMENTS, installedBrowsers } from "./installed-browsers.mjs";
import { findLacks } from "./probe-browser.mjs";
import { isInstalled, npm } from "./run.mjs";
import { startSteadily } from "./start-steadily.mjs";

/** @typedef {{ executablePath?: string, env: Record<string, string> }} TestBrowser */

const PINNED = path.join(path.dirname(fileURLToPath(import.meta.url)), "linux-browser");

/**
 * A Chromium, Chrome or Edge that starts and can do what the tests need. In this order: $CHROME_PATH; one that is installed; on Linux x64 the
 * pinned build in linux-browser, which is downloaded only then; Playwright's own, which is downloaded last of all.
 *
 * NO_INSTALLED_BROWSER=1 passes over what is installed, to try what a bare machine does.
 *
 * @returns {Promise<TestBrowser>}
 */
export async function findBrowser() {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined)
    return (await started(given)) ?? fail(`CHROME_PATH=${given} does not start, or does not fit the tests.`);

  const browser = (await installed()) ?? (await pinned()) ?? (await started()) ?? (await downloaded());
  return (
    browser ??
    fail(
      "No browser that fits the tests could be started. Install a new Chrome, Edge or Chromium, or set CHROME_PATH to one.",
    )
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
 * Starts a browser and asks of it what the tests need; one that starts but does not fit is passed over, and said.
 *
 * @param {string} [executablePath] Playwright's own where nothing is named
 * @param {Record<string, string>} [env]
 * @returns {Promise<TestBrowser | undefined>}
 */
async function started(executablePath, env = {}) {
  const found = executablePath === undefined ? { env } : { executablePath, env };
  const name = executablePath ?? "Playwright's own";
  try {
    const browser = await startSteadily(() =>
      chromium.launch({
        ...found,
        env: { ...process.env, ...env },
        args: BROWSER_ARGUMENTS,
        timeout: 30_000,
      }),
    );
    const lacks = await findLacks(browser);
    const version = browser.version();
    await browser.close();
    if (lacks.length === 0) {
      console.log(`Browser for the tests: ${name} (${version})`);
      return found;
    }
    console.warn(`${name} (${version}) does not fit the tests. It lacks: ${lacks.join(", ")}.`);
  } catch {
    // It does not start. Where there is no other, the caller says so.
  }
  return undefined;
}

async function pinned() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // It names a newer Node than it needs: only its unpacking runs in Node, and that is tried here on 20.19 as well.
  if (!isInstalled(PINNED) && !npm(["ci", "--engine-strict=false"], PINNED)) return undefined;
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
