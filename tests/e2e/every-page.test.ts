import { expect, it } from "vitest";

import { walkEveryPage } from "#tests/support/every-page.ts";
import { findUntranslated } from "#tests/support/find-untranslated.ts";
import { lookAround, type Themes, WIDE } from "#tests/support/look-around.ts";
import { visit } from "#tests/support/user.ts";

/** The other pair is walked, in English, by the longer test of the same name. */
const THEMES: Themes = { wide: "light", narrow: "dark" };

it("U2 U3 no page has a barrier that a machine can find, and each says all it says in the other language too", async () => {
  const user = await visit({ language: "nl", theme: THEMES.wide, ...WIDE });
  const looked: string[] = [];
  const found: string[] = [];
  await walkEveryPage(user, async (name) => {
    looked.push(name);
    const troubles = [...(await lookAround(user.page, THEMES)), ...(await findUntranslated(user))];
    found.push(...troubles.map((trouble) => `${name}: ${trouble}`));
  });
  expect(found).toEqual([]);
  expect(looked.length).toBeGreaterThan(35);
});
