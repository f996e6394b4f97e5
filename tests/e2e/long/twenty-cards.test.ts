import { expect, it } from "vitest";

import { POINTS } from "#domain/rounds/answer.ts";
import { rawRows } from "#tests/support/faults.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

const CARDS = 20;
/** As somebody types who is used to a number pad: five keys a second, and a second to turn a card over. */
const KEY_MS = 200;
const TURN_MS = 1000;

/** In this order in turn on each card, from its number on. */
const KEYS = ["1", "2", "3", "4", "5", "0", "n", "."];

it("D3 twenty cards are typed over at human speed without a key that is lost, and every vote is right", async ({
  annotate,
}) => {
  const user = await visit();
  const { page, instrument, messages } = user;
  const { ceremony, collecting } = messages;
  const { typingCards } = collecting;
  await openForEveryone(user);
  await user.press(link(user, typingCards.road.open));
  await page.getByLabel(typingCards.field).focus();
  const cards = Array.from({ length: CARDS }, (_, card) =>
    instrument.factors.map((__, place) => KEYS[(card * 3 + place) % KEYS.length] ?? ""),
  );

  let keys = 0;
  const start = performance.now();
  for (const card of cards) {
    await page.keyboard.type(card.join(""), { delay: KEY_MS });
    await page.keyboard.press("Enter", { delay: KEY_MS });
    keys += card.length + 1;
    await page.waitForTimeout(TURN_MS);
  }
  const seconds = (performance.now() - start) / 1000;
  await page.getByText(typingCards.countIn(CARDS)).waitFor();
  await annotate(`${CARDS} cards: ${keys} keys in ${seconds.toFixed(1)} s`);
  expect(keys).toBe(CARDS * (instrument.factors.length + 1));
  // At this speed the hands alone take so long; the app adds nothing that is felt.
  const hands = (keys * KEY_MS + CARDS * TURN_MS) / 1000;
  expect(hands).toBeLessThan(120);

  await user.press(link(user, typingCards.end));
  await user.press(button(user, ceremony.reveal.button));
  await user.press(button(user, ceremony.reveal.now));
  await onPage(user, ceremony.talk.title);
  const [row] = (await rawRows(page))["counts"] ?? [];
  const counted = instrument.factors.map(({ id }, place) => {
    const times = (key: string) => cards.filter((card) => card[place] === key).length;
    return [
      id,
      {
        counts: POINTS.map((point) => times(String(point))),
        dontKnow: times("0"),
        notApplicable: times("n"),
      },
    ] as const;
  });
  expect(row).toMatchObject({ counted: { ballots: CARDS, factors: Object.fromEntries(counted) } });
});
