import { type Page } from "playwright-core";

/** What sticks out sideways, if the page scrolls that way once the charts have taken their new size. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const isWide = () => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth;
    for (let waited = 0; isWide() && waited < 1000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (!isWide()) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth,
    );
    const whose = out.filter((element) => !out.some((other) => other !== element && other.contains(element)));
    return [
      `wider than ${innerWidth}: ${whose.map((element) => element.outerHTML.slice(0, 200)).join("\n")}`,
    ];
  });
}
