import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { openApp } from "#tests/support/open-app.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, link, onPage, type User, userOf, visit } from "#tests/support/user.ts";
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

async function savePlain(user: User): Promise<Buffer> {
  const { copy } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, copy.save)),
  ]);
  return readFileSync(await download.path());
}

/** A copy with as many forms in it. */
function withBallots(copy: Buffer, count: number): string {
  const backup = JSON.parse(copy.toString());
  const [ballot] = backup.tables.ballots;
  backup.tables.ballots = Array.from({ length: count }, (_, index) => ({ ...ballot, id: `ballot-${index}` }));
  return JSON.stringify(backup);
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

it("B2 a new device opens from a copy in one step, from the first page it shows", async () => {
  const user = await visit();
  await openExample(user);
  const bytes = await savePlain(user);
  const rows = await storedRows(user.page);

  const other = await visit({ width: 320, touch: true });
  const { communities, myData } = other.messages;
  await onPage(other, communities.start.welcome.title);
  const choosing = other.page.waitForEvent("filechooser");
  await other.press(button(other, communities.start.file));
  await (await choosing).setFiles({ name: "kopie.json", mimeType: "application/json", buffer: bytes });
  await other.press(button(other, myData.restore.preview.confirm));
  await other.press(link(other, myData.restore.done.toStart));
  await onPage(other, communities.start.list.title);
  expect(await storedRows(other.page)).toBe(rows);
});

it("U4 B1 a large restore shows how far it is, and can be stopped: then nothing of it stays", async () => {
  const user = await visit();
  await openExample(user);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kiemkracht-restore-")), "groot.json");
  writeFileSync(file, withBallots(await savePlain(user), 150_000));

  const other = await visit();
  const { page, messages } = other;
  const { restore, steps } = messages.myData;
  await goToPlace(other, places.myData());
  await page.getByLabel(restore.choose).setInputFiles(file);
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor(SLOW);
  await other.press(confirm);
  const bar = page.getByRole("progressbar", { name: steps.storing });
  await expect
    .poll(async () => Number((await bar.getAttribute("value").catch(() => null)) ?? 0))
    .toBeGreaterThan(0);
  await other.press(button(other, restore.stop));
  await page.getByText(restore.stopped).waitFor(SLOW);
  await expectAccessible(page);
  expect(await storedRows(page)).toBe(0);

  rmSync(path.dirname(file), { recursive: true });
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
  const { restore } = user.messages.myData;
  const backup = withBallots(await savePlain(user), 60_000);

  // Before the app opens its database: the browser remembers for a while how much room there was.
  const page = await openApp({ place: "rescue/index.html" });
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 12_000_000 });
  await page.goto(new URL("../#/data", page.url()).href);
  const other = await userOf(page, "nl");
  await choose(other, "groot.json", Buffer.from(backup));
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor(SLOW);
  await other.press(confirm);

  await other.page.getByText(other.messages.errors.storageFull.title).waitFor(SLOW);
  expect(await storedRows(other.page)).toBe(0);
}, 240_000);
