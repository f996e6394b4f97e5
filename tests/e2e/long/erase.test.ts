import { type Page } from "playwright-core";
import { expect, inject, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { rawRows } from "#tests/support/faults.ts";
import { addMembers, makeCommunity } from "#tests/support/main-job.ts";
import { safetyCopyText } from "#tests/support/safety-copy-text.ts";
import { screenshot } from "#tests/support/screenshot.ts";
import { button, onPage, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

async function choose(user: User, what: string): Promise<void> {
  const { section } = user.messages.erase;
  await goToPlace(user, places.myData(), user.page.getByLabel(section.what));
  await user.page.getByLabel(section.what).selectOption({ label: what });
  await user.press(button(user, section.next));
}

async function confirm(user: User, word: string): Promise<void> {
  const { confirm: texts } = user.messages.erase;
  await user.page.getByLabel(texts.type(word)).fill("iets anders");
  await user.press(button(user, texts.erase));
  await user.page.getByText(texts.different(word)).waitFor();
  await user.page.getByLabel(texts.type(word)).fill(word.toUpperCase());
  await user.press(button(user, texts.erase));
}

/** All that the browser holds of the app's data, read past the app. */
async function onDevice(page: Page) {
  return { database: JSON.stringify(await rawRows(page)), safetyCopy: await safetyCopyText(page) };
}

async function expectNowhere(page: Page, word: string): Promise<void> {
  const { database, safetyCopy } = await onDevice(page);
  expect(database).not.toContain(word);
  expect(safetyCopy).not.toContain(word);
}

it.each(LANGUAGES)(
  "B8 a community, what was deleted and then everything is erased for good, after a word was typed, %s",
  async (language) => {
    const user = await visit({ language, width: 320 });
    const { page, messages } = user;
    const { section, confirm: texts, done, inventory } = messages.erase;
    await openExample(user);
    await goToPlace(user, places.start(), page.getByLabel(messages.communities.start.own.name));
    await makeCommunity(user, "Weg ermee");
    const id = /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
    await goToPlace(user, places.profile(id), button(user, messages.profile.members.add));
    await addMembers(user, ["Ina Vergeetachtig"]);
    await user.press(button(user, messages.profile.removeOf("Ina Vergeetachtig")));

    await choose(user, section.deleted);
    await page.getByText(inventory.kinds.deleted).waitFor();
    await expectAccessible(page);
    await screenshot(page, `erase-confirm-${language}`);
    expect(await onDevice(page)).toEqual({
      database: expect.stringContaining("Ina Vergeetachtig"),
      safetyCopy: expect.stringContaining("Ina Vergeetachtig"),
    });
    await confirm(user, texts.word.deleted);
    await page.getByText(done.deleted(1)).waitFor();
    await expectNowhere(page, "Ina Vergeetachtig");

    await choose(user, section.community("Weg ermee"));
    await confirm(user, "Weg ermee");
    await page.getByText(done.community("Weg ermee")).waitFor();
    await expectNowhere(page, "Weg ermee");
    await expectNowhere(page, id);
    expect((await onDevice(page)).safetyCopy, "the example is still in the copy").toContain("De Druppelkas");

    await choose(user, section.everything);
    const download = page.waitForEvent("download");
    await user.press(button(user, texts.saveFirst));
    await download;
    await confirm(user, texts.word.everything);
    await onPage(user, messages.communities.start.welcome.title);
    expect(new URL(page.url()).href).toBe(inject("appUrl"));
    const { meta = [], ...rows } = await rawRows(page);
    expect(Object.values(rows).flat()).toEqual([]);
    expect(JSON.stringify(meta)).not.toContain("lastBackup");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await safetyCopyText(page)).toBe("");
  },
);
