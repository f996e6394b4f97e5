import { type Page } from "playwright-core";
import { expect } from "vitest";

import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

import { unfold } from "./every-page.ts";
import { pageWords } from "./page-words.ts";
import { button, type User } from "./user.ts";

/** The same in both languages. */
const SHARED = ["Community manager", "Critical friend", "Commitment walk", "Kiemkracht", "Agenda"];
const LONGEST = 12;
/** A book or an article has the name it has. */
const SOURCE = /^(?:\p{Lu}\. )+\p{Lu}?.*\(\d{4}\), /u;

/**
 * U3: what a Dutch page goes on saying in Dutch after one asked for English. Leaves the page in Dutch, unfolded. The
 * large screen has no such button, and is passed over.
 */
export async function findUntranslated(user: User): Promise<readonly string[]> {
  if (!(await canSwitch(user))) return [];
  const shared = [...SHARED, ...(await shippedNames(user.page)), ...(await storedTexts(user.page))];
  const title = await user.page.title();
  const dutch = new Set(await pageWords(user.page));
  await switchTo("en", user);
  const find = async () =>
    (await pageWords(user.page)).filter((text) => dutch.has(text) && !isOwn(text, shared));
  // The texts of some parts are fetched when they are asked for.
  await expect
    .poll(find)
    .toEqual([])
    .catch(() => undefined);
  const left = await find();
  await switchTo("nl", user);
  await expect.poll(() => user.page.title()).toBe(title);
  // What the page is about comes a moment later, as its texts are fetched again.
  await user.page.getByRole("heading", { level: 1 }).first().waitFor();
  await unfold(user);
  return left;
}

/** The large screen shows the page alone, without the buttons above it. */
function canSwitch({ page }: User): Promise<boolean> {
  return page.getByRole("banner").isVisible();
}

async function switchTo(language: Language, user: User): Promise<void> {
  const { messages } = await loadSpeech(language === "nl" ? "en" : "nl");
  await user.press(button(user, messages.app.language.switchTo));
  await user.page.locator(`html[lang=${language}]`).waitFor();
}

/** A text that someone typed, or that says no more than names and numbers. */
function isOwn(text: string, own: readonly string[]): boolean {
  let rest = text;
  for (const known of own) rest = rest.replaceAll(known, "");
  return text.length <= LONGEST || SOURCE.test(text) || !/\p{L}{4}/u.test(rest);
}

/** Names and licences of what others made, the longest first. */
async function shippedNames(page: Page): Promise<readonly string[]> {
  const shipped: readonly { readonly name: string; readonly licence: string }[] = await page.evaluate(
    async () => (await fetch("./licences.json")).json(),
  );
  return shipped.flatMap(({ name, licence }) => [name, licence]).toSorted((a, b) => b.length - a.length);
}

/** Every text in the database, the longest first. */
async function storedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("kiemkracht");
      request.addEventListener("success", () => resolve(request.result));
    });
    const texts = new Set<string>();
    for (const table of database.objectStoreNames) {
      const rows = await new Promise<readonly object[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.addEventListener("success", () => resolve(request.result));
      });
      for (const value of rows.flatMap((row) => Object.values(row))) {
        if (typeof value === "string") texts.add(value.replaceAll(/\s+/g, " ").trim());
      }
    }
    database.close();
    return [...texts].filter((text) => text !== "").toSorted((a, b) => b.length - a.length);
  });
}
