import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { type Flag } from "#domain/attention/flag.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { flagSentence } from "#i18n/flag-sentence.ts";
import { glanceSentence } from "#i18n/glance-sentence.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { addMembers, goByMenu, goTo, makeCommunity, scoreMeeting } from "#tests/support/main-job.ts";
import { elementsOf } from "#tests/support/pdf-trouble.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import {
  button,
  dayFromToday,
  link,
  onPage,
  placeOf,
  textOf,
  type User,
  visit,
} from "#tests/support/user.ts";

const FIRST_DAY = -56;
// In the order of the instrument: the fourth and the ninth drop by two points.
const BEFORE: readonly Point[] = [4, 4, 5, 4, 4, 3, 3, 4, 4, 3, 4, 3];
const AFTER: readonly Point[] = [4, 4, 5, 2, 4, 3, 3, 4, 2, 3, 4, 3];
const DROPPED = ["competitive-sensitivity", "long-term-support"] as const;
const ADDED = "system-innovation";
const REASONS = {
  aside: "Dat ligt bij de provincie <b>&</b> het Rijk.",
  added: "Er komt een nieuwe wet aan.",
};

it.each(LANGUAGES.map((language) => ({ language, isPhone: language === "nl" })))(
  "U1 A9 A10 G1 D1 the main job from the first visit to the agenda on paper, $language",
  async ({ language, isPhone }) => {
    const user = await visit({ language, touch: isPhone, width: isPhone ? 390 : 1280 });
    await makeCommunity(user, "Kas & Co 🌱");
    await goByMenu(user, "profile");
    await addMembers(user, ["Fatima El Amrani", "Jörg Weiß"]);
    await scoreTwice(user);
    await expectIndicativeFlags(user);

    await goTo(user, "agenda");
    await makeTheAgenda(user);
    await workOutThePoint(user);
    await expectPdf(user);
    await expectMarkdown(user);
    await expectSameAfterReload(user);
  },
);

/** The home page offers the first round; after two points down the dashboard says so. */
async function scoreTwice(user: User): Promise<void> {
  const { home } = user.messages.communities;
  await goTo(user, "community");
  await user.press(link(user, home.next.scoreFirst.action));
  await scoreMeeting(user, { mode: "agreed", days: FIRST_DAY, answers: BEFORE });
  await user.page.getByText(user.messages.dashboard.headline.firstText).first().waitFor();

  await goTo(user, "score");
  await scoreMeeting(user, { mode: "agreed", days: 0, answers: AFTER });
}

function fallOf(factorId: string): Flag {
  const change = { basis: "twoPoints", from: 4, to: 2, since: dayFromToday(FIRST_DAY) } as const;
  return { factorId, roundId: "", heldOn: dayFromToday(0), mode: "agreed", kind: "falling", change };
}

/** Two points at once is called, and marked as indicative (A10), with the numbers in the sentence (A8). */
async function expectIndicativeFlags(user: User, open: number = DROPPED.length): Promise<void> {
  await onPage(user, user.messages.dashboard.headline.some(open));
  const look = await textOf(user);
  for (const factorId of DROPPED.slice(0, open))
    expect(look).toContain(
      glanceSentence(
        fallOf(factorId),
        user.texts.factors[factorId]?.shortLabel ?? "",
        user.messages,
        user.format,
      ),
    );
  await user.press(link(user, user.messages.dashboard.views.why));
  await onPage(user, user.messages.dashboard.views.why);
  const shown = await textOf(user);
  for (const factorId of DROPPED) {
    expect(shown).toContain(user.texts.factors[factorId]?.name);
    expect(shown).toContain(flagSentence(fallOf(factorId), user.messages, user.format));
  }
  expect(shown).toContain(user.messages.vocabulary.modes.agreed.name);
}

