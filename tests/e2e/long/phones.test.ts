import { expect, it } from "vitest";

import { readInvitationCode } from "#tests/support/invite.ts";
import { openForEveryone } from "#tests/support/open-for-everyone.ts";
import { answerAll, handIn, takePart } from "#tests/support/participant.ts";
import { button, link, onPage, visit } from "#tests/support/user.ts";

it("T1 R4 two phones take part without a network, one by a link that is opened and one by what is pasted", async () => {
  const user = await visit();
  const { page } = user;
  const { inviting, readingCodes } = user.messages.collecting;
  await openForEveryone(user);
  const code = await readInvitationCode(user);
  // What comes later is on the device then.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);

  const links: string[] = [];
  for (const [place, language] of (["nl", "en"] as const).entries()) {
    const phone = await takePart(code, { language });
    await phone.page.getByRole("button", { name: phone.words.say.welcome.start }).waitFor();
    await phone.page.context().setOffline(true);
    await phone.page.getByRole("button", { name: phone.words.say.welcome.start }).tap();
    await answerAll(
      phone,
      user.instrument.factors.map(() => (place === 0 ? 2 : "dont-know")),
    );
    links.push(await handIn(phone));
  }
  const [first = "", second = ""] = links;

  await user.press(link(user, inviting.read));
  await page.getByRole("textbox", { name: readingCodes.paste.label }).fill(`Van An:\n${first}\n`);
  await user.press(button(user, readingCodes.paste.read));
  await page.getByText(readingCodes.outcome.added(1)).waitFor();
  // The same tab, so that only what stands behind the `#` is another.
  await page.evaluate((address) => (location.href = address), second);
  await onPage(user, readingCodes.opened.good.added);
  await user.press(link(user, readingCodes.opened.toRound));
  await page.getByText(user.messages.ceremony.collect.countIn(2), { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
});
