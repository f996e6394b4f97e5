import { type Page } from "playwright-core";
import { expect, inject, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { communityOf, goToPlace } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { answerAll, closeRound, goTo, makeCommunity, startRound } from "#tests/support/main-job.ts";
import { openApp } from "#tests/support/open-app.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, link, onPage, placeOf, type User, userOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it.each(LANGUAGES)(
  "B5 a browser that stores nothing is told apart from an app that is broken, %s",
  async (language) => {
    const user = await visit({
      language,
      width: 320,
      before: () => Reflect.deleteProperty(window, "indexedDB"),
    });
    const { errors } = user.messages;

    await onPage(user, errors.storageBlocked.title);
    await user.page.getByText(errors.storageBlocked.text).waitFor();
    await button(user, errors.reload).waitFor();
    await expectAccessible(user.page);
  },
);

it("B3 newer data in an older app are refused and left untouched", async () => {
  const user = await visit();
  await makeCommunity(user, "Van later");
  const before = await storedRows(user.page);
  await user.page.goto(`${inject("appUrl")}rescue/index.html`);
  await user.page.evaluate(openNewer);

  await user.page.goto(inject("appUrl"));
  await onPage(user, user.messages.errors.storageNewer.title);
  await expectAccessible(user.page);
  expect(await storedRows(user.page)).toBe(before);
  const found = await user.page.evaluate(() => indexedDB.databases());
  expect(found).toMatchObject([{ name: "kiemkracht", version: 4000 }]);
});

/** Runs in the page: what a version of the app from years later would do. */
function openNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("kiemkracht", 4000);
    request.addEventListener("error", () => reject(new Error("The database does not open.")));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}

it("B5 an address that leads nowhere says so, and leads back", async () => {
  const user = await visit();
  const { app, agenda, scored } = user.messages;
  await makeCommunity(user, "Hier");
  const id = communityOf(user);
  for (const place of [
    "/nergens",
    "/c/bestaat-niet/dashboard",
    `/c/${id}/nergens`,
    `/c/${id}/factor/nergens`,
    "/c",
    "/%E0%A4%A",
  ]) {
    await goToPlace(user, place, user.page.getByRole("heading", { name: app.notFound.title }));
  }
  await user.page.reload();
  await user.press(link(user, app.notFound.toStart));
  await onPage(user, user.messages.communities.start.list.title);

  await goToPlace(user, places.agenda(id, "nergens"), user.page.getByText(agenda.page.gone.title));
  await goToPlace(user, places.round(id, "nergens"), user.page.getByText(scored.meetings.none));
  await goToPlace(user, places.score(id, "nergens"), user.page.getByText(scored.meetings.none));
});

/** Runs in the page before the app: as if the disk were full whenever `isDiskFull` is set. */
function makeDiskFillable(): void {
  for (const method of ["put", "add"] as const) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...words) {
      if ("isDiskFull" in window) throw new DOMException("The disk is full.", "QuotaExceededError");
      return write.apply(this, words);
    };
  }
}

async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    if (full) Reflect.set(window, "isDiskFull", true);
    else Reflect.deleteProperty(window, "isDiskFull");
  }, isFull);
}

it("B5 on a full disk every page says what was not saved, keeps what was, and goes on when there is room", async () => {
  const user = await visit({ before: makeDiskFillable });
  const { page } = user;
  const { errors, communities } = user.messages;
  const told = page.getByRole("alert").getByText(errors.storageFull.title);

  await fillDisk(page, true);
  const name = page.getByLabel(communities.start.own.name);
  await name.fill("Vol");
  await user.press(button(user, communities.start.own.create));
  await told.waitFor();
  expect(await name.inputValue()).toBe("Vol");
  expect(await storedRows(page)).toBe(0);
  await fillDisk(page, false);
  await user.press(button(user, communities.start.own.create));
  await onPage(user, "Vol");

  await goTo(user, "score");
  await fillDisk(page, true);
  await user.press(button(user, user.messages.scoring.newRound.start));
  await told.waitFor();
  await fillDisk(page, false);
  await startRound(user, "manager", 0);
  await scoreOnFullDisk(user);
  await makeAgendaOnFullDisk(user);
});

