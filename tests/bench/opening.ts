import { type BrowserContext } from "playwright-core";

import { type Lab, seed, timeUntil, withDevice } from "./lab.ts";
import { type Table } from "./table.ts";

const TIMES = 9;

/** The radar is drawn last of what one sees without scrolling. */
const RADAR = "path.line-now";

/** How long it takes from the address of the dashboard until its radar is there, with little and with much behind it. */
export async function measureDashboard(lab: Lab): Promise<Table> {
  const bare = new URL("bench/bare-react.html", lab.url).href;
  const little: number[] = [];
  const much: number[] = [];
  const react: number[] = [];
  await withDevice(lab, (bareDevice) =>
    withFilled(lab, 12, (one) =>
      withFilled(lab, 500, async (other) => {
        for (let time = 0; time < TIMES; time++) {
          react.push(await timeOf(bareDevice, bare, "main h1"));
          little.push(await timeOf(one, `${lab.url}#/c/bench/dashboard`, RADAR));
          much.push(await timeOf(other, `${lab.url}#/c/bench/dashboard`, RADAR));
        }
      }),
    ),
  );
  return {
    title: "Opening the dashboard, on a second visit",
    against: "the measure named",
    rows: [
      { what: "12 rounds of 20 ballots, beside a bare React page", app: little, compared: react },
      { what: "500 rounds of 20 ballots, beside 12 rounds", app: much, compared: little },
    ],
  };
}

function withFilled(
  lab: Lab,
  rounds: number,
  work: (device: BrowserContext) => Promise<void>,
): Promise<void> {
  return withDevice(lab, async (device) => {
    await seed(lab, device, { rounds, mode: "individual", ballots: 20 });
    await timeOf(device, `${lab.url}#/c/bench/dashboard`, RADAR);
    await work(device);
  });
}

async function timeOf(device: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await device.newPage();
  const time = await timeUntil(page, url, selector);
  await page.close();
  return time;
}
