import { type Page } from "playwright-core";

/** A picture of the whole page for a person to look at, in a folder that git does not see. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.cache/screenshots/${name}.png`, fullPage: true, animations: "disabled" });
}
