import { type BrowserContext } from "playwright-core";

import { tellHowFar } from "./how-far.ts";
import { type Lab, seed, timeUntil, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const TIMES = 15;

/** Pages by what is last of what one sees there without scrolling. */
export const PAGES = {
  "the dashboard": ["#/c/bench/dashboard", ".dot-strip"],
  "the page of a factor": ["#/c/bench/factor/commitment", "main svg path"],
  "the agendas": ["#/c/bench/agenda", "main h2"],
} as const;

/** How long it takes from the address of a page until it is there, on a second visit, with much behind it and with little. */
export async function measureOpening(lab: Lab): Promise<Table> {
  const bare = new URL("bench/bare-react.html", lab.url).href;
  const rows: Timed[] = [];
  await withDevice(lab, (bareDevice) =>
    withFilled(lab, 12, (few) =>
      withFilled(lab, 500, async (many) => {
        for (const [page, [address, selector]] of Object.entries(PAGES)) {
          const react: number[] = [];
          const little: number[] = [];
          const much: number[] = [];
          for (let time = 0; time <= TIMES; time += 1) {
            const round = [
              await timeToOpen(bareDevice, bare, "main h1"),
              await timeToOpen(few, lab.url + address, selector),
              await timeToOpen(many, lab.url + address, selector),
            ] as const;
            tellHowFar(page, time, TIMES);
            // The first time fills the caches.
            if (time === 0) continue;
            for (const [index, list] of [react, little, much].entries())
              list.push(round[index] ?? Number.NaN);
          }
          rows.push(
            {
              what: `${page}, 12 rounds of 20 ballots, beside a bare React page`,
              app: little,
              compared: react,
            },
            { what: `${page}, 500 rounds of 20 ballots, beside 12 rounds`, app: much, compared: little },
          );
        }
      }),
    ),
  );
  return { title: "Opening a page, on a second visit", against: "the measure named", rows };
}

interface Timed {
  readonly what: string;
  readonly app: readonly number[];
  readonly compared: readonly number[];
}

function withFilled(
  lab: Lab,
  rounds: number,
  work: (device: BrowserContext) => Promise<void>,
): Promise<void> {
  return withDevice(lab, async (device) => {
    await seed(lab, device, { rounds, mode: "individual", ballots: 20 });
    await work(device);
  });
}

/** In a window of its own; in a second one where the browser draws the first no more (tests/support/close-when-still.ts). */
export async function timeToOpen(device: BrowserContext, url: string, selector: string): Promise<number> {
  return timeOnce(device, url, selector).catch(() => timeOnce(device, url, selector));
}

async function timeOnce(device: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await device.newPage();
  try {
    return await timeUntil(page, url, selector);
  } finally {
    await page.close();
  }
}
