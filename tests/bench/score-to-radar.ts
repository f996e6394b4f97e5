import { type BrowserContext, type Page } from "playwright-core";

import { type Lab, seed, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const TIMES = 40;
const WARM_UP = 4;

/**
 * How long it takes from closing a round in one tab until the radar in another tab has moved, beside the least that could do
 * so: one row, one live query, one path. An open round moves nothing (R4).
 */
export async function measureScoreToRadar(lab: Lab): Promise<Table> {
  const app = await withDevice(lab, async (device) => {
    const open = WARM_UP + TIMES;
    await seed(lab, device, { rounds: open + 1, mode: "agreed", ballots: 0, open });
    const scoring = await opened(device, `${lab.url}#/c/bench/score/round-1`, CLOSE);
    const dashboard = await opened(device, `${lab.url}#/c/bench/dashboard/radar`, "path.line-now");
    return latencies(dashboard, (time) => closeRound(scoring, time + 1));
  });
  const compared = await withDevice(lab, async (device) => {
    const url = new URL("bench/live.html", lab.url).href;
    const clicked = await opened(device, url, "input[type=radio]");
    const watched = await opened(device, url, "path.line-now");
    return latencies(watched, (time) => chooseAnswer(clicked, time));
  });
  return {
    title: "From closing a round to the radar in another tab",
    against: "bare live query",
    rows: [{ what: "until the radar has moved", app, compared }],
  };
}

/** The first button at the end of the form. */
const CLOSE = ".score-end button";

async function opened(device: BrowserContext, url: string, selector: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(url);
  await page.locator(selector).first().waitFor({ state: "attached" });
  return page;
}

async function latencies(watched: Page, act: (time: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    const moved = untilMoved(watched);
    const started = await act(time);
    const took = (await moved) - started;
    if (time >= WARM_UP) times.push(took);
  }
  return times;
}

function untilMoved(watched: Page): Promise<number> {
  return watched.evaluate(
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
}

/** Opens the form of the next round, which is a week younger than the one before, and closes it. */
async function closeRound(scoring: Page, number: number): Promise<number> {
  await scoring.goto(new URL(`#/c/bench/score/round-${number}`, scoring.url()).href);
  await scoring.locator(CLOSE).first().waitFor();
  return scoring.evaluate((selector) => {
    const start = performance.timeOrigin + performance.now();
    document.querySelector<HTMLButtonElement>(selector)?.click();
    return start;
  }, CLOSE);
}

/** "5" and "1", in turn. */
function chooseAnswer(clicked: Page, time: number): Promise<number> {
  return clicked.evaluate(
    (five) => {
      const choices = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
      const start = performance.timeOrigin + performance.now();
      (five ? choices[Math.min(4, choices.length - 1)] : choices[0])?.click();
      return start;
    },
    time % 2 === 0,
  );
}
