import { expect, it } from "vitest";

import { walkEveryPage } from "#tests/support/every-page.ts";
import { findUntranslated } from "#tests/support/find-untranslated.ts";
import { lookOnce, WIDE } from "#tests/support/look-around.ts";
import { placesMissed } from "#tests/support/places-missed.ts";
import { visit } from "#tests/support/user.ts";

/** The longer test of the same name looks at the other themes, and for barriers on narrow pages. */
it("U2 U3 no page has a barrier that a machine can find or scrolls sideways, and each says all it says in the other language too", async () => {
  const user = await visit({ language: "nl", theme: "light", ...WIDE });
  const looked: string[] = [];
  const found: string[] = [];
  const places: string[] = [];
  await walkEveryPage(user, async (name) => {
    looked.push(name);
    places.push(new URL(user.page.url()).hash.slice(1) || "/");
    const troubles = [...(await lookOnce(user.page)), ...(await findUntranslated(user))];
    found.push(...troubles.map((trouble) => `${name}: ${trouble}`));
  });
  expect(found).toEqual([]);
  expect(placesMissed(places)).toEqual([]);
  expect(looked.length).toBeGreaterThan(35);
});
