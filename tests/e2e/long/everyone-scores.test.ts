import { it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { communityOf, goToPlace } from "#tests/support/every-page.ts";
import { enter, expectFocus, expectFocusOnHeading, tabTo } from "#tests/support/keys.ts";
import { makeCommunity } from "#tests/support/main-job.ts";
import { typeCards } from "#tests/support/type-cards.ts";
import { button, link, userOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it.each(LANGUAGES)(
  "U2 R4 a round in which everyone scores is held with the keyboard alone, and the window for the room keeps in step (%s)",
  async (language) => {
    const user = await visit({ language });
    const { page } = user;
    const { ceremony, collecting, scoring, vocabulary } = user.messages;
    await makeCommunity(user, "Proeftuin");
    const newRound = places.newRound(communityOf(user));
    await goToPlace(user, newRound, page.getByRole("heading", { level: 1, name: scoring.newRound.title }));

    await tabTo(user, page.getByRole("radio", { name: vocabulary.modes.manager.name }));
    for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    await enter(user, page.getByText(ceremony.prepare.promises));
    await enter(user, button(user, scoring.newRound.start));
    await expectFocusOnHeading(user, ceremony.collect.title);

    await enter(user, link(user, collecting.typingCards.road.open));
    await typeCards(user, 6);
    const room = await userOf(await page.context().newPage(), language);
    const roundId = /collect\/([^/]+)/u.exec(page.url())?.[1] ?? "";
    await room.page.goto(page.url().replace(/#.*/u, `#${places.screen(communityOf(user), roundId)}`));
    await room.page.getByText(ceremony.collect.countIn(6), { exact: true }).waitFor();
    await page.bringToFront();
    await enter(user, link(user, collecting.typingCards.end));
    await expectFocusOnHeading(user, ceremony.collect.title);

    await enter(user, button(user, ceremony.reveal.button));
    await enter(user, button(user, ceremony.reveal.now));
    await expectFocusOnHeading(user, ceremony.talk.title);
    const [first, second] = user.instrument.factors.map(({ id }) => user.texts.factors[id]);
    const titleInRoom = (name = "") => room.page.getByRole("heading", { level: 1, name, exact: true });
    await titleInRoom(first?.name).waitFor();
    await enter(user, button(user, ceremony.talk.next(second?.shortLabel ?? "")));
    await titleInRoom(second?.name).waitFor();

    await enter(user, page.getByText(ceremony.timer.title, { exact: true }));
    await enter(user, button(user, ceremony.timer.start));
    await room.page.getByRole("timer").waitFor();
    await enter(user, button(user, ceremony.timer.stop));
    await room.page.getByRole("timer").waitFor({ state: "detached" });
    await enter(user, link(user, ceremony.talk.toDashboard));
    await page.waitForURL(/dashboard$/u);
    await expectFocus(page.getByRole("heading", { level: 1 }));
  },
);