/** One proposal is set aside with a reason, another factor is added with one. */
async function makeTheAgenda(user: User): Promise<void> {
  const { page, texts } = user;
  const { make } = user.messages.agenda;
  const asideName = texts.factors[DROPPED[1]]?.name ?? "";
  await user.press(page.getByRole("checkbox", { name: asideName }));
  await page.getByLabel(make.asideReason).fill(REASONS.aside);
  await user.press(button(user, make.aside));
  await page.getByRole("heading", { name: make.asideTitle }).waitFor();
  await page.getByText(REASONS.aside).waitFor();

  await page
    .getByLabel(make.factor, { exact: true })
    .selectOption({ label: texts.factors[ADDED]?.name ?? "" });
  await page.getByLabel(make.reason, { exact: true }).fill(REASONS.added);
  await user.press(button(user, make.addFactor));
  await page.getByText(make.submitHint(2)).waitFor();
  await user.press(button(user, make.submit));
  await page.waitForURL(/#\/c\/[^/]+\/agenda\/[^/]+$/);
}

/** The first point gets two tips, its time and someone who leads it. */
async function workOutThePoint(user: User): Promise<void> {
  const { point } = user.messages.agenda;
  const first = user.page.getByRole("listitem", { name: user.texts.factors[DROPPED[0]]?.name ?? "" });
  await first.getByRole("combobox", { name: point.owner }).selectOption({ label: "Jörg Weiß" });
  await first.getByRole("spinbutton", { name: point.minutes }).fill("35");
  for (const tip of tipsOf(user)) await user.press(first.getByText(tip, { exact: true }));
  await first.getByText(point.chosen(2, user.texts.factors[DROPPED[0]]?.tips.length ?? 0)).waitFor();
  await user.page.getByText(user.messages.agenda.page.total(55), { exact: true }).waitFor();
}

function tipsOf({ texts }: User): readonly string[] {
  return (texts.factors[DROPPED[0]]?.tips ?? []).slice(0, 2).map(({ text }) => text);
}

/** What every form of the agenda says. */
function said(user: User): readonly string[] {
  return [
    user.texts.factors[DROPPED[0]]?.name ?? "",
    flagSentence(fallOf(DROPPED[0]), user.messages, user.format),
    user.texts.factors[ADDED]?.name ?? "",
    "Jörg Weiß",
    REASONS.added,
    ...tipsOf(user),
  ];
}

async function expectPdf(user: User): Promise<void> {
  const { take } = user.messages.agenda;
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, take.pdf)),
  ]);
  expect(download.suggestedFilename()).toMatch(/^agenda-\d{4}-\d\d-\d\d-kas-co\.pdf$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");

  const pdf = await readPdf(bytes);
  expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
  expect(pdf.pages.length).toBeLessThanOrEqual(6);
  expect(pdf.language).toMatch(user.language);
  for (const words of said(user)) expect(pdf.root.text).toContain(words);
  expect(pdf.root.text).toContain("Kas & Co");
  expect(elementsOf(pdf, "Figure").length).toBeGreaterThan(0);
  await user.page.getByText(take.pdfDone).waitFor();
}

async function expectMarkdown(user: User): Promise<void> {
  const { take } = user.messages.agenda;
  await user.press(button(user, take.copy));
  await user.page.getByText(take.copied).waitFor();
  const copied = await user.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# /);
  for (const words of said(user)) expect(copied).toContain(words.replaceAll(/[[\]<|~*_`]/g, String.raw`\$&`));
  await expectFormatted(user);
}

/** What a mail gets when the agenda is pasted into it (D1): headings, lists and tables. */
async function expectFormatted(user: User): Promise<void> {
  const { page } = user;
  await page.evaluate(() => {
    const mail = document.createElement("div");
    mail.contentEditable = "true";
    mail.id = "mail";
    document.body.append(mail);
    mail.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  const mail = page.locator("#mail");
  expect(await mail.locator("h1").count()).toBe(1);
  expect(await mail.locator("table").count()).toBe(2);
  const text = (await mail.innerText()).replaceAll("\u00A0", " ");
  for (const words of said(user)) expect(text).toContain(words);
  await mail.evaluate((made) => made.remove());
}

async function expectSameAfterReload(user: User): Promise<void> {
  const { page } = user;
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  const place = placeOf(user);
  const points = page.getByRole("list").filter({ has: page.getByRole("heading", { level: 3 }) });
  // What is proposed is gone once something was chosen and the page is opened again.
  const told = () =>
    points.evaluate((list) => {
      const copy = document.importNode(list, true);
      for (const proposed of copy.querySelectorAll("aside")) proposed.remove();
      return copy.textContent;
    });
  const before = await told();
  await page.reload();
  await onPage(user, heading);
  expect(placeOf(user)).toBe(place);
  // The tips of other kinds come a moment later.
  await expect.poll(told).toBe(before);
  expect(
    await page.getByRole("spinbutton", { name: user.messages.agenda.point.minutes }).first().inputValue(),
  ).toBe("35");

  await goTo(user, "dashboard");
  // One of them was set aside: it is shown, and not counted (A9).
  const open = DROPPED.length - 1;
  await expectIndicativeFlags(user, open);
  const dashboard = await textOf(user);
  await page.reload();
  await onPage(user, user.messages.dashboard.views.why);
  await expect.poll(() => textOf(user)).toBe(dashboard);
}
