import { readFileSync, writeFileSync } from "node:fs";

import { type Page } from "playwright-core";
import { afterAll, expect, inject, it } from "vitest";

import { type Deed, deedsOn, prepareGround, prepareRoundForEveryone } from "#tests/support/deeds.ts";
import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import {
  type BrowserFault,
  evict,
  fillDiskOfPools,
  makeFallible,
  openNewer,
  putBack,
  rawRows,
  type Rows,
  setFault,
} from "#tests/support/faults.ts";
import { openApp } from "#tests/support/open-app.ts";
import { expectTrouble } from "#tests/support/trouble.ts";
import { typeCards } from "#tests/support/type-cards.ts";
import { button, link, onPage, textOf, type User, userOf } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

/** Every cell, and the table of them, with `npm run bench:faults`; without, those that differ most. */
const ALL = process.env["FAULTS"] === "all";

interface Cell {
  readonly fault: string;
  readonly deed: string;
  readonly said: string;
}

const cells: Cell[] = [];

function note(fault: string, deed: Deed, said: string): void {
  cells.push({ fault, deed: deed.name, said: deed.kept === undefined ? said : `${said} Typed text stays.` });
}

const DISK_FULL = "Er is geen ruimte meer op dit apparaat";
const FAILED = "Opslaan of lezen is niet gelukt";
const GONE = "De gegevens van Kiemkracht zijn weg uit deze browser";
const CLOSED = "In een ander tabblad draait een nieuwere versie";
const TYPED = /^(Wat we hier typen 🌱|\d{4}-\d\d-\d\d)$/;

interface Device {
  readonly user: User;
  readonly communityId: string;
  readonly deeds: readonly Deed[];
  /** Puts everything back as it was before the first deed. */
  readonly reset: () => Promise<void>;
}

async function prepareDevice(): Promise<Device> {
  const page = await openApp({ place: "rescue/index.html" });
  await makeFallible(page);
  await page.goto(inject("appUrl"));
  const user = await userOf(page, "nl");
  await openExample(user);
  const ground = await prepareGround(user);
  const rows = await rawRows(page);
  return { user, communityId: ground.communityId, deeds: deedsOn(ground), reset: () => reset(page, rows) };
}

async function reset(page: Page, rows: Rows): Promise<void> {
  await page.goto(new URL("rescue/index.html", inject("appUrl")).href);
  await page.evaluate(async () => {
    localStorage.clear();
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase("kiemkracht");
      for (const end of ["success", "error", "blocked"]) request.addEventListener(end, resolve);
    });
  });
  await page.goto(inject("appUrl"));
  await page.getByRole("banner").waitFor();
  await putBack(page, rows);
  await page.reload();
  await page.getByRole("banner").waitFor();
}

/** What the user reads about it, first the heading. */
async function saidIn({ page }: User): Promise<string> {
  const said = page.locator("[role=alert], .messages__trouble").filter({ hasText: /./ });
  await said.first().waitFor();
  return (await said.first().innerText()).split("\n")[0] ?? "";
}

async function stored({ page }: User): Promise<string> {
  const { meta: _meta, ...rows } = await rawRows(page);
  return JSON.stringify(rows);
}

/** A write that fails says so, changes nothing, and takes nothing away of what was typed; done again it works. */
async function expectToldAndKept({ user }: Device, deed: Deed, fault: BrowserFault): Promise<string> {
  await deed.prepare(user);
  const before = await stored(user);
  await setFault(user.page, fault);
  await deed.act(user);
  const said = await saidIn(user);
  const kept = await deed.kept?.(user);
  if (kept !== undefined) expect(kept, deed.name).toMatch(TYPED);
  expect(await stored(user), `${deed.name}: nothing is stored`).toBe(before);

  await setFault(user.page, undefined);
  await deed.act(user);
  await expect.poll(() => stored(user), { message: `${deed.name}, again` }).not.toBe(before);
  await expect.poll(() => user.page.locator(".notice--problem").count()).toBe(0);
  return said;
}

/** For a fault after which nothing can be stored: it is said, nothing is half stored, and what was typed stays. */
async function expectToldAndLeft(
  { user }: Device,
  deed: Deed,
  fault: (page: Page) => Promise<void>,
): Promise<string> {
  await deed.prepare(user);
  await fault(user.page);
  await deed.act(user);
  const said = await saidIn(user);
  const kept = await deed.kept?.(user);
  if (kept !== undefined) expect(kept, deed.name).toMatch(TYPED);
  return said;
}

/** Every fourth kind of write, where not all are tried, and the one that destroys what it has counted. */
function chosen(deeds: readonly Deed[], isAll: boolean): readonly Deed[] {
  return isAll ? deeds : deeds.filter(({ name }, index) => index % 4 === 0 || name === "reveal");
}

