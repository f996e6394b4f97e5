import { type Page } from "playwright-core";

/** How often a page is looked at, and how long it may take over one frame; in milliseconds. */
const EVERY = 5000;
const LONGEST_FRAME = 5000;

/** A page that got no frame in so many looks gets none any more. */
const LOOKS = 3;

/**
 * A browser without a screen now and then draws a page no more, for good: its timers run on, a frame that is asked for never comes,
 * with neither the browser nor the page busy (met three times in some hundred visits; another size of the window, someone who looks on
 * and a reload do not help). Whoever waits for a frame then waits for ever. So each page is looked at, and one that has stopped is closed
 * and that is said: its test fails at once, and is tried again in a new page.
 */
export function closeWhenStill(page: Page): void {
  let still = 0;
  const look = async (): Promise<void> => {
    if (page.isClosed()) return;
    // While a page is being loaded there is nothing to look at.
    const draws = await page.evaluate(hasFrameWithin, LONGEST_FRAME).catch(() => true);
    still = draws ? 0 : still + 1;
    if (still < LOOKS) {
      setTimeout(() => void look(), EVERY).unref();
    } else if (!page.isClosed()) {
      process.stderr.write(`A page had stopped drawing and is closed: ${page.url()}\n`);
      await page.close();
    }
  };
  setTimeout(() => void look(), EVERY).unref();
}

/** Runs in the page. */
function hasFrameWithin(longest: number): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(true));
    setTimeout(() => resolve(false), longest);
  });
}
