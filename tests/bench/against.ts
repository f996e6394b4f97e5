import { cpSync, existsSync } from "node:fs";
import path from "node:path";

import { type BrowserContext } from "playwright-core";

import { serve } from "#tests/support/serve.ts";

import { tellHowFar } from "./how-far.ts";
import { type Lab, seed, withDevice } from "./lab.ts";
import { PAGES, timeToOpen } from "./opening.ts";
import { type Table } from "./table.ts";
import { typedOn } from "./typing.ts";

const PAIRS = 15;
const KEYS = 24;

/**
 * The app beside another build of it, whose folder `AGAINST` names: pages are opened and answers typed in turns, so that
 * whatever else the machine does falls on both alike.
 */
export async function measureAgainst(lab: Lab): Promise<Table> {
  const other = process.env["AGAINST"];
  if (other === undefined) throw new Error("AGAINST names no folder with another build of the app.");
  // Where the other build has pages of its own that fill a device, what they write suits its version of the database.
  const pages = path.join(other, "bench");
  if (!existsSync(pages)) cpSync(path.join(lab.dist, "bench"), pages, { recursive: true });
  const server = await serve(other, "/");
  try {
    const url = server.resolvedUrls?.local[0] ?? "";
    const rows = [
      ...(await inTurns(lab, { ...lab, url }, 12)),
      ...(await inTurns(lab, { ...lab, url }, 500)),
    ];
    return { title: "The app beside another build of it", against: "the other build", rows };
  } finally {
    await server.close();
  }
}

function inTurns(now: Lab, before: Lab, rounds: number): Promise<readonly Times[]> {
  return withDevice(now, (one) =>
    withDevice(before, async (other) => {
      await seed(now, one, { rounds, mode: "individual", ballots: 20, openAfter: true });
      await seed(before, other, { rounds, mode: "individual", ballots: 20, openAfter: true });
      const open = (device: BrowserContext, { url }: Lab, [address, selector]: readonly [string, string]) =>
        timeToOpen(device, url + address, selector);
      const rows: Times[] = [];
      for (const [what, page] of Object.entries(PAGES)) {
        const row: Times = { what: `opening ${what}, ${rounds} rounds of 20 ballots`, app: [], compared: [] };
        // The first time fills the caches.
        await open(one, now, page);
        await open(other, before, page);
        for (let pair = 0; pair < PAIRS; pair += 1) {
          const first = async () => row.app.push(await open(one, now, page));
          const second = async () => row.compared.push(await open(other, before, page));
          for (const turn of pair % 2 === 0 ? [first, second] : [second, first]) await turn();
          tellHowFar(row.what, pair + 1, PAIRS);
        }
        rows.push(row);
      }
      const typed: Times = {
        what: `a key until the frame that shows it, ${rounds} rounds`,
        app: [],
        compared: [],
      };
      for (let turn = 0; turn < 4; turn += 1) {
        typed.app.push(...(await typedOn(one, `${now.url}#/c/bench/score/round-open`, KEYS)));
        typed.compared.push(...(await typedOn(other, `${before.url}#/c/bench/score/round-open`, KEYS)));
      }
      return [...rows, typed];
    }),
  );
}

interface Times {
  readonly what: string;
  readonly app: number[];
  readonly compared: number[];
}
