import { fileURLToPath } from "node:url";

import { type Page } from "playwright-core";
import { expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { goToPlace } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { answerAll, closeRound, goTo, makeCommunity, startRound } from "#tests/support/main-job.ts";
import { button, dayFromToday, onPage, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

declare global {
  interface Window {
    /** Whether the browser promised to keep the data, and how often it was asked. */
    promise: { isMade: boolean; asked: number; answer: boolean };
  }
}

/** Runs in the page before the app: a browser of which the answer is known beforehand. */
function playBrowser(): void {
  window.promise = { isMade: false, asked: 0, answer: false };
  Object.assign(StorageManager.prototype, {
    persisted: async () => window.promise.isMade,
    persist: async () => {
      window.promise.asked += 1;
      window.promise.isMade = window.promise.answer;
      return window.promise.isMade;
    },
  });
}

const asked = (page: Page) => page.evaluate(() => window.promise.asked);

async function toKeeping(user: User): Promise<void> {
  const { keeping } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByRole("heading", { name: keeping.title }));
}

it.each(LANGUAGES)(
  "B2 the browser is asked to keep the data once there is a round to lose, and its answer is told, %s",
  async (language) => {
    const user = await visit({ language, width: 320, before: playBrowser });
    const { page, messages } = user;
    const { keeping } = messages.myData;
    await makeCommunity(user, "Proeftuin");
    await goTo(user, "score");
    await startRound(user, "manager", 0);
    await answerAll(user, [3]);
    expect(await asked(page)).toBe(0);
    await closeRound(user);
    await expect.poll(() => asked(page)).toBe(1);

    await toKeeping(user);
    await page.getByText(keeping.notKept, { exact: false }).waitFor();
    await user.press(button(user, keeping.ask));
    await page.getByText(keeping.refused).waitFor();
    expect(await asked(page)).toBe(2);
    // Refused: then what to do stands open, browser by browser.
    for (const { name, text } of keeping.browsers) {
      await page.getByRole("term").filter({ hasText: name }).first().waitFor();
      await page.getByText(text).waitFor();
    }
    await expectAccessible(page);

    await page.evaluate(() => {
      window.promise.answer = true;
    });
    await user.press(button(user, keeping.ask));
    await page.getByText(keeping.kept, { exact: false }).waitFor();
    expect(await button(user, keeping.ask).count()).toBe(0);
    await expectAccessible(page);
  },
);

it("B2 the browser is also asked when rounds come in with a file", async () => {
  const user = await visit({ before: playBrowser });
  const { page, messages } = user;
  const { restore } = messages.myData;
  await goToPlace(user, places.myData());
  await page.getByLabel(restore.choose).setInputFiles(fixture("backup-v1.json"));
  await button(user, restore.preview.confirm).waitFor();
  expect(await asked(page)).toBe(0);
  await user.press(button(user, restore.preview.confirm));
  await page.getByText(restore.done.title, { exact: true }).waitFor();
  expect(await asked(page)).toBe(1);

  const { importing } = messages;
  await goToPlace(user, places.importing("community1"));
  await page.getByLabel(importing.file.label).setInputFiles(fixture("answer-sheets/climate-part.csv"));
  await user.press(page.getByRole("radio", { name: importing.meetings.by.group }));
  await page.getByLabel(importing.meetings.first).fill(dayFromToday(-112));
  await page.getByLabel(importing.meetings.weeks).fill("8");
  await user.press(button(user, importing.save.button(31, 3)));
  await onPage(user, importing.done.title(31, 3));
  expect(await asked(page)).toBe(2);
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
}

it("B2 a browser that cannot say whether it keeps the data is called so", async () => {
  const user = await visit({
    before: () => Reflect.deleteProperty(StorageManager.prototype, "persisted"),
  });
  const { keeping } = user.messages.myData;
  await toKeeping(user);
  await user.page.getByText(keeping.unknown, { exact: false }).waitFor();
});
