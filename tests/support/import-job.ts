import { fileURLToPath } from "node:url";

import { type Locator } from "playwright-core";
import { expect } from "vitest";

import { expectAccessible } from "./expect-accessible.ts";
import { goTo, makeCommunity } from "./main-job.ts";
import { button, dayFromToday, link, onPage, textOf, type User } from "./user.ts";

/** From the first visit to the page that imports answer sheets, in a new community. */
export async function openImport(user: User): Promise<void> {
  const { scoring, importing } = user.messages;
  await makeCommunity(user, "Kas & Co 🌱");
  await goTo(user, "score");
  await user.press(link(user, scoring.newRound.importLink));
  await onPage(user, importing.title);
}

export function fileField(user: User): Locator {
  return user.page.getByLabel(user.messages.importing.file.label);
}

export async function chooseText(user: User, text: string): Promise<void> {
  await fileField(user).setInputFiles({
    name: "antwoorden.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await user.page.getByRole("heading", { name: user.messages.importing.check.heading }).waitFor();
}

/** Real answers of three companies, a company a meeting, until they stand on the dashboard. */
export async function importThreeGroups(user: User): Promise<void> {
  await openImport(user);
  const { importing, vocabulary } = user.messages;
  await fileField(user).setInputFiles(fixture("climate-part.csv"));
  await user.press(user.page.getByRole("radio", { name: importing.meetings.by.group }));
  await user.page.getByLabel(importing.meetings.first).fill(dayFromToday(-112));
  await user.page.getByLabel(importing.meetings.weeks).fill("8");
  await user.page.getByText(importing.check.summary(31, 3)).waitFor();
  await expectAccessible(user.page);

  await user.press(button(user, importing.save.button(31, 3)));
  await onPage(user, importing.done.title(31, 3));
  await expectAccessible(user.page);
  await user.press(link(user, importing.done.toDashboard));
  await user.page.waitForURL(/#\/c\/[^/]+\/dashboard$/);
  await user.page.getByRole("figure").first().waitFor();
  expect(await textOf(user)).toContain(vocabulary.modes.individual.name);
}

/** A workbook that another program wrote, with a title above the table and a hidden row in it, until it is stored. */
export async function importWorkbook(user: User, maker: string): Promise<void> {
  await openImport(user);
  const { importing } = user.messages;
  await fileField(user).setInputFiles(fixture(`workbooks/${maker}.xlsx`));
  await user.page.getByText(importing.found.startsAt(3)).waitFor();
  await user.page.getByText(importing.found.hiddenRows("8", 1)).waitFor();
  await expectAccessible(user.page);

  await user.press(button(user, importing.save.button(7, 1)));
  await onPage(user, importing.done.title(7, 1));
  expect(await textOf(user)).toContain(importing.done.toDashboard);
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/answer-sheets/${name}`, import.meta.url));
}
