import { type BrowserContext } from "playwright-core";

import { tellHowFar } from "./how-far.ts";
import { type Lab, seed, timeUntil, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";
import { timeTabs } from "./tabs.ts";

const TIMES = 15;

/** Pages by what is last of what one sees there without scrolling. */
export const PAGES = {
  "the dashboard": ["#/c/bench/dashboard", ".dot-strip"],
  "the page of a factor": ["#/c/bench/factor/commitment", "main svg path"],
  "the agendas": ["#/c/bench/agenda", "main h2"],
} as const;

/** How long it takes from the address of a page until it is there, on a second visit, with much behind it and with little. */
export async function measureOpening(lab: Lab): Promise<Table> {
  const rows: Timed[] = [];
  const notes: string[] = [];
  await withDevice(lab, (bare) =>
    withFilled(lab, 12, (few) =>
      withFilled(lab, 500, async (many) => {
        for (const page of PAGE_NAMES) rows.push(...(await timePage(lab, page, { bare, few, many })));
        notes.push(await timeTabs(few, `${lab.url}#/c/bench`));
      }),
    ),
  );
  return { title: "Opening a page, on a second visit", against: "the measure named", rows, notes };
}

type PageName = keyof typeof PAGES;
const PAGE_NAMES = [
  "the dashboard",
  "the page of a factor",
  "the agendas",
] as const satisfies readonly PageName[];

type Devices = Readonly<Record<"bare" | "few" | "many", BrowserContext>>;

/** In turns: the app with little and with much, and bare pages. The first time fills the caches. */
async function timePage(lab: Lab, page: PageName, { bare, few, many }: Devices): Promise<readonly Timed[]> {
  const [address, selector] = PAGES[page];
  const drawsCharts = page === "the dashboard";
  const at = (name: string) => new URL(`bench/${name}.html`, lab.url).href;
  const turns = {
    react: () => timeToOpen(bare, at("bare-react"), "main h1"),
    charts: () => (drawsCharts ? timeToOpen(few, at("bare-charts"), ".drawn") : Promise.resolve(Number.NaN)),
    little: () => timeToOpen(few, lab.url + address, selector),
    much: () => timeToOpen(many, lab.url + address, selector),
  };
  const times = {
    react: [] as number[],
    charts: [] as number[],
    little: [] as number[],
    much: [] as number[],
  };
  for (let time = 0; time <= TIMES; time += 1) {
    for (const name of ["react", "charts", "little", "much"] as const) {
      const took = await turns[name]();
      if (time > 0) times[name].push(took);
    }
    tellHowFar(page, time, TIMES);
  }
  const { react, charts, little, much } = times;
  const what = `${page}, 12 rounds of 20 ballots`;
  return [
    { what: `${what}, beside a bare React page`, app: little, compared: react },
    ...(drawsCharts
      ? [
          {
            what: `${what}, beside a bare page with a radar and twelve lines of them`,
            app: little,
            compared: charts,
          },
        ]
      : []),
    { what: `${page}, 500 rounds of 20 ballots, beside 12 rounds`, app: much, compared: little },
  ];
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
