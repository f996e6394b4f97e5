import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";
import { build, type PreviewServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";

import { withBrowser } from "#tests/bench/kill.ts";
import type { Handed } from "#tests/bench/pages/pool.ts";
import { serve } from "#tests/support/serve.ts";

let folder: string;
let profile: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kiemkracht-pool-page-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: "tests/bench/pages",
    base: "./",
    publicDir: false,
    worker: { format: "es" },
    build: { outDir: folder, rolldownOptions: { input: [path.resolve("tests/bench/pages/pool.html")] } },
  });
  server = await serve(folder, "/");
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), "kiemkracht-pool-"));
});

afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function openPage(page: Page): Promise<void> {
  await page.goto(new URL("pool.html", server.resolvedUrls?.local[0]).href);
  await page.waitForFunction(() => "handInNaively" in window);
}

/** Every file that the browser has on the disk, its own logs and caches too. */
function filesOnDisk(): readonly string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files in which a text stands, in either way in which browsers write it. */
function filesWith(sought: string | Buffer): readonly string[] {
  const ways = typeof sought === "string" ? [Buffer.from(sought), Buffer.from(sought, "utf16le")] : [sought];
  return filesOnDisk().filter((file) => {
    const bytes = contentOf(file);
    return ways.some((way) => bytes.includes(way));
  });
}

/** Nothing of one that the browser took away meanwhile. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

const POOL_KEY = [15, 47] as const;
const SECRET = [148, 180] as const;
const KEY_FILE_BYTES = 250;

/** The keys of the pool as they are now, read past the app: of what is in, and of the round. */
function keysOnDisk(): readonly string[] {
  return filesOnDisk().flatMap((file) => {
    const bytes = contentOf(file);
    // What was overwritten with chance has no key of the curve.
    const isKeys = bytes.length === KEY_FILE_BYTES && bytes[POOL_KEY[1]] === 4 && bytes[112] === 0x30;
    return isKeys ? [POOL_KEY, SECRET].map((part) => bytes.subarray(...part).toString("hex")) : [];
  });
}

it("R3 R4 on the disk, the browser's own logs included, no ballot is found, and no key but that of now; after the reveal none", async () => {
  await withBrowser(profile, async (page) => {
    await openPage(page);
    await page.evaluate(() => window.openPool());
    const keys = new Set(keysOnDisk());
    const remarks = Array.from({ length: 8 }, (_, person) => `Onverwisselbaar ${person}`);
    for (const remark of remarks) {
      const { ballotId, code }: Handed = await page.evaluate((given) => window.handIn(given), remark);
      for (const sought of [remark, ballotId, code.slice(-60)]) expect(filesWith(sought)).toEqual([]);
      for (const key of keysOnDisk()) keys.add(key);
    }
    // One of the round, and of what is in one for each write.
    expect(keys.size).toBe(1 + 1 + remarks.length);
    const found = [...keys].filter((key) => filesWith(Buffer.from(key, "hex")).length > 0);
    expect(found).toHaveLength(2);
    expect(found.toSorted()).toEqual(keysOnDisk().toSorted());

    // Held open, a file can be read after it was taken away: what stood in it was overwritten before.
    const held = filesOnDisk()
      .filter((file) => file.includes("File System"))
      .map((file) => openSync(file, "r"));
    expect((await page.evaluate(() => window.reveal())).toSorted()).toEqual(remarks);
    for (const key of Array.from(keys, (hex) => Buffer.from(hex, "hex"))) {
      expect(filesWith(key)).toEqual([]);
      for (const file of held) expect(allOf(file).includes(key)).toBe(false);
    }
    for (const file of held) closeSync(file);
    for (const remark of remarks) expect(filesWith(remark)).toEqual([]);
  });
});

function allOf(file: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(file).size);
  readSync(file, bytes, 0, bytes.length, 0);
  return bytes;
}

it("R3 a test of the tests: what was a row in a table is still on the disk after it was erased", async () => {
  await withBrowser(profile, async (page) => {
    await openPage(page);
    await page.evaluate(() => window.handInNaively("Onverwisselbaar en onverzegeld"));
    expect(filesWith("Onverwisselbaar en onverzegeld")).not.toEqual([]);
  });
});

it("B5 a browser that is killed in mid-write has every ballot that was acknowledged", async () => {
  let acknowledged = 0;
  await withBrowser(profile, async (page) => {
    await openPage(page);
    await page.evaluate(() => window.openPool());
  });
  for (let life = 1; life <= 6; life += 1) {
    await withBrowser(profile, async (page, kill) => {
      await openPage(page);
      for (let ballot = 0; ballot < 3; ballot += 1) {
        await page.evaluate(() => window.handIn("Er is er een meer"));
        acknowledged += 1;
      }
      const writing = page.evaluate(() => window.handIn("Halverwege")).catch(() => undefined);
      // No wait for anything: it is the moment of the kill, another in each life.
      await new Promise((resolve) => setTimeout(resolve, life * 5));
      kill();
      if ((await writing) !== undefined) acknowledged += 1;
    });
    await withBrowser(profile, async (page) => {
      await openPage(page);
      const count = await page.evaluate(() => window.countIn());
      expect(count).toBeGreaterThanOrEqual(acknowledged);
      expect(count).toBeLessThanOrEqual(4 * life);
    });
  }
});
