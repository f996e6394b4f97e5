import { expect, it } from "vitest";

import { rawRows } from "#tests/support/faults.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { fillInByKeys, handInForm } from "#tests/support/pass-device.ts";
import { button, link, onPage, placeOf, visit } from "#tests/support/user.ts";

/** What five people press on the device, and what stands on two cards. */
const PASSED = ["455555555555", "455555555550", "35555555555n", "255555555554", "155555555552"];
const CARDS = ["4.5555555551", "0n5555555551"];

it(
  "R3 R4 D3 five forms on a passed device and two typed over from cards are counted right to the vote",
  { tags: "long" },
  async () => {
    const user = await visit();
    const { page } = user;
    const { ceremony, collecting } = user.messages;
    const { passing, typingCards } = collecting;
    await openForEveryone(user);
    const collectPlace = placeOf(user);

    await user.press(link(user, passing.road.open));
    await onPage(user, passing.handOver.first);
    await page.getByText(collecting.form.promise.threshold(5)).waitFor();
    for (const [index, keys] of PASSED.entries()) {
      await fillInByKeys(user, keys);
      await handInForm(user);
      await page.getByText(passing.handOver.countIn(index + 1)).waitFor();
    }
    // Nothing else of the app is in reach while others have the device.
    expect(await page.getByRole("link").count()).toBe(0);
    await page.goBack();
    await onPage(user, passing.handOver.thanks);
    await page.reload();
    await onPage(user, passing.handOver.first);
    await user.press(button(user, passing.handOver.end));
    await onPage(user, ceremony.collect.title);
    expect(placeOf(user)).toBe(collectPlace);

    await user.press(link(user, typingCards.road.open));
    for (const [index, keys] of CARDS.entries()) {
      await page.getByRole("heading", { name: typingCards.card(index + 1) }).waitFor();
      await page.getByLabel(typingCards.field).focus();
      await page.keyboard.type(keys);
      await page.keyboard.press("Enter");
    }
    await page.getByText(typingCards.countIn(7)).waitFor();
    await user.press(link(user, typingCards.end));
    await user.press(button(user, ceremony.reveal.button));
    await user.press(button(user, ceremony.reveal.now));
    await onPage(user, ceremony.talk.title);

    const [row] = (await rawRows(page))["counts"] ?? [];
    const [first = "", second = "", third = ""] = user.instrument.factors.map(({ id }) => id);
    const last = user.instrument.factors.at(-1)?.id ?? "";
    expect(row).toMatchObject({
      counted: {
        ballots: 7,
        factors: {
          [first]: { counts: [1, 1, 1, 3, 0], dontKnow: 1, notApplicable: 0 },
          [second]: { counts: [0, 0, 0, 0, 5], dontKnow: 0, notApplicable: 1 },
          [third]: { counts: [0, 0, 0, 0, 7], dontKnow: 0, notApplicable: 0 },
          [last]: { counts: [2, 1, 0, 1, 1], dontKnow: 1, notApplicable: 1 },
        },
      },
    });
  },
);
