import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { openApp } from "#tests/support/open-app.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, type User, userOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

const PASSWORD = "zaaien wieden oogsten";
/** Deriving a key from a password takes its time on purpose. */
const SLOW = { timeout: 90_000 };

async function saveLocked(user: User): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { copy } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  await user.page.getByLabel(copy.lock.toggle).check();
  await user.page.getByLabel(copy.lock.password, { exact: true }).fill(PASSWORD);
  await user.page.getByLabel(copy.lock.again).fill(PASSWORD);
  await expectAccessible(user.page);
  const [download] = await Promise.all([
    user.page.waitForEvent("download", SLOW),
    user.press(button(user, copy.saveLocked)),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose({ page, messages }: User, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel(messages.myData.restore.choose).setInputFiles(file);
}

it("B7 U4 a locked copy goes to another device without a network, and can be undone there", async () => {
  const user = await visit();
  await openExample(user);
  const { name, bytes } = await saveLocked(user);
  expect(name).toMatch(/^kiemkracht-\d{4}-\d\d-\d\d\.json\.age$/);

  const other = await visit({ offline: true });
  const { restore } = other.messages.myData;
  await goToPlace(other, places.myData());
  await choose(other, name, bytes);
  const password = other.page.getByLabel(restore.locked.password);
  await password.fill("iets anders");
  await password.press("Enter");
  await other.page.getByText(restore.locked.wrong).waitFor(SLOW);
  await expectAccessible(other.page);
  await password.fill(PASSWORD);
  await password.press("Enter");
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor(SLOW);
  await expectAccessible(other.page);
  await other.press(confirm);
  await other.page.getByText(restore.done.title, { exact: true }).waitFor();
  await expectAccessible(other.page);

  await goToPlace(other, places.community(communityOf(user) || "example-nl"));
  await other.press(button(other, other.messages.app.undo));
  await other.page.getByText(other.messages.app.notFound.title).waitFor();
}, 240_000);

it("B1 the exact description of the file is in the app, also without a network", async () => {
  const user = await visit({ offline: true });
  const { format, copy } = user.messages.myData;
  await openExample(user);
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  await user.press(user.page.getByText(format.title));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(user.page.getByRole("link", { name: format.schema })),
  ]);
  const schema: unknown = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(schema).toMatchObject({ title: "Kiemkracht backup, version 1" });
});

it("B1 B5 a restore for which there is no room stores nothing and says so", async () => {
  const user = await visit();
  await openExample(user);
  const { copy, restore } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, copy.save)),
  ]);
  const backup = JSON.parse(readFileSync(await download.path(), "utf8"));
  const [ballot] = backup.tables.ballots;
  backup.tables.ballots = Array.from({ length: 60_000 }, (_, index) => ({
    ...ballot,
    id: `ballot-${index}`,
  }));

  // Before the app opens its database: the browser remembers for a while how much room there was.
  const page = await openApp({ place: "rescue/index.html" });
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 12_000_000 });
  await page.goto(new URL("../#/data", page.url()).href);
  const other = await userOf(page, "nl");
  await choose(other, "groot.json", Buffer.from(JSON.stringify(backup)));
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor(SLOW);
  await other.press(confirm);

  await other.page.getByText(other.messages.errors.storageFull.title).waitFor(SLOW);
  expect(await storedRows(other.page)).toBe(0);
}, 240_000);
