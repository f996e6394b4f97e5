import { type Page } from "playwright-core";

/** A picture of the whole page for a person to look at, in a folder that git does not see. A failed test makes some. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = `.cache/screenshots/${name}.png`;
  // The page may be what failed.
  await page
    .screenshot({ path, fullPage: true, animations: "disabled", timeout: 5000 })
    .catch(() => undefined);
}
