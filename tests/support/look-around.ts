import { type Page } from "playwright-core";

import { findBarriers } from "./expect-accessible.ts";
import { findOverflow } from "./find-overflow.ts";

type Theme = "light" | "dark";

/** The theme in which a page is looked at on a wide screen, and the one on a narrow screen. */
export interface Themes {
  readonly wide: Theme;
  readonly narrow: Theme;
}

export const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** What is left of a window of 1280 by 1024 at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 };

/**
 * U2: what is wrong with the page as it stands, wide and narrow, each in its theme: barriers that a machine can find,
 * and what makes it scroll sideways when it is narrow or zoomed. Leaves the page wide, as it was.
 */
export async function lookAround(page: Page, themes: Themes): Promise<readonly string[]> {
  const found = [...(await findBarriers(page))];
  await page.emulateMedia({ colorScheme: themes.narrow });
  await page.setViewportSize(NARROW);
  found.push(...(await findBarriers(page)));
  await page.emulateMedia({ colorScheme: themes.wide });
  found.push(...(await squeeze(page)));
  return found;
}

/** The shorter look: barriers as wide as the page stands, and what makes it scroll sideways when it is narrow or zoomed. */
export async function lookOnce(page: Page): Promise<readonly string[]> {
  return [...(await findBarriers(page)), ...(await squeeze(page))];
}

async function squeeze(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of [NARROW, ZOOMED]) {
    await page.setViewportSize(size);
    found.push(...(await findOverflow(page)));
  }
  await page.setViewportSize(WIDE);
  return found;
}
