import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { chooseCopy } from "#tests/support/copies.ts";
import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { button, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

const PASSWORD = "zaaien wieden oogsten";

async function saveLocked(user: User): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { copy } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  await user.page.getByLabel(copy.lock.toggle, { exact: true }).check();
  await user.page.getByLabel(copy.lock.password, { exact: true }).fill(PASSWORD);
  await user.page.getByLabel(copy.lock.again).fill(PASSWORD);
  await expectAccessible(user.page);
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, copy.saveLocked)),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it("B7 U4 a locked copy goes to another device without a network, and can be undone there", async () => {
  const user = await visit();
  await openExample(user);
  const { name, bytes } = await saveLocked(user);
  expect(name).toMatch(/^kiemkracht-\d{4}-\d\d-\d\d\.json\.age$/);

  const other = await visit({ offline: true });
  const { restore } = other.messages.myData;
  await goToPlace(other, places.myData());
  await chooseCopy(other, name, bytes);
  const password = other.page.getByLabel(restore.locked.password);
  await password.fill("iets anders");
  await password.press("Enter");
  await other.page.getByText(restore.locked.wrong).waitFor();
  await expectAccessible(other.page);
  await password.fill(PASSWORD);
  await password.press("Enter");
  const confirm = button(other, restore.preview.confirm);
  await confirm.waitFor();
  await expectAccessible(other.page);
  await other.press(confirm);
  await other.page.getByText(restore.done.title, { exact: true }).waitFor();
  await expectAccessible(other.page);

  // Who takes a second to read, and then looks what came, can still take it back.
  const readAt = await other.page.evaluate(() => performance.now());
  await other.page.waitForFunction((start) => performance.now() - start > 1000, readAt);
  await goToPlace(other, places.community(communityOf(user) || "example-nl"));
  await other.press(button(other, other.messages.app.undo));
  await other.page.getByText(other.messages.app.notFound.title).waitFor();
});

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
  expect(schema).toMatchObject({ title: `Kiemkracht backup, version ${BACKUP_VERSION}` });
});
