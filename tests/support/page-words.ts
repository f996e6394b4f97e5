import { type Page } from "playwright-core";

/**
 * Everything on a page that a person can read or hear in the language of the page: text, names, hints and the title
 * of the window.
 */
export function pageWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = ["alt", "aria-label", "aria-roledescription", "label", "placeholder", "title"];
    const words = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      // The choices of a list are no boxes of their own.
      const box = element?.closest("select") ?? element;
      if (box?.checkVisibility() !== true || box.closest("noscript, script, style, body [lang]") !== null)
        continue;
      if (node instanceof Element) words.push(...spoken.flatMap((name) => node.getAttribute(name) ?? []));
      else words.push(node.textContent ?? "");
    }
    return words.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}
