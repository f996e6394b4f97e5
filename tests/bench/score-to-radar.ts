import { type BrowserContext, type Page } from "playwright-core";

import { type Lab, seed, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const TIMES = 40;
const WARM_UP = 4;

/**
 * How long it takes from the click on an answer in one tab until the radar in another tab has moved, beside the least
 * that could do so: one row, one live query, one path.
 */
export async function measureScoreToRadar(lab: Lab): Promise<Table> {
  const app = await withDevice(lab, async (device) => {
    await seed(lab, device, { rounds: 3, mode: "agreed", ballots: 0 });
    const scoring = await opened(device, `${lab.url}#/c/bench/score/round-2`, "input[type=radio]");
    const dashboard = await opened(device, `${lab.url}#/c/bench/dashboard`, "path.line-now");
    return latencies(scoring, dashboard);
  });
  const compared = await withDevice(lab, async (device) => {
    const url = new URL("bench/live.html", lab.url).href;
    const clicked = await opened(device, url, "input[type=radio]");
    const watched = await opened(device, url, "path.line-now");
    return latencies(clicked, watched);
  });
  return {
    title: "From a click on a score to the radar in another tab",
    against: "bare live query",
    rows: [{ what: "until the radar has moved", app, compared }],
  };
}

async function opened(device: BrowserContext, url: string, selector: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(url);
  await page.locator(selector).first().waitFor({ state: "attached" });
  return page;
}

async function latencies(clicked: Page, watched: Page): Promise<number[]> {
  const times: number[] = [];
  for (let time = -WARM_UP; time < TIMES; time++) {
    const moved = watched.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const before = drawn();
          const watcher = new MutationObserver(() => {
            if (drawn() === before) return;
            watcher.disconnect();
            resolve(performance.timeOrigin + performance.now());
          });
          watcher.observe(document, { subtree: true, childList: true, attributes: true });

          function drawn(): string | null | undefined {
            return document.querySelector("path.line-now")?.getAttribute("d");
          }
        }),
    );
    // The last radio for "5" and the first for "1", in turn; "1" is the first of a factor, "5" the fifth.
    const at = await clicked.evaluate(
      (five) => {
        const choices = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
        const name = choices[0]?.name;
        const same = choices.filter((choice) => choice.name === name);
        const start = performance.timeOrigin + performance.now();
        (five ? same[Math.min(4, same.length - 1)] : same[0])?.click();
        return start;
      },
      time % 2 === 0,
    );
    if (time >= 0) times.push((await moved) - at);
    else await moved;
  }
  return times;
}
