import { expect, it } from "vitest";

import { rawRows } from "#tests/support/faults.ts";
import { makeCommunity, goTo } from "#tests/support/main-job.ts";
import { typeCards } from "#tests/support/type-cards.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

it("R3 R4 R5 everyone scores: opened, collected over a reload, counted, and on the dashboard right to the vote", async () => {
  const user = await visit();
  const { page } = user;
  const { ceremony, collecting, scored, scoring, vocabulary } = user.messages;
  await makeCommunity(user, "Proeftuin");
  await goTo(user, "score");
  await user.press(page.getByText(vocabulary.modes.individual.name, { exact: true }));
  await page.getByText(ceremony.prepare.from(5)).waitFor();
  await user.press(button(user, scoring.newRound.start));
  await onPage(user, ceremony.collect.title);

  await user.press(link(user, collecting.typingCards.road.open));
  await typeCards(user, 3);
  await page.reload();
  await typeCards(user, 3);
  await user.press(link(user, collecting.typingCards.end));
  await page.reload();
  await page.getByText(ceremony.collect.countIn(6), { exact: true }).waitFor();
  // R4: before the reveal the dashboard knows nothing.
  expect((await rawRows(page))["counts"]).toEqual([]);

  await user.press(button(user, ceremony.reveal.button));
  await user.press(button(user, ceremony.reveal.now));
  await onPage(user, ceremony.talk.title);
  // What everyone agrees on as much or as little: the talk begins with the first factor.
  await page.getByRole("heading", { name: ceremony.talk.spread("2", "1,25", "2,75") }).waitFor();
  await user.press(link(user, ceremony.talk.toDashboard));

  const [row] = (await rawRows(page))["counts"] ?? [];
  const counted = { counts: [2, 2, 2, 0, 0], dontKnow: 0, notApplicable: 0 };
  expect(row).toMatchObject({
    counted: {
      ballots: 6,
      factors: Object.fromEntries(user.instrument.factors.map(({ id }) => [id, counted])),
      tooFew: [],
    },
  });
  await page.getByText(scored.round.ballots(6)).first().waitFor();
});
