import { type Page } from "playwright-core";
import { expect, it } from "vitest";

import { goToPlace } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { goTo, makeCommunity, scoreMeeting } from "#tests/support/main-job.ts";
import { button, onPage, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

/** A folder of the browser's own in place of the dialog in which a person chooses one: no machine can. */
async function chooseForThePerson(page: Page): Promise<void> {
  await page.evaluate(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("Gedeeld", { create: true });
    Object.assign(window, { showDirectoryPicker: choose });
  });
}

async function filesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Gedeeld");
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

async function countIn(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Gedeeld");
    for await (const file of folder.values()) {
      if (file instanceof FileSystemFileHandle) {
        const backup = JSON.parse(await (await file.getFile()).text());
        return backup.tables[name].length;
      }
    }
    return 0;
  }, table);
}

it("B2 after each round a copy comes in the folder, without thinking of it", async () => {
  const user = await visit();
  const { page } = user;
  const { folder } = user.messages.myData;
  await makeCommunity(user, "Proeftuin");
  await chooseForThePerson(page);
  await goToPlace(user, places.myData(), page.getByText(folder.title));
  await expectAccessible(page);
  await user.press(button(user, folder.choose));
  await page.getByText(folder.lock.missing).waitFor();
  await expectAccessible(page);
  await page.getByLabel(folder.lock.open).check();
  await user.press(button(user, folder.choose));
  await page.getByText(folder.savedNow).waitFor();
  await page.getByText(folder.chosen("Gedeeld")).waitFor();
  await expectAccessible(page);
  expect(await filesIn(page)).toEqual([expect.stringMatching(/^kiemkracht-\d{4}-\d\d-\d\d-\S{6}\.json$/)]);
  expect(await countIn(page, "rounds")).toBe(0);

  await goToPlace(user, places.start());
  await user.press(page.getByRole("link", { name: /Proeftuin/ }));
  await onPage(user, "Proeftuin");
  await goTo(user, "score");
  await scoreMeeting(user, { mode: "manager", days: 0, answers: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2] });

  await expect.poll(() => countIn(page, "rounds")).toBe(1);
  expect(await filesIn(page)).toHaveLength(1);
  await goTo(user, "community");
  await onPage(user, "Proeftuin");
  expect(await page.getByText(user.messages.myData.reminder.gentle.first).count()).toBe(0);
});

it("B2 tells on every page that the folder is gone, and what to do", async () => {
  const user = await visit();
  const { page } = user;
  const { folder } = user.messages.myData;
  await makeCommunity(user, "Proeftuin");
  await chooseForThePerson(page);
  await goToPlace(user, places.myData(), page.getByText(folder.title));
  await page.getByLabel(folder.lock.open).check();
  await user.press(button(user, folder.choose));
  await page.getByText(folder.savedNow).waitFor();
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry("Gedeeld", { recursive: true }),
  );

  await goToPlace(user, places.start());
  await user.press(page.getByRole("link", { name: /Proeftuin/ }));
  await goTo(user, "score");
  await scoreMeeting(user, { mode: "manager", days: 0, answers: [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2] });

  await page.getByText(folder.bar("Gedeeld")).waitFor();
  await expectAccessible(page);
  await user.press(page.getByRole("link", { name: folder.toMyData }));
  await page.getByText(folder.problems.FolderGone.title).waitFor();
  await expectAccessible(page);
});

/** As an earlier version left it: a folder, and nobody was asked. */
async function forgetTheChoice(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("kiemkracht");
        opening.addEventListener("error", () => reject(new Error("It was not opened.")));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("meta", "readwrite");
          const store = transaction.objectStore("meta");
          const reading = store.get("backupFolder");
          reading.addEventListener("success", () => {
            const { handle } = reading.result.value;
            store.put({ id: "backupFolder", value: { handle } });
          });
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}

it("B7 asks who chose a folder before whether its copies are locked, and opens such a copy with the password", async () => {
  const user = await visit();
  const { page } = user;
  const { folder, copy, restore } = user.messages.myData;
  await makeCommunity(user, "Proeftuin");
  await chooseForThePerson(page);
  await goToPlace(user, places.myData(), page.getByText(folder.title));
  await page.getByLabel(folder.lock.open).check();
  await user.press(button(user, folder.choose));
  await page.getByText(folder.savedNow).waitFor();
  await forgetTheChoice(page);
  await page.reload();
  await page.getByText(folder.problems.NeedsChoice.title).waitFor();
  await page.getByText(folder.lock.bar("Gedeeld")).waitFor();
  await expectAccessible(page);

  const form = page.getByRole("region", { name: folder.title });
  await form.getByLabel(folder.lock.locked).check();
  await form.getByLabel(copy.lock.password, { exact: true }).fill("zaaien wieden oogsten");
  await form.getByLabel(copy.lock.again).fill("zaaien wieden oogsten");
  await user.press(button(user, folder.lock.save));
  await page.getByText(folder.lock.saved).waitFor({ timeout: 60_000 });
  await page.getByText(folder.lock.isLocked).waitFor();
  await expectAccessible(page);

  const bytes = await page.evaluate(async () => {
    const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle("Gedeeld");
    for await (const file of shared.values()) {
      if (file instanceof FileSystemFileHandle && file.name.endsWith(".age"))
        return [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
    }
    return [];
  });
  const other = await visit();
  await goToPlace(other, places.myData());
  await other.page.getByLabel(restore.choose).setInputFiles({
    name: "kopie.json.age",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
  const asked = other.page.getByLabel(restore.locked.password);
  await asked.fill("zaaien wieden oogsten");
  await asked.press("Enter");
  await other.page.getByText(restore.preview.newCommunity("Proeftuin", "")).waitFor({ timeout: 60_000 });
}, 240_000);
