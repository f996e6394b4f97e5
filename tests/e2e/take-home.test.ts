import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { historyOf, PAST } from "#community/community-view.ts";
import { readCommunity } from "#community/read-community.ts";
import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { writeResult } from "#domain/result-code/result-code.ts";
import { sharedResultOf } from "#domain/result-code/shared-result.ts";
import { communityOf, goToPlace, openExample, unfold } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { findOverflow } from "#tests/support/find-overflow.ts";
import { goOffline } from "#tests/support/open-app.ts";
import { button, onPage, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it(
  "T4 the result of the example goes home: whoever opens the link reads the same offline, keeps it, and it is in no database",
  { tags: "long" },
  async () => {
    const manager = await visit({ language: "nl" });
    await openExample(manager);
    const communityId = communityOf(manager);
    const { takeHome } = manager.messages;
    await goToPlace(manager, places.dashboard(communityId), manager.page.getByRole("figure"));
    const scores = await scoresOf(manager);
    await goToPlace(manager, places.dashboardView(communityId, "why"), manager.page.locator(".find"));
    const told = { ...scores, finds: await findsOf(manager) };

    await goToPlace(manager, places.takeHome(communityId), button(manager, takeHome.make));
    expect(await manager.page.getByRole("img").count()).toBe(0);
    await manager.page.getByText(takeHome.holds.readable.text).waitFor();
    await manager.press(button(manager, takeHome.make));
    const code = manager.page.getByRole("img", { name: startOf(takeHome.ready.label("")) });
    await code.waitFor();
    await expectAccessible(manager.page);
    const link = await manager.page.getByRole("textbox", { name: takeHome.ready.link }).inputValue();
    const [file] = await Promise.all([
      manager.page.waitForEvent("download"),
      manager.press(button(manager, takeHome.ready.save)),
    ]);
    expect(readFileSync(await file.path(), "utf8")).toContain(link);
    await manager.press(button(manager, takeHome.ready.large));
    await manager.page.getByRole("dialog").getByText(takeHome.ready.whoever).waitFor();
    await manager.page.keyboard.press("Escape");
    await manager.page.getByRole("dialog").waitFor({ state: "detached" });

    // The manager too can look at what goes home, and come back to the app.
    await manager.page.evaluate((hash) => location.assign(hash), new URL(link).hash);
    await button(manager, takeHome.keep.keep).waitFor();
    await manager.press(manager.page.getByRole("banner").getByRole("link"));
    await onPage(manager, manager.messages.communities.start.list.title);

    const reader = await visit({ language: "nl", width: 360, touch: true, place: new URL(link).hash });
    await onPage(reader, told.heading);
    await goOffline(reader.page);
    await onPage(reader, told.heading);
    expect({ ...(await scoresOf(reader)), finds: await findsOf(reader) }).toEqual(told);
    await expectAccessible(reader.page);
    await reader.press(button(reader, takeHome.keep.keep));
    await reader.page.getByText(takeHome.keep.kept).waitFor();
    expect(await reader.page.evaluate(() => indexedDB.databases())).toEqual([]);
  },
);

it(
  "T4 B4 a result is read in the language and theme of who opens it, and a link that a mail program cut off says so",
  { tags: "long" },
  async () => {
    const code = exampleCode();
    const reader = await visit({ language: "en", theme: "dark", width: 320, touch: true, place: `#${code}` });
    const { messages, page } = reader;
    await onPage(reader, messages.dashboard.headline.some(3));
    await unfold(reader);
    await expectAccessible(page);
    expect(await findOverflow(page)).toEqual([]);

    await page.evaluate((half) => location.assign(half), `#${code.slice(0, 300)}`);
    await onPage(reader, messages.collecting.trouble.HalfCode.title);
    await expectAccessible(page);
    await page
      .getByRole("textbox", { name: messages.takeHome.another.link })
      .fill(`https://example.org/#${code}`);
    await reader.press(button(reader, messages.takeHome.another.open));
    await onPage(reader, messages.dashboard.headline.some(3));
  },
);

function exampleCode(): string {
  const rows = exampleCommunity("2026-11-28", "en");
  const [community] = rows.communities;
  const past = readCommunity(rows)(PAST);
  if (community === undefined || past === undefined) throw new Error("no example");
  const factorIds = greenport12.factors.map(({ id }) => id);
  const history = historyOf(past, community, { factorIds, today: "2026-11-28", memory: emptyMemory() });
  return writeResult(sharedResultOf({ community, history, proposals: [] }), greenport12);
}

/** The scores in numbers, as they stand on the page. */
async function scoresOf(user: User) {
  const { page, messages } = user;
  await unfold(user);
  const dots = page.getByRole("region", { name: messages.dashboard.dots.section });
  const table = dots.getByRole("button", { name: messages.charts.figure.showTable, exact: true });
  await table.click();
  const rows = await dots.getByRole("row").allInnerTexts();
  return {
    heading: (await page.getByRole("heading", { level: 1 }).innerText()).trim(),
    rows: rows.map((row) => row.replaceAll(/\s+/gu, " ")),
  };
}

/** The flags in words, by factor; what happened with it at meetings stays at home. */
async function findsOf(user: User): Promise<readonly string[]> {
  await unfold(user);
  const finds = await user.page.locator(".find").locator("h3, p:has(.tag), details").allInnerTexts();
  return finds.map((text) => text.replaceAll(/\s+/gu, " "));
}

function startOf(text: string): RegExp {
  return new RegExp(`^${text}`, "u");
}
