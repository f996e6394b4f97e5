import { expect, it } from "vitest";

import { lookAround, WIDE } from "#tests/support/look-around.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { fillInByKeys } from "#tests/support/pass-device.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

it.each([
  ["nl", { wide: "light", narrow: "dark" }],
  ["en", { wide: "dark", narrow: "light" }],
] as const)(
  "U2 passing the device and typing over cards have no barrier in any state, wide and narrow (%s)",
  async (language, themes) => {
    const user = await visit({ language, theme: themes.wide, ...WIDE });
    const { page, messages, instrument, texts } = user;
    const { passing, typingCards, form } = messages.collecting;
    const found: string[] = [];
    const look = async (state: string) =>
      found.push(...(await lookAround(page, themes)).map((trouble) => `${state}: ${trouble}`));
    await openForEveryone(user, "told");
    await look("the round");

    await user.press(link(user, passing.road.open));
    await fillInByKeys(user, "4n0312345211");
    await look("overview");
    await user.press(button(user, passing.restart.button));
    await look("whether to clear");
    await user.press(button(user, passing.restart.wait));
    await user.press(button(user, form.overview.handIn));
    await onPage(user, passing.handOver.thanks);
    await look("thanks");
    await user.press(button(user, passing.handOver.end));

    await user.press(link(user, typingCards.road.open));
    await page.getByLabel(typingCards.field).focus();
    await page.keyboard.type("4.n07");
    await look("a wrong key");
    await page.keyboard.press("+");
    const first = instrument.factors[3]?.id ?? "";
    await page.getByRole("textbox", { name: form.remarkFor(texts.factors[first]?.name ?? "") }).fill("Goed");
    await look("a remark on a card");
    await page.keyboard.press("Enter");
    await page.keyboard.type("44444444");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: typingCards.card(2) }).waitFor();
    await look("the last card");
    await user.press(button(user, typingCards.correct));
    await look("correcting");
    expect(found).toEqual([]);
  },
);
