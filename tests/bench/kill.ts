import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { type Browser, chromium, type Page } from "playwright-core";

import type { Found, Seen, Written } from "#tests/bench/pages/kill.ts";
import { damageDatabase } from "#tests/support/damage-database.ts";
import { testBrowser } from "#tools/test-browser.mjs";

/** Lives of one browser profile, after which a fresh one follows: so the making of the database is killed too. */
const LIVES = 20;
/** A kill comes at a random moment within this. */
const LONGEST_LIFE_MS = 1000;
/** After one kill in so many the files of the database are made nonsense of too, as a crash or a power cut may leave them. */
const DAMAGE_EVERY = 10;

export interface KillOutcome {
  readonly kills: number;
  /** Of these, the ones that came before the first write of that life was acknowledged. */
  readonly earlyKills: number;
  readonly acknowledged: number;
  /** Acknowledged writes that were not there afterwards. */
  readonly lost: readonly string[];
  /** Kills after which the files of the database were damaged on purpose. */
  readonly damaged: number;
  /** Times that the browser had thrown the whole database away, and it came back from the safety copy. */
  readonly recovered: number;
  readonly didNotOpen: readonly string[];
  readonly torn: readonly string[];
}

interface KillOptions {
  /** Acknowledges before it is stored: the losses that the test must then find. */
  readonly inHaste?: boolean;
  /** Hears after every kill that counts how many there were. */
  readonly onKill?: (kills: number) => void;
}

/**
 * Kills a browser that writes, this many times and some more before it got to write, and looks whether all that it was told is stored is there (B5).
 *
 * The browser keeps its profile on disk and ends by SIGKILL: nothing in it gets to say goodbye. Then it starts again
 * on the same profile.
 *
 * @param url the page `bench/kill.html`
 */
