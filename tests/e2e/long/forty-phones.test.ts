import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";

import { type Answer } from "#domain/rounds/answer.ts";
import { rawRows } from "#tests/support/faults.ts";
import { Film } from "#tests/support/film.ts";
import { readInvitationCode } from "#tests/support/invite.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { answerAll, handIn, takePart } from "#tests/support/participant.ts";
import { fillInByKeys, handInForm } from "#tests/support/pass-device.ts";
import { watch } from "#tests/support/trouble.ts";
import { typeCards } from "#tests/support/type-cards.ts";
import { button, link, onPage, type User, userOf } from "#tests/support/user.ts";
import { testBrowser } from "#tools/test-browser.mjs";

const PHONES = 40;
const ALL: readonly Answer[] = [1, 2, 3, 4, 5, "dont-know", "not-applicable"];

let folder: string;
let film: Film;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "forty-phones-"));
  film = new Film(path.join(folder, "phones.mjpeg"));
  const settings = testBrowser();
  browser = await chromium.launch({
    ...settings,
    args: [
      ...settings.args,
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${film.file}`,
    ],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it("T1 R3 forty phones before the camera, five passed devices and five cards are counted right to the vote, without a network", async () => {
  const { user, presses } = await manager();
  const { page } = user;
  const { ceremony, collecting } = user.messages;
  const { inviting, readingCodes, passing, typingCards } = collecting;
  await openForEveryone(user);
  const code = await readInvitationCode(user);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);

  for (let number = 0; number < PHONES; number += 1) {
    const phone = await takePart(code, { language: number % 2 === 0 ? "nl" : "en" });
    await phone.page.getByRole("button", { name: phone.words.say.welcome.start }).waitFor();
    await phone.page.context().setOffline(true);
    await phone.page.getByRole("button", { name: phone.words.say.welcome.start }).tap();
    await answerAll(
      phone,
      user.instrument.factors.map((_, place) => answerOf(number, place)),
    );
    await handIn(phone);
    await phone.page.evaluate(() => scrollTo(0, 0));
    await film.hold(phone.page, number);
    await phone.page.context().close();
  }

  await user.press(link(user, inviting.read));
  await user.press(button(user, readingCodes.camera.start));
  await page.getByText(readingCodes.countIn(PHONES), { exact: true }).waitFor({ timeout: 300_000 });
  await user.press(button(user, readingCodes.camera.stop));
  await user.press(link(user, readingCodes.end));
  const byPhone = presses();

  await user.press(link(user, passing.road.open));
  for (let person = 1; person <= 5; person += 1) {
    await fillInByKeys(user, String(person).repeat(12));
    await handInForm(user);
  }
  await user.press(button(user, passing.handOver.end));
  await user.press(link(user, typingCards.road.open));
  await typeCards(user, 5);
  await user.press(link(user, typingCards.end));
  await page.getByText(ceremony.collect.countIn(PHONES + 10), { exact: true }).waitFor();
  expect((await rawRows(page))["counts"]).toEqual([]);
  const before = presses();
  await user.press(button(user, ceremony.reveal.button));
  await user.press(button(user, ceremony.reveal.now));
  await onPage(user, ceremony.talk.title);

  const [row] = (await rawRows(page))["counts"] ?? [];
  expect(row).toMatchObject({
    counted: {
      ballots: PHONES + 10,
      factors: Object.fromEntries(user.instrument.factors.map(({ id }, place) => [id, countsOf(place)])),
      tooFew: [],
    },
  });
  // From the page on which a round is started to forty phones counted.
  expect(byPhone + presses() - before).toBeLessThanOrEqual(12);
});

/** What somebody answers to a statement: each phone otherwise. */
function answerOf(phone: number, place: number): Answer {
  return ALL[(phone + 3 * place) % ALL.length] ?? 1;
}

/** Reckoned by itself: of the phones, of five people who pressed 1 to 5 throughout, and of five cards with the same. */
function countsOf(place: number) {
  const given = Array.from({ length: PHONES }, (_, phone) => answerOf(phone, place));
  const times = (answer: Answer) => given.filter((other) => other === answer).length;
  return {
    counts: [1, 2, 3, 4, 5].map((point) => given.filter((other) => other === point).length + 2),
    dontKnow: times("dont-know"),
    notApplicable: times("not-applicable"),
  };
}

/** The community manager, at a device with a camera; and how often something was pressed. */
async function manager(): Promise<{ readonly user: User; readonly presses: () => number }> {
  const context = await browser.newContext({ locale: "nl-NL", permissions: ["camera"] });
  context.setDefaultTimeout(90_000);
  await watch(context, new URL(inject("appUrl")).origin);
  const page = await context.newPage();
  await page.goto(inject("appUrl"));
  const user = await userOf(page, "nl");
  let count = 0;
  const press: User["press"] = (what) => {
    count += 1;
    return user.press(what);
  };
  return { user: { ...user, press }, presses: () => count };
}
