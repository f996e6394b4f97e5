import { type Locator, type Page } from "playwright-core";

import { loadInstrument } from "#content/load-instrument.ts";
import { type SpokenInstrument } from "#content/use-instrument.tsx";
import { type Speech } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

import { type AppOptions, openApp } from "./open-app.ts";

/** Someone with the app before them, who finds everything by what it is called in their language. */
export interface User extends Speech, SpokenInstrument {
  readonly page: Page;
  /** Presses something, with a finger on a touch screen. */
  readonly press: (what: Locator) => Promise<void>;
}

export async function visit(options: AppOptions = {}): Promise<User> {
  const page = await openApp(options);
  const user = await userOf(page, options.language ?? "nl");
  return options.touch === true ? { ...user, press: (what) => what.tap() } : user;
}

/** Whoever uses a page that is open already. */
export async function userOf(page: Page, language: Language): Promise<User> {
  return {
    page,
    ...(await loadSpeech(language)),
    ...(await loadInstrument(language)),
    press: (what) => what.click(),
  };
}

export function button({ page }: User, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function link({ page }: User, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}

/** Waits for the page with this heading. */
export async function onPage({ page }: User, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

/**
 * Lets the page get to what it put off until the next moment: a listener that is added in a timer, a place that is measured
 * after it was drawn.
 */
export async function letPageSettle({ page }: User): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

/** What stands on the page, as it is read. */
export async function textOf({ page }: User): Promise<string> {
  return page.getByRole("main").innerText();
}

/** The part of the address that is the same in every language and on every host. */
export function placeOf({ page }: User): string {
  return new URL(page.url()).hash;
}

/** Today and other days on the calendar of the device, as `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" }).format(at);
}
