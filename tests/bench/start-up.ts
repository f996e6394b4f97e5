import { type BrowserContext, type Page } from "playwright-core";

import { type Lab, timeUntil, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const ROUNDS = 9;

/** From the click on the address until the page's heading is there, drawn by the app and not by the shell before it. */
const HEADING = "main:not(.opening) h1";

/** How long it takes until the app is there, beside a page that is React and one heading and nothing else. */
export async function measureStartUp(lab: Lab): Promise<Table> {
  const bare = new URL("bench/bare-react.html", lab.url).href;
  const kinds = [
    { what: "first visit", visit: firstVisit },
    { what: "first visit, phone on slow 4G (CPU 4x slower)", visit: firstVisitByPhone },
    { what: "second visit", visit: secondVisit },
    { what: "second visit, phone on slow 4G (CPU 4x slower)", visit: secondVisitByPhone },
  ];
  const rows = kinds.map(({ what }) => ({ what, app: [] as number[], compared: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { visit }] of kinds.entries()) {
      rows[index]?.app.push(await withDevice(lab, (device) => visit(device, lab.url)));
      rows[index]?.compared.push(await withDevice(lab, (device) => visit(device, bare)));
    }
  }
  return { title: "Start-up", against: "bare React page", rows };
}

async function firstVisit(device: BrowserContext, url: string): Promise<number> {
  return timeUntil(await device.newPage(), url, HEADING);
}

async function firstVisitByPhone(device: BrowserContext, url: string): Promise<number> {
  const page = await device.newPage();
  await slowDown(page);
  return timeUntil(page, url, HEADING);
}

async function secondVisit(device: BrowserContext, url: string): Promise<number> {
  await settle(device, url);
  return timeUntil(await device.newPage(), url, HEADING);
}

async function secondVisitByPhone(device: BrowserContext, url: string): Promise<number> {
  await settle(device, url);
  const page = await device.newPage();
  await slowDown(page);
  return timeUntil(page, url, HEADING);
}

/** Visits once and waits until the app, where it is the app, can do without a network. */
async function settle(device: BrowserContext, url: string): Promise<void> {
  const page = await device.newPage();
  await timeUntil(page, url, HEADING);
  if (!url.includes("bench/")) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
}

/** Lighthouse's slow 4G: 562 ms latency, 1.44 Mbit/s. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 562,
    downloadThroughput: 180_000,
    uploadThroughput: 84_000,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
