import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";

import { places } from "#ui/places.ts";

import { heavyFiles } from "./fuzz/heavy-files.ts";
import { type FileKind, hostileFiles, type MakeHostile } from "./fuzz/hostile-files.ts";
import { readHostile } from "./fuzz/read-hostile.ts";
import { tellHowFar } from "./how-far.ts";
import { type Lab, seed, withDevice } from "./lab.ts";
import type { Stored } from "./pages/fuzz.ts";

const KINDS: readonly FileKind[] = ["backup", "csv", "xlsx"];
/** How many are read, how many of these are also stored in a database, and how many are given to the app itself. */
const READ: Readonly<Record<FileKind, number>> = { backup: 20_000, csv: 20_000, xlsx: 10_000 };
const STORED: Readonly<Record<FileKind, number>> = { backup: 3000, csv: 500, xlsx: 500 };
const SHOWN = 60;
const BATCH = 100;

interface Row {
  readonly kind: FileKind;
  readonly taken: number;
  readonly crashes: readonly string[];
  readonly slowestMs: number;
  readonly stored: Stored;
  readonly block: number;
}

/** Gives the app hostile files by the ten thousand (B4), and says what became of them. */
export async function feedHostileFiles(lab: Lab): Promise<string> {
  const make = hostileFiles();
  const rows: Row[] = [];
  for (const kind of KINDS) {
    const read = await readAll(kind, make[kind]);
    const stored = await storeAll(lab, kind, make[kind]);
    rows.push({ kind, ...read, stored, block: await showAll(lab, kind, make[kind]) });
  }
  return table(rows);
}

async function readAll(
  kind: FileKind,
  make: MakeHostile,
): Promise<Pick<Row, "taken" | "crashes" | "slowestMs">> {
  const crashes: string[] = [];
  let taken = 0;
  let slowestMs = 0;
  for (let number = 0; number < READ[kind]; number += 1) {
    tellHowFar(`${kind}: read`, number, READ[kind]);
    const bytes = make(number);
    const start = performance.now();
    try {
      if ((await readHostile(kind, bytes)) === "taken") taken += 1;
    } catch (cause) {
      crashes.push(`${kind} ${number}: ${String(cause).slice(0, 300)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - start);
  }
  return { taken, crashes, slowestMs };
}

async function storeAll(lab: Lab, kind: FileKind, make: MakeHostile): Promise<Stored> {
  return withDevice(lab, async (device) => {
    const page = await device.newPage();
    await page.goto(new URL("bench/fuzz.html", lab.url).href);
    await page.waitForFunction(() => "storeHostile" in window);
    let all: Stored = { taken: 0, refused: 0, crashes: [], partial: [] };
    for (let from = 0; from < STORED[kind]; from += BATCH) {
      tellHowFar(`${kind}: stored`, from, STORED[kind]);
      const files = Array.from({ length: BATCH }, (_, index) => ({
        number: from + index,
        base64: Buffer.from(make(from + index)).toString("base64"),
      }));
      const stored = await page.evaluate((given) => window.storeHostile(given.kind, given.files), {
        kind,
        files,
      });
      all = {
        taken: all.taken + stored.taken,
        refused: all.refused + stored.refused,
        crashes: [...all.crashes, ...stored.crashes],
        partial: [...all.partial, ...stored.partial],
      };
    }
    return all;
  });
}

/** Chooses files in the app itself, and gives the longest that its page did not answer, in milliseconds. */
async function showAll(lab: Lab, kind: FileKind, make: MakeHostile): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "kiemkracht-fuzz-"));
  const file = path.join(folder, `heavy.${kind === "backup" ? "json" : kind}`);
  const longest = await withDevice(lab, async (device) => {
    await seed(lab, device, { rounds: 2, mode: "agreed", ballots: 0 });
    const page = await device.newPage();
    await page.goto(`${lab.url}#${kind === "backup" ? places.myData() : places.importing("bench")}`);
    const input = page.locator("input[type=file]").first();
    await input.waitFor();
    await page.waitForTimeout(1000);
    await startWatch(page);
    for (let number = 0; number < SHOWN; number += 1) {
      tellHowFar(`${kind}: shown`, number, SHOWN);
      const name = `file-${number}.${kind === "backup" ? "json" : kind}`;
      await input.setInputFiles({ name, mimeType: "", buffer: Buffer.from(make(number)) });
      await page.waitForTimeout(60);
    }
    // By their place on the disk: handed over in memory, the page would first be busy unpacking what the test sends it.
    for (const heavy of heavyFiles(kind)) {
      writeFileSync(file, heavy);
      await input.setInputFiles(file);
      await page.waitForTimeout(10_000);
    }
    const crashed = await page.getByRole("heading", { level: 1 }).count();
    if (crashed !== 1) throw new Error(`After ${kind} files the page is not there any more.`);
    return page.evaluate(() => window.longestWait);
  });
  rmSync(folder, { recursive: true });
  return longest;
}

declare global {
  interface Window {
    longestWait: number;
  }
}

async function startWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longestWait = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestWait = Math.max(window.longestWait, duration);
    }).observe({ type: "longtask" });
  });
}

function table(rows: readonly Row[]): string {
  const crashes = rows.flatMap((row) => [...row.crashes, ...row.stored.crashes]);
  const partial = rows.flatMap(({ stored }) => stored.partial);
  return [
    "| kind | files read | taken / refused | crashes | slowest file | also stored | stored in part | given to the app | longest task of its page |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map(({ kind, taken, crashes: own, slowestMs, stored, block }) =>
      [
        "",
        kind,
        READ[kind],
        `${taken} / ${READ[kind] - taken - own.length}`,
        `**${own.length + stored.crashes.length}**`,
        `${slowestMs.toFixed(0)} ms`,
        `${STORED[kind]} (${stored.taken} taken)`,
        `**${stored.partial.length}**`,
        SHOWN,
        block === 0 ? "under 50 ms" : `${block.toFixed(0)} ms`,
        "",
      ]
        .join(" | ")
        .trim(),
    ),
    ...[...crashes, ...partial].slice(0, 20).map((what) => `\n- ${what}`),
  ].join("\n");
}
