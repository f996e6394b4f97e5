import { expect, it } from "vitest";

import { communityOf, openExample, walkPagesToFillIn } from "#tests/support/every-page.ts";
import { findTroubles } from "#tests/support/find-troubles.ts";
import { WIDE } from "#tests/support/look-around.ts";
import { visit } from "#tests/support/user.ts";

/** The longer test of every page looks at the other themes, and for barriers on narrow pages. */
it(
  "U2 U3 no page to fill in has a barrier that a machine can find or scrolls sideways, and each says all it says in the other language too",
  { tags: "long" },
  async () => {
    const user = await visit({ language: "nl", theme: "light", ...WIDE });
    const looked: string[] = [];
    const found: string[] = [];
    await openExample(user);
    await walkPagesToFillIn(user, communityOf(user), async (name) => {
      looked.push(name);
      found.push(...(await findTroubles(user, name)));
    });
    expect(found).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
  },
);
