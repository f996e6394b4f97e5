import { type Page } from "playwright-core";
import { expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { walkEveryPage } from "#tests/support/every-page.ts";
import { findBarriers } from "#tests/support/expect-accessible.ts";
import { findOverflow } from "#tests/support/find-overflow.ts";
import { visit } from "#tests/support/user.ts";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** What is left of a window of 1280 by 1024 at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 };

it.each(LANGUAGES)(
  "U2 no page has a barrier that a machine can find, light and dark, narrow and wide, %s",
  { timeout: 240_000 },
  async (language) => {
    // Each language has its own pairs of theme and width; together they are all four.
    const [wide, narrow] = language === "nl" ? (["light", "dark"] as const) : (["dark", "light"] as const);
    const user = await visit({ language, theme: wide, ...WIDE });
    const looked: string[] = [];
    const found: string[] = [];
    await walkEveryPage(user, async (name) => {
      looked.push(name);
      const barriers = await lookAround(user.page, { wide, narrow });
      found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
    });
    expect(found).toEqual([]);
    expect(looked.length).toBeGreaterThan(35);
  },
);

interface Themes {
  readonly wide: "light" | "dark";
  readonly narrow: "light" | "dark";
}

/** The page as it stands in both themes and both widths; narrow and zoomed it does not scroll sideways. */
async function lookAround(page: Page, themes: Themes): Promise<readonly string[]> {
  const found = [...(await findBarriers(page))];
  await page.emulateMedia({ colorScheme: themes.narrow });
  await page.setViewportSize(NARROW);
  found.push(...(await findOverflow(page)), ...(await findBarriers(page)));
  await page.setViewportSize(ZOOMED);
  found.push(...(await findOverflow(page)));
  await page.emulateMedia({ colorScheme: themes.wide });
  await page.setViewportSize(WIDE);
  return found;
}
