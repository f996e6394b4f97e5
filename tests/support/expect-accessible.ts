import axe from "axe-core";
import { type Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** U2: the page as it stands now breaks no rule that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join("\n")}`,
    );
  }, TAGS);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

declare global {
  interface Window {
    /** Put there by the line above. */
    readonly axe: typeof axe;
  }
}
