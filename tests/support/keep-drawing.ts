import { type Page } from "playwright-core";

/** How often a page is looked at, and how long it may take over one frame; in milliseconds. */
const EVERY = 5000;
const LONGEST_FRAME = 5000;

/**
 * On a machine with many times more work than cores, a browser without a screen now and then draws a page no more: its timers
 * run on, a frame that is asked for never comes (once in some thirty visits, measured with six busy loops on two cores; with a
 * stopped or killed process that draws it could not be brought about). Whoever waits for a frame then waits for ever. So each page is
 * looked at, and one that has fallen asleep is woken, and that is said.
 */
export function keepDrawing(page: Page, say = onStderr): void {
  const look = async (): Promise<void> => {
    if (page.isClosed()) return;
    // While a page is being loaded there is nothing to look at.
    const draws = await page.evaluate(hasFrameWithin, LONGEST_FRAME).catch(() => true);
    if (!draws && !page.isClosed()) {
      say(`A page had stopped drawing and is woken: ${page.url()}`);
      await wake(page).catch(() => undefined);
    }
    setTimeout(() => void look(), EVERY).unref();
  };
  setTimeout(() => void look(), EVERY).unref();
}

function onStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs in the page. */
function hasFrameWithin(longest: number): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(true));
    setTimeout(() => resolve(false), longest);
  });
}

/** Somebody who looks on asks for a new frame, and so does a window of another size. */
async function wake(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.startScreencast", { format: "jpeg", quality: 1, maxWidth: 16, maxHeight: 16 });
  await session.send("Page.stopScreencast");
  await session.detach();
  const size = page.viewportSize();
  if (size === null || (await page.evaluate(hasFrameWithin, LONGEST_FRAME))) return;
  await page.setViewportSize({ ...size, height: size.height + 1 });
  await page.setViewportSize(size);
}
