import { readdirSync } from "node:fs";
import path from "node:path";

import { expect, inject, it } from "vitest";

import { makeSealKeys } from "#platform/seal.ts";
import { WORDS } from "#take-part/words.ts";
import { openApp } from "#tests/support/open-app.ts";
import { anInvitation, invitationCode } from "#tests/support/participant.ts";
import { expectTrouble } from "#tests/support/trouble.ts";

it("opens without a network after the first visit", async () => {
  const page = await openApp({ offline: true });

  await page.locator("#root h1").waitFor();
  // There really is no network: what was never fetched does not come.
  await page.evaluate(() => fetch("./never-fetched").catch(() => undefined));
  await expectTrouble(/net::ERR_(FAILED|INTERNET_DISCONNECTED)/);
});

it("has every part of itself at hand after the first visit", async () => {
  const page = await openApp({ offline: true });
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found.push(...requests.map(({ url }) => url));
    }
    return found;
  });

  const url = inject("appUrl");
  const built = filesIn(inject("dist")).filter((file) => file !== "sw.js" && !file.startsWith("."));
  const expected = built.map((file) => (file === "index.html" ? url : url + file));
  expect(kept.toSorted()).toEqual(expected.toSorted());
});

it("U1 opened again, it gets the other pages ready by itself, and not on the first visit", async () => {
  const page = await openApp();
  await page.locator("#root h1").waitFor();
  const pages = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => /(dashboard-pages|(agendas|meetings|method)-page)-[^/]+\.js$/u.test(name)),
    );
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await pages()).toEqual([]);

  await page.reload();
  await expect.poll(async () => (await pages()).length).toBe(4);
});

it(
  "T1 an invitation opens without a network on a device that has the app, also where a mail program added to its address",
  { tags: "long" },
  async () => {
    const page = await openApp({ offline: true });
    const { publicKey } = await makeSealKeys();
    const code = invitationCode(anInvitation(publicKey));
    await page.goto(`${inject("appUrl")}meedoen.html?utm_source=mail&fbclid=1#${code}`);
    await page.getByRole("heading", { name: WORDS.nl.say.welcome.title }).waitFor();
  },
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
