import { type BrowserContext, type Page } from "playwright-core";

import type { Seed } from "#tests/bench/pages/seed.ts";

import { type Lab, seed, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const ANSWERS = 48;
const MUCH = 500;
const LITTLE = 3;
const FACTORS = 12;

interface Typed {
  /** From each key until the frame that shows it. */
  times: number[];
  /** The longest task of the page meanwhile; 0 when none was as long as 50 ms. */
  longest: number;
}

declare global {
  interface Window {
    noted: Typed;
  }
}

/**
 * Typing scores with years of rounds behind them and the dashboard open beside it, which judges them all, and the same with
 * three rounds: working out flags must stay out of the way.
 */
export async function measureTyping(lab: Lab): Promise<Table> {
  const ballots = await typedWith(lab, { ...BALLOTS, rounds: MUCH }, "round-open");
  const agreed = await typedWith(lab, { ...AGREED, rounds: MUCH }, `round-${MUCH - 1}`);
  const little = await typedWith(lab, { ...BALLOTS, rounds: LITTLE }, "round-open");
  const judged = { much: await judging(lab, MUCH), little: await judging(lab, LITTLE) };
  return {
    title: "Typing a score while flags are worked out: a key until the frame that shows it",
    against: `${LITTLE} rounds`,
    rows: [
      { what: `with ${MUCH} rounds of 20 ballots`, app: ballots.times, compared: little.times },
      { what: `with ${MUCH} agreed rounds`, app: agreed.times, compared: little.times },
    ],
    notes: [
      `Longest task of the page while typing: ${told(ballots.longest)}; with agreed rounds ${told(agreed.longest)}; with ${LITTLE} rounds ${told(little.longest)}.`,
      `Longest task of the dashboard while all flags of ${MUCH} rounds are worked out and drawn: ${told(judged.much)}; of ${LITTLE} rounds ${told(judged.little)}.`,
    ],
  };
}
const BALLOTS = { mode: "individual", ballots: 20, openAfter: true } as const;
const AGREED = { mode: "agreed", ballots: 0 } as const;

function told(longest: number): string {
  return longest === 0 ? "none of 50 ms or more" : `${longest.toFixed(0)} ms`;
}

function typedWith(lab: Lab, wanted: Seed, roundId: string): Promise<Typed> {
  return withDevice(lab, async (device) => {
    await seed(lab, device, wanted);
    const scoring = await opened(device, `${lab.url}#/c/bench/score/${roundId}`, "input[type=radio]");
    await opened(device, `${lab.url}#/c/bench/dashboard/radar`, "path.line-now");
    await scoring.bringToFront();
    return typeAnswers(scoring);
  });
}

/** How long each of so many keys takes on a score form that is opened for it. */
export async function typedOn(device: BrowserContext, url: string, keys: number): Promise<readonly number[]> {
  const page = await opened(device, url, "input[type=radio]");
  const { times } = await typeAnswers(page, keys);
  await page.close();
  return times;
}

async function typeAnswers(page: Page, answers = ANSWERS): Promise<Typed> {
  await watchTasks(page);
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() =>
          setTimeout(() => window.noted.times.push(performance.now() - pressed), 0),
        );
      },
      true,
    );
  });
  for (let answer = 0; answer < answers; answer += 1) {
    // A key goes on to the next factor; after the last one, from the first again.
    if (answer % FACTORS === 0) await page.locator("input[type=radio]").first().focus();
    await page.keyboard.press(String(1 + (answer % 5)));
    await page.waitForFunction((typed) => window.noted.times.length === typed, answer + 1);
  }
  return page.evaluate(() => window.noted);
}

/** All flags of a community, in a page that never judged it. */
function judging(lab: Lab, rounds: number): Promise<number> {
  return withDevice(lab, async (device) => {
    await seed(lab, device, { rounds, mode: "individual", ballots: 20 });
    await opened(device, `${lab.url}#/c/bench/dashboard/radar`, "path.line-now");
    const fresh = await device.newPage();
    await watchTasks(fresh);
    await fresh.goto(`${lab.url}#/c/bench/dashboard/radar`);
    await fresh.locator("path.line-now").first().waitFor({ state: "attached" });
    return fresh.evaluate(() => window.noted.longest);
  });
}

/** Notes the longest task, in this page and in what is opened in it next. */
async function watchTasks(page: Page): Promise<void> {
  const watch = () => {
    window.noted = { times: [], longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.noted.longest = Math.max(window.noted.longest, duration);
    }).observe({ type: "longtask" });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
}

async function opened(device: BrowserContext, url: string, selector: string): Promise<Page> {
  const page = await device.newPage();
  await page.goto(url);
  await page.locator(selector).first().waitFor({ state: "attached" });
  return page;
}
