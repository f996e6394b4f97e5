import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { communityOf, goToPlace } from "#tests/support/every-page.ts";
import { findOverflow } from "#tests/support/find-overflow.ts";
import { addMembers, answerAll, closeRound, goByMenu, goTo, makeCommunity } from "#tests/support/main-job.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
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
import { places } from "#ui/places.ts";

/** Markup, signs of several code points, text that turns around, and no place to break a line. */
const NASTY = `<img src=x onerror="document.title='ran'"> & 👩‍👩‍👧‍👦 \u202Eabc\u202C ${"W".repeat(50)}`;
const SHOWN = NASTY.slice(0, 42);

it("B4 what a user types is text on every page and in every document, whatever signs it has", async () => {
  const user = await visit({ width: 320, height: 700 });
  const { page } = user;
  const { scoring, agenda, profile } = user.messages;
  await makeCommunity(user, NASTY);
  await goByMenu(user, "profile");
  await page.getByLabel(profile.about.description).fill(NASTY);
  await user.press(page.getByRole("button", { name: profile.save }).first());
  await addMembers(user, [NASTY]);

  await goTo(user, "score");
  await user.press(page.getByText(scoring.newRound.more));
  await page.getByLabel(scoring.newRound.about).fill(NASTY);
  await user.press(button(user, scoring.newRound.start));
  await answerAll(user, [1, 5]);
  await user.press(page.getByRole("button", { name: scoring.form.addRemark }).first());
  await page.keyboard.type(NASTY);
  await closeRound(user);

  await goTo(user, "agenda");
  await page.getByLabel(agenda.make.name).fill(NASTY);
  await user.press(button(user, agenda.make.submit));
  await page.getByRole("combobox", { name: agenda.point.owner }).first().selectOption({ label: NASTY });
  await page.getByRole("textbox", { name: agenda.point.question }).first().fill(NASTY);
  const pdf = await download(user);
  expect(pdf.split(SHOWN).length - 1).toBeGreaterThanOrEqual(4);

  const wide: string[] = [];
  const communityId = communityOf(user);
  const agendaPlace = placeOf(user).slice(1);
  for (const place of [
    places.start(),
    places.community(communityId),
    places.profile(communityId),
    places.meetings(communityId),
    places.dashboard(communityId),
    places.projector(communityId),
    places.factor(communityId, "commitment"),
    places.agendas(communityId),
    agendaPlace,
  ]) {
    await goToPlace(user, place, page.getByText(SHOWN));
    wide.push(...(await findOverflow(page)));
    expect(await page.locator("img").count()).toBe(0);
  }
  expect(wide).toEqual([]);
  expect(await page.title()).not.toBe("ran");
});

async function download(user: User): Promise<string> {
  const [file] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, user.messages.agenda.take.pdf)),
  ]);
  return (await readPdf(readFileSync(await file.path()))).root.text;
}

it("B5 what is clicked twice is made once", async () => {
  const user = await visit();
  const { page } = user;
  const { communities, scored, scoring, agenda } = user.messages;
  const twice = async (name: string) => {
    const before = await storedRows(page);
    await button(user, name).dblclick();
    await expect.poll(() => storedRows(page)).toBeGreaterThan(before);
    return async () => (await storedRows(page)) - before;
  };

  await page.getByLabel(communities.start.own.name).fill("Eén keer");
  const madeCommunity = await twice(communities.start.own.create);
  await onPage(user, "Eén keer");
  expect(await madeCommunity()).toBe(1);

  await goTo(user, "score");
  const madeRound = await twice(scoring.newRound.start);
  await onPage(user, scoring.form.title);
  // A meeting and its round.
  expect(await madeRound()).toBe(2);
  await answerAll(user, [4]);
  await button(user, scoring.form.close).dblclick();
  await page.waitForURL(/\/done$/);
  await page.goBack();
  await page.waitForURL(/\/round\//);

  await user.press(page.getByRole("button", { name: scored.round.correct }).first());
  await page.getByLabel(scored.round.newAnswer).selectOption("5");
  await page.getByLabel(scored.round.reason).fill("Verkeerd gelezen.");
  const corrected = await twice(scored.round.saveCorrection);
  // Until it is gone, the form holds the reason as well.
  await button(user, scored.round.saveCorrection).waitFor({ state: "hidden" });
  expect(await page.getByText(scored.round.sameAnswer).count()).toBe(0);
  await page.getByText("Verkeerd gelezen.").waitFor();
  expect(await corrected()).toBe(1);

  await goTo(user, "agenda");
  const madeAgenda = await twice(agenda.make.submit);
  await page.getByText(agenda.page.none.title).waitFor();
  // A meeting and its agenda.
  expect(await madeAgenda()).toBe(2);
  await page.getByLabel(agenda.add.what).selectOption({ label: agenda.add.own });
  await page.getByLabel(agenda.add.ownTitle).fill("Rondje");
  const madePoint = await twice(agenda.add.submit);
  await page.getByRole("heading", { name: "Rondje" }).waitFor();
  expect(await madePoint()).toBe(1);
});

it("D1 what was typed a moment ago stands in the PDF", async () => {
  const user = await visit();
  const { agenda } = user.messages;
  await makeCommunity(user, "Op het laatst");
  await goTo(user, "agenda");
  await user.press(user.page.getByRole("checkbox").first());
  await user.press(button(user, agenda.make.submit));
  for (const words of ["Wat nu?", "En dan?"]) {
    await user.page.getByRole("textbox", { name: agenda.point.question }).fill(words);
    expect(await download(user)).toContain(words);
  }
});

it("U4 an agenda goes and comes back with its meeting", async () => {
  const user = await visit();
  const { page } = user;
  const { app, agenda, scored } = user.messages;
  await makeCommunity(user, "Weg en terug");
  await goTo(user, "agenda");
  await page.getByLabel(agenda.make.date).fill(dayFromToday(20));
  await user.press(button(user, agenda.make.submit));
  await page.getByText(agenda.page.none.title).waitFor();
  const place = placeOf(user).slice(1);

  await goTo(user, "meetings");
  await page.getByText(scored.meetings.planned, { exact: true }).waitFor();
  await user.press(page.getByRole("button", { name: scored.meetings.remove }));
  await page.getByText(scored.meetings.none).waitFor();
  await goToPlace(user, place, page.getByText(agenda.page.gone.title));
  await user.press(link(user, agenda.page.gone.action));
  await page.getByRole("heading", { name: agenda.make.title }).waitFor();

  await user.press(button(user, app.undo));
  await page.getByText(agenda.overview.coming).waitFor();
  await goToPlace(user, place, page.getByText(agenda.page.none.title));
});

it("R1 a day that is still to come is doubted where a round begins", async () => {
  const user = await visit();
  const { newRound } = user.messages.scoring;
  await makeCommunity(user, "Morgen");
  await goTo(user, "score");
  const day = user.page.getByLabel(newRound.heldOn);
  await day.fill(dayFromToday(1));
  await user.page.getByText(newRound.heldOnFuture).waitFor();
  await day.fill(dayFromToday(0));
  await expect.poll(() => textOf(user)).not.toContain(newRound.heldOnFuture);
});