it.each([
  ["put", "the disk is full at a row", DISK_FULL, ALL],
  ["commit", "the disk is full at the end of the transaction", DISK_FULL, true],
  ["abort", "the browser gives the transaction up", FAILED, ALL],
] as const)(
  "B5 G3 %s: every kind of write says that it failed, keeps what was typed, and can be done again",
  async (fault, name, title, isAll) => {
    const device = await prepareDevice();
    for (const deed of chosen(device.deeds, isAll)) {
      const said = await expectToldAndKept(device, deed, fault);
      expect(said, deed.name).toContain(title);
      note(name, deed, `“${title}.” Done again, it is stored.`);
    }
  },
);

it("B5 R3 pool: with no room for the forms that wait, no round is left that cannot collect, and no card is lost", async () => {
  const { user, communityId } = await prepareDevice();
  const { page, messages } = user;
  const { ceremony, collecting, scoring } = messages;
  const { typingCards } = collecting;
  const start = () => user.press(button(user, scoring.newRound.start));
  await prepareRoundForEveryone(user, communityId);
  await start();
  await onPage(user, ceremony.collect.title);
  await user.press(link(user, typingCards.road.open));
  await typeCards(user, 1);

  await fillDiskOfPools(page, true);
  await page.keyboard.type("3".repeat(user.instrument.factors.length));
  await page.keyboard.press("Enter");
  expect(await saidIn(user)).toContain(DISK_FULL);
  await fillDiskOfPools(page, false);
  await page.keyboard.press("Enter");
  await page.getByText(typingCards.countIn(2)).waitFor();

  const open = async () =>
    ((await rawRows(page))["rounds"] ?? []).filter(
      (row) => Reflect.get(row, "status") === "open" && Reflect.get(row, "deleted") === false,
    ).length;
  const before = await open();
  await prepareRoundForEveryone(user, communityId);
  await fillDiskOfPools(page, true);
  await start();
  expect(await saidIn(user)).toContain(DISK_FULL);
  await expect.poll(open).toBe(before);
  await fillDiskOfPools(page, false);
  await start();
  await onPage(user, ceremony.collect.title);
  expect(await open()).toBe(before + 1);
});

it("B5 lost: when the browser closes the connection, it is opened again and the write is stored", async () => {
  const device = await prepareDevice();
  for (const deed of chosen(device.deeds, ALL).filter(({ name }) => name !== "restore")) {
    await deed.prepare(device.user);
    const before = await stored(device.user);
    await setFault(device.user.page, "lost");
    await deed.act(device.user);
    await expect.poll(() => stored(device.user), { message: deed.name }).not.toBe(before);
    expect(
      await device.user.page.locator(".notice--problem, .messages__bar--closed").allInnerTexts(),
      deed.name,
    ).toEqual([]);
    note("the browser closes the connection", deed, "Nothing: it is opened again, and the write is stored.");
  }
  await expectTrouble(/Need to reopen/);
});

it("B5 evicted: data that the browser threw away are not written over in silence", async () => {
  const device = await prepareDevice();
  for (const deed of chosen(device.deeds, ALL)) {
    await device.reset();
    const said = await expectToldAndLeft(device, deed, evict);
    expect(said, deed.name).toMatch(new RegExp(`${GONE}|${FAILED}`));
    await device.user.page.getByText(GONE).first().waitFor();
    const rows = Object.values(await rawRows(device.user.page)).flat();
    expect(rows, `${deed.name}: no new, empty database with one row in it`).toEqual([]);
    note("the browser throws the database away", deed, `“${GONE}.”`);
  }
});

it("B5 evicted: where the safety copy is left, the next start puts all of it back and says so", async () => {
  const { user } = await prepareDevice();
  const before = await stored(user);
  await evict(user.page);
  await user.page.getByText(GONE).first().waitFor();

  await user.page.reload();
  await user.page.getByText(user.messages.myData.recovered.text).waitFor();
  // As rows: the order of their fields says nothing.
  expect(JSON.parse(await stored(user))).toEqual(JSON.parse(before));
});

it("B5 B3 newer: a tab with a newer version takes over; this one says so and keeps what was typed", async () => {
  const device = await prepareDevice();
  for (const deed of chosen(device.deeds, ALL)) {
    await device.reset();
    const said = await expectToldAndLeft(device, deed, openNewer);
    expect(said, deed.name).toContain(CLOSED);
    note("another tab takes over with a newer version", deed, `“${CLOSED}.”`);
  }
});

it("B5 a crash of a component leaves all that was stored, says so, and hands over a copy", async () => {
  const { user } = await prepareDevice();
  const { app, errors } = user.messages;
  const before = await stored(user);
  await user.page.evaluate(() => {
    const fallOver = () => {
      throw new Error("The component falls over.");
    };
    Object.assign(Intl.DateTimeFormat.prototype, { formatToParts: fallOver });
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", { get: () => fallOver });
  });
  await user.page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    places.meetings(communityOf(user)),
  );

  await onPage(user, app.crash.title);
  await expectAccessible(user.page);
  const download = user.page.waitForEvent("download");
  await user.press(button(user, app.crash.backup));
  expect(readFileSync(await (await download).path(), "utf8")).toContain("kiemkracht-backup");
  expect(await link(user, errors.rescue).getAttribute("href")).toBe("./rescue/index.html");
  await user.press(button(user, app.crash.reload));
  await user.page.getByRole("banner").waitFor();
  expect(await stored(user)).toBe(before);
  await expectTrouble(/The component falls over/);
});

