import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { goTo, makeCommunity, scoreMeeting } from "#tests/support/main-job.ts";
import { storedRows } from "#tests/support/stored-rows.ts";
import { button, link, onPage, placeOf, textOf, type User, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

const OWN = "Eigen & <b>wijs</b> 🌾";
const BEFORE: readonly Point[] = [4, 4, 5, 4, 4, 3, 3, 4, 4, 3, 4, 3];
const AFTER: readonly Point[] = [2, 4, 5, 4, 4, 3, 3, 4, 4, 3, 4, 3];

it("B1 a copy of everything gives the same screens on a device that has nothing", async () => {
  const user = await visit();
  await openExample(user);
  const example = communityOf(user);
  const name = await user.page.getByRole("heading", { level: 1 }).innerText();
  await makeOwnCommunity(user);
  const own = communityOf(user);
  const agenda = placeOf(user).slice(1);
  const shown = await readScreens(user, [example, own], agenda);
  const file = await saveCopy(user);

  const other = await visit();
  await goToPlace(other, places.myData());
  await restore(other, file, [name, OWN]);
  expect(await storedRows(other.page)).toBe(await storedRows(user.page));
  const restored = await readScreens(other, [example, own], agenda);
  expect(restored).toEqual(shown);

  await goToPlace(other, places.myData());
  await choose(other, file);
  await other.page.getByText(other.messages.myData.restore.preview.nothing).waitFor();
});

async function makeOwnCommunity(user: User): Promise<void> {
  await goToPlace(user, places.start(), button(user, user.messages.communities.start.file));
  await makeCommunity(user, OWN);
  await goTo(user, "score");
  await scoreMeeting(user, { mode: "manager", days: -56, answers: BEFORE });
  await goTo(user, "score");
  await scoreMeeting(user, { mode: "manager", days: 0, answers: AFTER });
  await goTo(user, "agenda");
  await user.press(button(user, user.messages.agenda.make.submit));
  await user.page.getByRole("heading", { name: user.messages.agenda.take.title }).waitFor();
}

/** What the pages say that a team looks at, of both communities. */
async function readScreens(
  user: User,
  communityIds: readonly string[],
  agenda: string,
): Promise<readonly string[]> {
  const { messages } = user;
  const screens: string[] = [];
  for (const id of communityIds) {
    for (const [place, ready] of [
      [places.dashboard(id), messages.dashboard.tools.projector],
      [places.meetings(id), messages.scored.meetings.lead],
      [places.agendas(id), messages.agenda.lead],
      [places.profile(id), messages.profile.members.title],
      [places.factor(id, "commitment"), messages.dashboard.factor.tips],
    ] as const) {
      await goToPlace(user, place, user.page.getByText(ready));
      screens.push(await settledText(user));
    }
  }
  await goToPlace(user, agenda, user.page.getByText(messages.agenda.take.title));
  screens.push(await settledText(user));
  return screens;
}

/** What stands on the page once nothing is added to it any more: numbers are judged in steps. */
async function settledText(user: User): Promise<string> {
  let text = "";
  const isSame = async () => {
    const before = text;
    text = await textOf(user);
    return text === before;
  };
  await expect.poll(isSame, { interval: 300 }).toBe(true);
  return text;
}

async function saveCopy(user: User): Promise<Buffer> {
  const { copy } = user.messages.myData;
  await goToPlace(user, places.myData(), user.page.getByText(copy.title));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, copy.save)),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kiemkracht-\d{4}-\d\d-\d\d\.json$/);
  await user.page.getByText(copy.saved(download.suggestedFilename())).waitFor();
  return readFileSync(await download.path());
}

async function choose({ page, messages }: User, buffer: Buffer): Promise<void> {
  const file = { name: "kiemkracht.json", mimeType: "application/json", buffer };
  await page.getByLabel(messages.myData.restore.choose).setInputFiles(file);
}

/** The communities are named before anything is stored. */
async function restore(user: User, file: Buffer, names: readonly string[]): Promise<void> {
  const { preview, done } = user.messages.myData.restore;
  await choose(user, file);
  for (const name of names) await user.page.getByText(preview.newCommunity(name, "").slice(0, -1)).waitFor();
  expect(await storedRows(user.page)).toBe(0);
  await user.press(button(user, preview.confirm));
  await user.press(link(user, done.toStart));
  await onPage(user, user.messages.communities.start.list.title);
}

it("B1 B3 B4 a file that is wrong, newer or damaged is refused with the reason, and nothing is stored", async () => {
  const user = await visit();
  await makeCommunity(user, OWN);
  await goTo(user, "score");
  await scoreMeeting(user, { mode: "manager", days: 0, answers: AFTER });
  const copy = (await saveCopy(user)).toString();

  const other = await visit();
  await goToPlace(other, places.myData());
  const { refused, tables } = other.messages.myData.restore;
  const damagedTable = { ...JSON.parse(copy).tables };
  damagedTable.scores = damagedTable.scores.map((row: object, index: number) =>
    index === 4 ? { ...row, answer: 9 } : row,
  );
  for (const [file, reason] of [
    ["Beste allemaal,", refused.notJson],
    [copy.slice(0, 500), refused.notJson],
    ['{"zomaar": "iets"}', refused.notABackup],
    [JSON.stringify({ ...JSON.parse(copy), version: BACKUP_VERSION + 1 }), refused.newer],
    [
      JSON.stringify({ ...JSON.parse(copy), tables: damagedTable }),
      refused.damaged({ table: tables.scores, row: 5, field: "answer" }),
    ],
    [
      JSON.stringify({ ...JSON.parse(copy), tables: { ...JSON.parse(copy).tables, potten: [{ id: "a" }] } }),
      refused.unknownTable("potten"),
    ],
  ] as const) {
    await choose(other, Buffer.from(file));
    await other.page.getByRole("alert").getByText(reason).waitFor();
    expect(
      await other.page.getByRole("button", { name: other.messages.myData.restore.preview.confirm }).count(),
    ).toBe(0);
    expect(await storedRows(other.page)).toBe(0);
  }
  await goToPlace(other, places.start());
  await onPage(other, other.messages.communities.start.welcome.title);
});
