import axe from "axe-core";
import { type Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** U2: the page as it stands now breaks no rule that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page), `accessibility of ${page.url()}`).toEqual([]);
}

/** Which rules the page as it stands now breaks, and where. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join("\n")}`,
    );
  }, TAGS);
}

declare global {
  interface Window {
    /** Put there by the line above. */
    readonly axe: typeof axe;
  }
}
