import { expect, it } from "vitest";

import { walkEveryPage } from "#tests/support/every-page.ts";
import { lookAround, type Themes, WIDE } from "#tests/support/look-around.ts";
import { visit } from "#tests/support/user.ts";

/** The other pair is walked, in Dutch, by the shorter test of the same name; together they are all four. */
const THEMES: Themes = { wide: "dark", narrow: "light" };

it("U2 no page has a barrier that a machine can find, dark and wide or light and narrow, in English", async () => {
  const user = await visit({ language: "en", theme: THEMES.wide, ...WIDE });
  const looked: string[] = [];
  const found: string[] = [];
  await walkEveryPage(user, async (name) => {
    looked.push(name);
    const barriers = await lookAround(user.page, THEMES);
    found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
  });
  expect(found).toEqual([]);
  expect(looked.length).toBeGreaterThan(35);
});
