import { readFileSync } from "node:fs";

import { type Locator } from "playwright-core";
import { expect, it } from "vitest";

import { enter, expectFocus, expectFocusOnHeading, tabTo } from "#tests/support/keys.ts";
import { button, dayFromToday, letPageSettle, link, onPage, type User, visit } from "#tests/support/user.ts";

const NAME = "Zonder muis";

it(
  "U2 the main job is done with the keyboard alone, and one always sees where one is",
  { tags: "long" },
  async () => {
    const user = await visit();
    await skipAndMakeCommunity(user);
    await addMemberByMenu(user);
    await scoreFirstRound(user);
    await scoreSecondRound(user);
    await readDashboard(user);
    await makeAgenda(user);
    await orderPoints(user);
    await takeAgenda(user);
  },
);

async function skipAndMakeCommunity(user: User): Promise<void> {
  const { app, communities } = user.messages;
  const { page } = user;
  await onPage(user, communities.start.welcome.title);
  await enter(user, link(user, app.skip));
  await expectFocus(page.getByRole("main"));

  await tabTo(user, page.getByLabel(communities.start.own.name));
  await page.keyboard.type(NAME);
  await page.keyboard.press("Enter");
  await expectFocusOnHeading(user, NAME);
}

async function addMemberByMenu(user: User): Promise<void> {
  const { app, profile } = user.messages;
  const { page } = user;
  const menu = page.getByRole("banner").locator("summary");
  const item = page.getByRole("banner").getByRole("link", { name: app.pages.profile });
  await enter(user, menu, "Shift+Tab");
  await tabTo(user, item);
  await page.keyboard.press("Escape");
  await expectFocus(menu);
  expect(await item.isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  await enter(user, item);
  await expectFocusOnHeading(user, profile.title);
  expect(await item.isVisible()).toBe(false);

  const { members } = profile;
  const add = button(user, members.add);
  await enter(user, add);
  const form = page.getByRole("form", { name: members.addTitle });
  await expectFocus(form.getByLabel(members.name, { exact: true }));
  await page.keyboard.type("Ina");
  await page.keyboard.press("Enter");
  await page.getByRole("rowheader", { name: "Ina" }).waitFor();
  await expectFocus(add);
}

function mainLink(user: User, place: "score" | "agenda"): Locator {
  const { app } = user.messages;
  return user.page
    .getByRole("navigation", { name: app.navigation })
    .getByRole("link", { name: app.pages[place], exact: true });
}

/** A year ago, for in a date field the year is the third part in every language; answered by digits. */
async function scoreFirstRound(user: User): Promise<void> {
  const { newRound, form } = user.messages.scoring;
  const { page } = user;
  await enter(user, mainLink(user, "score"), "Shift+Tab");
  await expectFocusOnHeading(user, newRound.title);
  await tabTo(user, page.getByLabel(newRound.heldOn));
  for (const key of ["Tab", "Tab", "ArrowDown"]) await page.keyboard.press(key);
  const before = Number(dayFromToday(0).slice(0, 4)) - 1;
  await page.getByText(new RegExp(`\\b${before}\\b`)).waitFor();
  await enter(user, button(user, newRound.start));
  await expectFocusOnHeading(user, form.title);

  await tabTo(user, radio(user, 0, 0));
  await page.keyboard.type("444444444444", { delay: 20 });
  await closeRound(user);
  // So long ago that the community is told so, once, and no factor asks for anything (A5).
  await expectFocusOnHeading(user, user.messages.dashboard.headline.first);
}

/** Of the factor at this place, the answer at this one, both from 0. */
function radio({ page, instrument, texts }: User, factor: number, answer: number): Locator {
  const name = texts.factors[instrument.factors[factor]?.id ?? ""]?.name ?? "";
  return page.getByRole("group", { name }).getByRole("radio").nth(answer);
}

/** Arrows and the space bar, as in every group of choices; then digits, and letters for what is no score. */
async function scoreSecondRound(user: User): Promise<void> {
  const { newRound, form } = user.messages.scoring;
  const { page } = user;
  await enter(user, mainLink(user, "score"), "Shift+Tab");
  await enter(user, button(user, newRound.start));
  await expectFocusOnHeading(user, form.title);

  await tabTo(user, radio(user, 0, 0));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.getByText(form.progress(1, 12)).waitFor();
  expect(await radio(user, 0, 1).isChecked()).toBe(true);
  await page.keyboard.type("2", { delay: 20 });
  await page.keyboard.type("244440n4444", { delay: 20 });
  expect(await radio(user, 6, 5).isChecked()).toBe(true);
  expect(await radio(user, 7, 6).isChecked()).toBe(true);
  await closeRound(user);
  await expectFocusOnHeading(user, user.messages.dashboard.headline.some(3));
}

/** After the last answer the end of the form is at hand. */
async function closeRound(user: User): Promise<void> {
  const { form } = user.messages.scoring;
  await user.page.getByText(form.progress(12, 12)).waitFor();
  await expectFocus(user.page.getByRole("heading", { name: form.doneTitle }));
  await enter(user, button(user, form.close));
  await user.page.waitForURL(/\/done$/);
  await enter(user, link(user, user.messages.dashboard.after.toDashboard));
}

/** The table of a chart opens with Enter; then on to the agenda. */
async function readDashboard(user: User): Promise<void> {
  const { page } = user;
  const { charts, dashboard } = user.messages;
  await enter(user, link(user, dashboard.views.radar));
  await expectFocusOnHeading(user, dashboard.views.radar);
  const radar = page.getByRole("region", { name: dashboard.radar.section });
  await enter(user, radar.getByRole("button", { name: charts.figure.showTable }));
  await radar.getByRole("table").waitFor();
  await enter(user, link(user, dashboard.views.glance), "Shift+Tab");
  await expectFocusOnHeading(user, dashboard.headline.some(3));
  await enter(user, link(user, dashboard.next.agenda));
  await expectFocusOnHeading(user, user.messages.agenda.title);
}

async function makeAgenda(user: User): Promise<void> {
  const { page, texts, instrument } = user;
  const { make } = user.messages.agenda;
  const second = texts.factors[instrument.factors[1]?.id ?? ""];
  await tabTo(user, page.getByRole("checkbox", { name: second?.name ?? "" }));
  await page.keyboard.press("Space");
  await tabTo(user, page.getByLabel(make.asideReason));
  await page.keyboard.type("Dat komt in maart.");
  await page.keyboard.press("Enter");
  await page.getByText("Dat komt in maart.").waitFor();
  await expectFocus(page.getByRole("heading", { name: make.what }));

  await tabTo(user, page.getByLabel(make.factor, { exact: true }));
  await page.keyboard.press("ArrowDown");
  await tabTo(user, page.getByLabel(make.reason, { exact: true }));
  await page.keyboard.type("Omdat het kan.");
  await page.keyboard.press("Enter");
  await page.getByText(make.submitHint(3)).waitFor();
  await tabTo(user, page.getByRole("checkbox", { name: user.messages.terms.standingItems.homeBase.title }));
  await page.keyboard.press("Space");
  await page.getByText(make.submitHint(4)).waitFor();
  await enter(user, button(user, make.submit));
  await page.waitForURL(/agenda\/[^/]+$/);
  await expectFocus(page.getByRole("heading", { level: 1 }));
}

function pointNames(user: User): Promise<readonly string[]> {
  return user.page.getByRole("main").getByRole("list").getByRole("heading", { level: 3 }).allInnerTexts();
}

/** Picks a point up with the space bar, takes it a place down, and puts it down; then back with a button. */
async function orderPoints(user: User): Promise<void> {
  const { page } = user;
  const { sorting, point } = user.messages.agenda;
  await expect.poll(async () => (await pointNames(user)).length).toBe(4);
  const [one = "", two = "", ...others] = await pointNames(user);
  const first = page.getByRole("listitem", { name: one });
  await tabTo(user, first.getByRole("button", { name: sorting.handle }));
  await page.keyboard.press("Space");
  await page.getByText(sorting.pickedUp("").trim()).last().waitFor({ state: "attached" });
  await letPageSettle(user);
  await page.keyboard.press("ArrowDown");
  await page
    .getByText(/op plek 2 van 4/)
    .first()
    .waitFor({ state: "attached" });
  await letPageSettle(user);
  await page.keyboard.press("Space");
  await expect.poll(() => pointNames(user)).toEqual([two, one, ...others]);

  const up = first.getByRole("button", { name: point.up });
  await enter(user, up);
  await expect.poll(() => pointNames(user)).toEqual([one, two, ...others]);
  await expectFocus(up);

  await tabTo(user, first.getByRole("combobox", { name: point.owner }));
  await page.keyboard.type("I");
  await tabTo(user, first.getByRole("checkbox").first());
  await page.keyboard.press("Space");
  await first.getByText(/^1 van/).waitFor();
  await page.reload();
  await expect.poll(() => pointNames(user)).toEqual([one, two, ...others]);
  const owner = first.getByRole("combobox", { name: point.owner });
  expect(await owner.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe("Ina");
}

async function takeAgenda(user: User): Promise<void> {
  const { take } = user.messages.agenda;
  const pdf = button(user, take.pdf);
  const download = user.page.waitForEvent("download");
  await enter(user, pdf);
  const bytes = readFileSync(await (await download).path());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  await user.page.getByText(take.pdfDone).waitFor();
  await enter(user, button(user, take.copy));
  await user.page.getByText(take.copied).waitFor();
  expect(await user.page.evaluate(() => navigator.clipboard.readText())).toContain("Ina");
}
