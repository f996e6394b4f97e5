import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";

/**
 * What the tests need of a browser, tried for real in a page of a secure origin: a version number promises nothing.
 *
 * @type {readonly (readonly [name: string, attempt: () => unknown])[]}
 */
const NEEDS = [
  ["files of its own, and a database that keeps their handles", keepFolder],
  ["locks between tabs", () => navigator.locks.request("probe", () => true)],
  [
    "new ids and digests",
    () => crypto.subtle.digest("SHA-256", new TextEncoder().encode(crypto.randomUUID())),
  ],
  ["Trusted Types", () => "trustedTypes" in window || Promise.reject(new Error("none"))],
  ["letters with a width (a font)", measureText],
  ["a service worker", startServiceWorker],
];

/** A page can be loaded again without a network; all else is asked for by the worker, as in the app. */
const WORKER = `
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => {
    const page = () => new Response("<span>again</span>", { headers: { "content-type": "text/html" } });
    event.respondWith(event.request.mode === "navigate" ? page() : fetch(event.request));
  });`;

/**
 * Which of these a browser lacks, in words; none when it fits. Takes a second or two.
 *
 * A browser older than the Playwright that drives it may leave the network to service workers when it is taken away
 * from the page: tests then fail one by one, and none of them says why.
 *
 * @param {Pick<import("playwright-core").Browser, "newContext">} browser
 * @returns {Promise<readonly string[]>}
 */
export async function findLacks(browser) {
  const { address, close } = await servePage();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const lacks = [];
    for (const [name, attempt] of NEEDS) if (!(await works(page, attempt))) lacks.push(name);
    if (lacks.length > 0) return lacks;
    await context.setOffline(true);
    await page.reload();
    return (await works(page, refusesToFetch)) ? [] : ["a network that can be taken away"];
  } finally {
    await context.close();
    close();
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {() => unknown} attempt
 * @returns {Promise<boolean>} no later than after some seconds: what never answers does not work
 */
function works(page, attempt) {
  return Promise.race([
    page.evaluate(attempt).then(
      () => true,
      () => false,
    ),
    setTimeout(PATIENCE_MS, false, { ref: false }),
  ]);
}
const PATIENCE_MS = 20_000;

// What follows runs in the page, and knows nothing of this file.

function measureText() {
  if (document.querySelector("span")?.offsetWidth === 0) throw new Error("Text has no width.");
}

async function startServiceWorker() {
  await navigator.serviceWorker.register("./worker.js");
  await navigator.serviceWorker.ready;
}

/** A folder handle as the copies in a folder keep it; one Chromium fell over when it was read back. */
async function keepFolder() {
  const files = await navigator.storage.getDirectory();
  const folder = await files.getDirectoryHandle("probe", { create: true });
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("probe", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("kept"));
    request.addEventListener("success", () => resolve(request.result));
  });
  database.transaction("kept", "readwrite").objectStore("kept").put(folder, "folder");
  await new Promise((resolve) => {
    const request = database.transaction("kept").objectStore("kept").get("folder");
    request.addEventListener("success", resolve);
  });
  database.close();
}

async function refusesToFetch() {
  const came = await fetch("./anything").then(
    () => true,
    () => false,
  );
  if (came) throw new Error("The network is still there.");
}

/** @returns {Promise<{ address: string, close: () => void }>} */
async function servePage() {
  const server = createServer((request, response) => {
    const isWorker = request.url === "/worker.js";
    response.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
    response.end(isWorker ? WORKER : "<!doctype html><span>once</span>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
