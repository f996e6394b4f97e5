import { expect, it } from "vitest";

import { walkEveryPage } from "#tests/support/every-page.ts";
import { lookAround, WIDE } from "#tests/support/look-around.ts";
import { placesMissed } from "#tests/support/places-missed.ts";
import { visit } from "#tests/support/user.ts";

it.each([
  { language: "nl", wide: "light", narrow: "dark" },
  { language: "en", wide: "dark", narrow: "light" },
] as const)(
  "U2 no page has a barrier that a machine can find, $wide and wide or $narrow and narrow, $language",
  async ({ language, ...themes }) => {
    const user = await visit({ language, theme: themes.wide, ...WIDE });
    const looked: string[] = [];
    const found: string[] = [];
    const places: string[] = [];
    await walkEveryPage(user, async (name) => {
      looked.push(name);
      places.push(new URL(user.page.url()).hash.slice(1) || "/");
      const barriers = await lookAround(user.page, themes);
      found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
    });
    expect(found).toEqual([]);
    expect(placesMissed(places)).toEqual([]);
    expect(looked.length).toBeGreaterThan(35);
  },
);
