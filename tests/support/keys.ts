import { type Locator } from "playwright-core";
import { expect } from "vitest";

import { type User } from "./user.ts";

const MOST_STOPS = 150;

/**
 * Goes to something with the Tab key, forwards or back. On the way every stop shows that it has the focus, and
 * nothing lies over it (U2).
 */
export async function tabTo(user: User, what: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await what.waitFor({ state: "attached" });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await user.page.keyboard.press(key);
    await expectFocusInSight(user);
    if (await hasFocus(what)) return;
  }
  throw new Error(`${MOST_STOPS} times ${key} does not lead to ${String(what)}.`);
}

/** Goes there and presses Enter. */
export async function enter(user: User, what: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(user, what, key);
  await user.page.keyboard.press("Enter");
}

export function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((element) => element === document.activeElement);
}

export async function expectFocus(what: Locator): Promise<void> {
  await expect.poll(() => hasFocus(what), { message: `focus on ${String(what)}` }).toBe(true);
}

/** A new page begins at its heading, for who does not see that there is a new page. */
export async function expectFocusOnHeading(user: User, heading: string): Promise<void> {
  await expectFocus(user.page.getByRole("heading", { level: 1, name: heading, exact: true }));
}

async function expectFocusInSight(user: User): Promise<void> {
  expect(await user.page.evaluate(focusTrouble)).toBe(undefined);
}

/** Runs in the page. */
function focusTrouble(): string | undefined {
  const focused = document.activeElement;
  // After the last stop comes the browser itself.
  if (focused === null || focused === document.body) return undefined;
  const said = focused.outerHTML.slice(0, 200);
  // A control without looks of its own shows the focus on its label.
  // Nor need a date field while the focus is on the calendar button that the browser puts in it.
  const isInside = focused.matches("input[type=date]:not(:focus-visible)");
  const shows =
    isInside ||
    [focused, focused.closest("label")].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
  if (!shows) return `does not show that it has the focus: ${said}`;
  const box = focused.getBoundingClientRect();
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const isSeen = places.some(([x, y]) => {
    const above = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return above !== null && (focused.contains(above) || focused.closest("label")?.contains(above) === true);
  });
  return isSeen ? undefined : `something lies over what has the focus: ${said}`;
}