it("B5 with the clock set back two years, changes stay in order and the user is told which day it seems to be", async () => {
  const { user } = await prepareDevice();
  const { page, messages } = user;
  const communityId = communityOf(user);
  const clock = async () => JSON.stringify((await rawRows(page))["meta"]);
  const before = await clock();
  await page.clock.setSystemTime(Date.now() - 2 * 365 * 86_400_000);
  await page.reload();

  await page.getByText(/Volgens dit apparaat is het/).waitFor();
  await onPage(user, messages.scoring.form.title);
  await expectAccessible(page);
  await goToPlace(user, places.profile(communityId), page.getByLabel(messages.profile.about.description));
  await page.getByLabel(messages.profile.about.description).fill("Na de reis terug");
  await user.press(button(user, messages.profile.save));
  await expect.poll(clock).not.toBe(before);
  const community = (await rawRows(page))["communities"]?.[0];
  const stamps = Object.values(Reflect.get(community ?? {}, "_t")).map(String);
  expect(stamps.toSorted().at(-1)).toBe(Reflect.get(community ?? {}, "_t").description);
  for (const place of [
    places.community(communityId),
    places.dashboard(communityId),
    places.agendas(communityId),
  ]) {
    await goToPlace(user, place);
    expect(await textOf(user)).not.toMatch(/NaN|Invalid|undefined|-\d+ (dag|week|weken|dagen)/);
  }
});

it("B5 two tabs and a window as small as a phone on one score: the last choice holds in all, and none loses anything", async () => {
  const { user } = await prepareDevice();
  const { page, messages } = user;
  const ground = page.url();
  const second = await userOf(await page.context().newPage(), "nl");
  const phone = await userOf(await page.context().newPage(), "nl");
  await phone.page.setViewportSize({ width: 320, height: 640 });
  const all = [user, second, phone];
  for (const on of [second, phone]) await on.page.goto(ground);
  const choice = (on: User, index: number) =>
    on.page.locator(".score-field").first().getByRole("radio").nth(index);
  for (const on of [second, phone]) await choice(on, 0).waitFor();

  for (let turn = 0; turn < 4; turn += 1) {
    const choices = [turn % 5, (turn + 2) % 5, (turn + 4) % 5];
    await Promise.all(all.map((on, index) => choice(on, choices[index] ?? 0).click()));
    await expect
      .poll(async () => {
        const checked = await Promise.all(
          all.map((on) =>
            on.page.locator(".score-field").first().locator("input:checked").getAttribute("value"),
          ),
        );
        return new Set(checked).size === 1 && choices.map((at) => `${at + 1}`).includes(checked[0] ?? "");
      })
      .toBe(true);
  }
  const rows = ((await rawRows(page))["scores"] ?? []).filter((row) =>
    ground.includes(String(Reflect.get(row, "roundId"))),
  );
  expect(rows).toHaveLength(1);
  expect(await page.getByText(messages.errors.storageFailed.title).count()).toBe(0);
});

afterAll(() => {
  if (!ALL) return;
  const faults = [...new Set(cells.map(({ fault }) => fault))];
  const deeds = [...new Set(cells.map(({ deed }) => deed))];
  const table = [
    `| kind of write | ${faults.join(" | ")} |`,
    `| --- |${faults.map(() => " --- |").join("")}`,
    ...deeds.map((deed) => {
      const row = faults.map(
        (fault) => cells.find((cell) => cell.fault === fault && cell.deed === deed)?.said ?? "–",
      );
      return `| ${deed} | ${row.join(" | ")} |`;
    }),
  ].join("\n");
  writeFileSync(
    new URL("../../bench/results/faults.md", import.meta.url),
    `${HEAD}\n\n${table}\n\n${FOOT}\n`,
  );
});

const HEAD = `# What the user sees when a write fails (B5)

Made by \`npm run bench:faults\`: the production build in Chromium, with the browser's own functions made to fail; the eviction and
the other tab are real. In every cell the rows in the database were compared, past the app, before and after. Silent losses: 0.
The test fails where nothing is said, where something is half stored, or where typed text goes away.`;

const FOOT = `| fault, whatever one was doing | what the user sees |
| --- | --- |
| storage blocked at start | “De browser laat geen opslag toe.” Why, and what to do; no app that forgets. |
| data gone since the last visit | All of it is put back from the safety copy, and that is said; without that: “${GONE}.” Where to restore a copy. Said once. |
| data of a newer version | “Je gegevens zijn van een nieuwere versie.” Left untouched; the way to a copy without the app. |
| a component crashes | “Er ging iets mis in de app.” What was stored is there; a copy, a reload, the way to a copy without the app. |
| the clock is set back two years | Changes stay in order. “Volgens dit apparaat is het …, maar je laatste wijziging is van ….” |
| two tabs on one score | Both show the last choice; one row. |
| the browser is killed | See kill.md. |`;
