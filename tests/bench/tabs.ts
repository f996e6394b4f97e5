import { type BrowserContext, type Page } from "playwright-core";

const TIMES = 8;

/** How long it takes from a click on a tab of a community until its page stands, as a sentence. */
export async function timeTabs(device: BrowserContext, url: string): Promise<string> {
  const page = await device.newPage();
  await page.goto(url);
  const tabs = page.locator(".header__nav a");
  await tabs.first().waitFor();
  const places = await tabs.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    for (const place of places) {
      const took = await timeClick(page, place);
      // The first time each page is fetched.
      if (time > 0 && took !== undefined) times.push(took);
    }
  }
  await page.close();
  const [median, most] = [
    times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN,
    Math.max(...times),
  ];
  return `A click on a tab until its page stands: ${median.toFixed(0)} ms in the median, ${most.toFixed(0)} ms at most (${times.length} clicks, 12 rounds).`;
}

/** Until the heading is another one and was drawn; nothing where the page stands already. */
function timeClick(page: Page, place: string): Promise<number | undefined> {
  return page.evaluate(
    (href) =>
      new Promise<number | undefined>((resolve) => {
        const link = document.querySelector<HTMLAnchorElement>(`.header__nav a[href="${href}"]`);
        if (link === null || location.href.endsWith(href)) {
          resolve(undefined);
          return;
        }
        const before = document.querySelector("main h1");
        const started = performance.now();
        const watcher = new MutationObserver(() => {
          const heading = document.querySelector("main h1");
          if (heading === null || heading === before) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0));
        });
        watcher.observe(document, { childList: true, subtree: true });
        link.click();
      }),
    place,
  );
}