/** A choice that was not stored goes back to the one that was. */
async function scoreOnFullDisk(user: User): Promise<void> {
  const { page, texts } = user;
  const { errors } = user.messages;
  await answerAll(user, [4]);
  await fillDisk(page, true);
  const told = page.getByRole("alert").getByText(errors.storageFull.title);
  const first = page.getByRole("group", { name: texts.factors["commitment"]?.name ?? "" });
  await user.press(first.getByRole("radio").nth(0));
  await told.waitFor();
  await expect.poll(() => first.getByRole("radio").nth(3).isChecked()).toBe(true);
  await user.press(button(user, user.messages.scoring.form.close));
  await expect.poll(() => told.count()).toBe(2);

  await fillDisk(page, false);
  await user.press(first.getByRole("radio").nth(0));
  await expect.poll(() => told.count()).toBe(1);
  await page.reload();
  await expect.poll(() => first.getByRole("radio").nth(0).isChecked()).toBe(true);
  await closeRound(user);
}

async function makeAgendaOnFullDisk(user: User): Promise<void> {
  const { page } = user;
  const { agenda, errors } = user.messages;
  const told = page.getByRole("alert").getByText(errors.storageFull.title);
  await goTo(user, "agenda");
  const rows = await storedRows(page);
  await fillDisk(page, true);
  await user.press(button(user, agenda.make.submit));
  await told.waitFor();
  expect(await storedRows(page)).toBe(rows);
  await fillDisk(page, false);
  await user.press(button(user, agenda.make.submit));
  await page.getByRole("heading", { name: agenda.take.title }).waitFor();

  await fillDisk(page, true);
  const minutes = page.getByRole("spinbutton", { name: agenda.point.minutes }).first();
  await minutes.fill("45");
  await told.waitFor();
  expect(await minutes.inputValue()).toBe("45");
}

it("B5 R6 two tabs show the same, and a round closed in one is not scored in the other", async () => {
  const user = await visit();
  await makeCommunity(user, "Twee tabs");
  await goTo(user, "score");
  await startRound(user, "manager", 0);
  const page = await user.page.context().newPage();
  await page.goto(inject("appUrl") + placeOf(user));
  const other = await userOf(page, "nl");
  await onPage(other, other.messages.scoring.form.title);

  await answerAll(user, [5, 2]);
  await page.getByText(other.messages.scoring.form.progress(2, 12)).waitFor();
  const first = page.getByRole("group", { name: other.texts.factors["commitment"]?.name ?? "" });
  expect(await first.getByRole("radio").nth(4).isChecked()).toBe(true);

  await closeRound(user);
  await page.waitForURL(/\/round\//);
  await page.getByRole("heading", { name: other.messages.scored.round.answers }).waitFor();
});

/** Runs in a page: what a tab with the first version of the app has open, and does not let go of. */
function openFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("kiemkracht", 10);
    request.addEventListener("upgradeneeded", () => {
      for (const name of ["communities", "meta"]) request.result.createObjectStore(name, { keyPath: "id" });
    });
    request.addEventListener("error", () => reject(new Error("The database does not open.")));
    request.addEventListener("success", () => resolve());
  });
}

it.each(LANGUAGES)(
  "B3 B5 an older tab that stands in the way of an upgrade is told of, and without it the app goes on, %s",
  async (language) => {
    const older = await openApp({ language, place: "rescue/index.html" });
    await older.evaluate(openFirstVersion);

    const page = await older.context().newPage();
    const user = await userOf(page, language);
    await page.goto(inject("appUrl"));
    const { errors, communities } = user.messages;
    await onPage(user, errors.storageWaits.title);
    await expectAccessible(page);
    // Who stands behind it in the queue hears nothing from the browser.
    const third = await userOf(await page.context().newPage(), language);
    await third.page.goto(inject("appUrl"));
    await onPage(third, errors.storageWaits.title);

    await older.close();
    await onPage(user, communities.start.welcome.title);
    await onPage(third, communities.start.welcome.title);
    await makeCommunity(user, "Na het wachten");
    await third.page.getByRole("link", { name: "Na het wachten" }).waitFor();
  },
);
