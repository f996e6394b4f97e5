import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { type BrowserContext, type CDPSession, type Page } from "playwright-core";

import { nl } from "#i18n/nl.ts";

import { bigBackup } from "./big-backup.ts";
import { type Lab, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const TIMES = 5;
const SIZE = { communities: 10, rounds: 500, ballots: 20 };
const MB = 1_000_000;
/** Minutes: the largest file on the slowest machine. */
const PATIENCE = { timeout: 300_000 };

/** A backup of ten years of ten communities: restoring and making it, beside what Dexie needs for the same rows alone. */
export async function measureRestore(lab: Lab): Promise<Table> {
  const file = path.resolve(".cache/bench-backup.json");
  mkdirSync(path.dirname(file), { recursive: true });
  const text = bigBackup(SIZE);
  writeFileSync(file, text);

  const runs = [];
  for (let time = 0; time < TIMES; time++) {
    runs.push(await onPage(lab, file, (page) => page.evaluate(() => window.measureRestore())));
  }
  const app = await peakMemory(lab, file, (page) => page.evaluate(() => window.restoreOnly()));
  const bare = await peakMemory(lab, file, (page) => page.evaluate(() => window.parsePutOnly()));
  const block = await longestBlock(lab, file);

  const puts = runs.map(({ barePut }) => barePut);
  return {
    title: `Restoring ${SIZE.rounds} rounds x ${SIZE.ballots} ballots x ${SIZE.communities} communities (${Math.round(text.length / MB)} MB)`,
    against: "bare Dexie, the same rows",
    rows: [
      { what: "restore, from the confirmation on", app: runs.map(({ restore }) => restore), compared: puts },
      {
        what: "restore, with reading, checking and comparing the file",
        app: runs.map(({ look, restore }) => look + restore),
        compared: puts,
      },
      {
        what: "the safety copy, behind the restore",
        app: runs.map(({ safetyCopy }) => safetyCopy),
        compared: puts,
      },
      {
        what: "making the backup",
        app: runs.map(({ save }) => save),
        compared: runs.map(({ bareRead }) => bareRead),
      },
    ],
    notes: [
      `Memory of the page at its highest: ${app}, with bare Dexie ${bare}.`,
      `The page itself, restoring in the app: ${block}`,
    ],
  };
}

async function onPage<T>(lab: Lab, file: string, work: (page: Page) => Promise<T>): Promise<T> {
  return withDevice(lab, async (device) => {
    const page = await benchPage(lab, device, file);
    return work(page);
  });
}

async function benchPage(lab: Lab, device: BrowserContext, file: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(new URL("bench/restore.html", lab.url).href);
  await page.waitForFunction(() => "measureRestore" in window);
  await page.locator("input").setInputFiles(file);
  return page;
}

/** The longest task on the main thread, and how long the page kept a frame waiting, from choosing the file until it is restored. */
async function longestBlock(lab: Lab, file: string): Promise<string> {
  const { restore } = nl.myData;
  return withDevice(lab, async (device) => {
    const page = await device.newPage();
    await page.goto(`${lab.url}#/data`);
    const input = page.getByLabel(restore.choose);
    await input.waitFor();
    await page.evaluate(() => {
      const found = { task: 0, gap: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) found.task = Math.max(found.task, duration);
      }).observe({ type: "longtask" });
      let last = performance.now();
      const tick = () => {
        found.gap = Math.max(found.gap, performance.now() - last);
        last = performance.now();
        setTimeout(tick);
      };
      tick();
      Object.assign(window, { found });
    });
    await input.setInputFiles(file);
    const confirm = page.getByRole("button", { name: restore.preview.confirm, exact: true });
    await confirm.click(PATIENCE);
    await page.getByText(restore.done.title, { exact: true }).waitFor(PATIENCE);
    const found = await page.evaluate(() => "found" in window && JSON.stringify(window.found));
    const { task, gap }: { task: number; gap: number } = JSON.parse(String(found));
    const tasks = task === 0 ? "no task of 50 ms or longer" : `longest task ${Math.round(task)} ms`;
    return `${tasks}; longest wait for a turn ${Math.round(gap)} ms.`;
  });
}

/** The largest resident size of the process that draws the page, where the system tells. */
async function peakMemory(lab: Lab, file: string, work: (page: Page) => Promise<void>): Promise<string> {
  return withDevice(lab, async (device) => {
    const page = await benchPage(lab, device, file);
    const session = await lab.browser.newBrowserCDPSession();
    const watch = { peak: 0, isOver: false };
    const watching = (async () => {
      while (!watch.isOver) {
        watch.peak = Math.max(watch.peak, ...(await rendererSizes(session)));
        await page.waitForTimeout(100);
      }
    })();
    await work(page);
    watch.isOver = true;
    await watching;
    await session.detach();
    return watch.peak > 0 ? `${Math.round(watch.peak / MB)} MB` : "not told by this system";
  });
}

async function rendererSizes(session: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => residentSize(id));
}

function residentSize(process: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