export async function killWhileWriting(
  url: string,
  kills: number,
  { inHaste = false, onKill = () => undefined }: KillOptions = {},
): Promise<KillOutcome> {
  const outcome = {
    kills: 0,
    earlyKills: 0,
    acknowledged: 0,
    lost: [] as string[],
    damaged: 0,
    recovered: 0,
    didNotOpen: [] as string[],
    torn: [] as string[],
  };
  const isEnough = () => outcome.kills - outcome.earlyKills >= kills;
  while (!isEnough()) {
    const profile = mkdtempSync(path.join(tmpdir(), "kiemkracht-kill-"));
    const acknowledged: Written[] = [];
    for (let life = 0; life < LIVES && !isEnough(); life += 1) {
      const before = acknowledged.length;
      await withBrowser(profile, (page, kill) => liveAndDie({ page, kill, url, inHaste }, acknowledged));
      outcome.kills += 1;
      if (acknowledged.length === before) outcome.earlyKills += 1;
      else onKill(outcome.kills - outcome.earlyKills);
      if (!inHaste && acknowledged.length > 0 && outcome.kills % DAMAGE_EVERY === 0) {
        outcome.damaged += 1;
        damageDatabase(profile);
      }
      const found = await withBrowser(profile, (page) => lookAt(page, url));
      judge(found, acknowledged, outcome);
      // What is gone once is gone in every later life too: it is counted once.
      if (outcome.lost.length > 0) break;
    }
    outcome.acknowledged += acknowledged.length;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcome;
}

interface Life {
  readonly page: Page;
  readonly kill: () => void;
  readonly url: string;
  readonly inHaste: boolean;
}

/** Lets the page write until it is killed; what it acknowledged until then is added to the list. */
async function liveAndDie({ page, kill, url, inHaste }: Life, acknowledged: Written[]): Promise<void> {
  await page.context().exposeFunction("acknowledge", (written: Written) => acknowledged.push(written));
  // Far beyond what an earlier life may have written without being heard.
  const from = (acknowledged.at(-1)?.[1] ?? -1) + 10_000;
  // A page that cannot open its database writes nothing: it is not waited for.
  const life = { isOver: false };
  const writing = page
    .goto(url)
    .then(() => page.waitForFunction(() => "writeForEver" in window))
    .then(() => page.evaluate((given) => window.writeForEver(given.from, given.inHaste), { from, inHaste }))
    .catch(() => undefined)
    .finally(() => {
      life.isOver = true;
    });
  // Most lives are counted from the first write on; the others from the first step, so that opening is killed too.
  const before = acknowledged.length;
  const isCountedFromWrite = Math.random() < 0.8;
  while (isCountedFromWrite && !life.isOver && acknowledged.length === before) await sleep(5);
  await sleep(Math.random() * LONGEST_LIFE_MS);
  kill();
  await writing;
}

async function lookAt(page: Page, url: string): Promise<Seen | string> {
  await page.goto(url);
  await page.waitForFunction(() => "look" in window);
  return page.evaluate(() => window.look());
}

function judge(
  found: Seen | string,
  acknowledged: readonly Written[],
  outcome: {
    recovered: number;
    readonly lost: string[];
    readonly didNotOpen: string[];
    readonly torn: string[];
  },
): void {
  if (typeof found === "string") {
    outcome.didNotOpen.push(found);
    return;
  }
  if (found.isRecovered) outcome.recovered += 1;
  outcome.torn.push(...found.torn);
  outcome.lost.push(...missingIn(found, acknowledged).map(([kind, number]) => `${kind} ${number}`));
}

function missingIn(found: Found, acknowledged: readonly Written[]): readonly Written[] {
  const { answer, point, agenda, import: imports } = found;
  const there = {
    answer: new Set(answer),
    point: new Set(point),
    agenda: new Set(agenda),
    import: new Set(imports),
  };
  // What is written over again has this number or a later one.
  return acknowledged.filter(
    ([kind, number]) =>
      !(kind === "remark" || kind === "edit" ? found[kind] >= number : there[kind].has(number)),
  );
}

/** Starts a browser of our own on this profile, so that we know its process; ends it in any case. */
export async function withBrowser<T>(
  profile: string,
  work: (page: Page, kill: () => void) => Promise<T>,
): Promise<T> {
  const { executablePath = chromium.executablePath(), args, env } = testBrowser();
  const portFile = path.join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const child = spawn(
    executablePath,
    [
      "--headless",
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      "--no-default-browser-check",
      ...args,
      "about:blank",
    ],
    // A process group of its own: the kill takes its helpers along.
    { env, stdio: "ignore", detached: true },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let browser: Browser | undefined;
  try {
    browser = await connect(portFile);
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error("The browser has no window.");
    return await work(context.pages()[0] ?? (await context.newPage()), () => end(child));
  } finally {
    end(child);
    await ended;
    await browser?.close().catch(() => undefined);
  }
}

function end(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === "win32") child.kill("SIGKILL");
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It is dead already.
  }
}

async function connect(portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port] = existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n") : [];
    if (port !== undefined && port !== "") return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await sleep(100);
  }
  throw new Error("The browser did not start.");
}

/** What was found, in Markdown. */
export function killTable(outcome: KillOutcome): string {
  const { kills, earlyKills, acknowledged, lost, didNotOpen, torn } = outcome;
  const { damaged, recovered } = outcome;
  return [
    "| | |",
    "| --- | --- |",
    `| kills (SIGKILL) at random moments under writing | ${kills} |`,
    `| of these before the first write of that life was acknowledged | ${earlyKills} |`,
    `| writes acknowledged | ${acknowledged} |`,
    `| acknowledged writes lost | **${lost.length}** |`,
    `| kills after which the files of the database were damaged on purpose too | ${damaged} |`,
    `| databases that the browser then threw away whole, put back from the safety copy | ${recovered} |`,
    `| databases that did not open | **${didNotOpen.length}** |`,
    `| writes of several rows stored in part, or rows that do not meet their schema | **${torn.length}** |`,
    ...[...new Set([...lost, ...didNotOpen, ...torn])].slice(0, 20).map((what) => `| found | ${what} |`),
  ].join("\n");
}
