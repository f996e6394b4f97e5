import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";

import { heavyFiles } from "#tests/bench/fuzz/heavy-files.ts";
import { type FileKind } from "#tests/bench/fuzz/hostile-files.ts";
import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { rawRows } from "#tests/support/faults.ts";
import { visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

/**
 * How often the page may be away as long as a fixed piece of work takes it, a fifth of a second where nothing else runs.
 * Longer, and a person thinks that it is stuck. The benchmark of hostile files tells the milliseconds.
 */
const MOST_WORKS = 5;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kiemkracht-heavy-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Notes the longest that the page does not answer. */
async function startWatch(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const seen = { ms: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.ms = Math.max(seen.ms, duration);
    }).observe({ type: "longtask" });
    return seen;
  });
  return () => longest.evaluate(({ ms }) => ms);
}

/** What a fixed piece of work takes this page on this machine as busy as it is now, in ms. */
async function timeOfWork(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    times.push(
      await page.evaluate(() => {
        const start = performance.now();
        const numbers = Float64Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
        numbers.sort();
        return performance.now() - start;
      }),
    );
  }
  return Math.max(...times);
}

it.each<FileKind>(["backup", "csv", "xlsx"])(
  "B4 U4 the page goes on while the heaviest files are read, %s",
  async (kind) => {
    const user = await visit();
    const { page, messages } = user;
    const { myData, importing } = messages;
    await openExample(user);
    await goToPlace(user, kind === "backup" ? places.myData() : places.importing(communityOf(user)));
    const input = page.locator("input[type=file]").first();
    await input.waitFor();
    const work = await timeOfWork(page);
    const rows = await rawRows(page);
    const longest = await startWatch(page);

    for (const [number, heavy] of heavyFiles(kind).entries()) {
      const file = path.join(folder, `${number}.${kind === "backup" ? "json" : kind}`);
      writeFileSync(file, heavy);
      // By its place on the disk: in memory, the page itself would be busy unpacking what the test sends it.
      await input.setInputFiles(file);
      const outcome = {
        backup: page
          .getByRole("alert")
          .getByText(number === 0 ? myData.restore.refused.notJson : /‘communityId’/),
        csv: page.getByRole("heading", { name: importing.columns.heading }),
        xlsx: page.getByText(importing.readErrors.title),
      };
      await outcome[kind].waitFor();
    }
    expect((await longest()) / work).toBeLessThan(MOST_WORKS);
    expect(await rawRows(page)).toEqual(rows);
  },
);
