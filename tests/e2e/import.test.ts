import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { LANGUAGES } from "#i18n/language.ts";
import { expectAccessible } from "#tests/support/expect-accessible.ts";
import { goTo, makeCommunity } from "#tests/support/main-job.ts";
import { makeWorkbook } from "#tests/support/make-workbook.ts";
import { button, dayFromToday, link, onPage, textOf, type User, visit } from "#tests/support/user.ts";

const CLIMATE_PART = fileURLToPath(new URL("../fixtures/answer-sheets/climate-part.csv", import.meta.url));

it.each(LANGUAGES)(
  "B4 R2 answer sheets of three groups become three rounds on the dashboard, %s",
  async (language) => {
    const user = await visit({ language, width: 320 });
    await openImport(user);
    const { importing, vocabulary } = user.messages;
    await fileField(user).setInputFiles(CLIMATE_PART);
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
  },
);

it("B4 B6 a workbook of a megabyte is read without a network, off the page", async () => {
  const user = await visit({ offline: true });
  await openImport(user);
  const { importing } = user.messages;
  const names = user.instrument.factors.map(({ id }) => user.texts.factors[id]?.name ?? "");
  const answers = Array.from({ length: 4000 }, (_, row) =>
    names.map((__, column) => ((row + column) % 5) + 1),
  );
  const buffer = Buffer.from(makeWorkbook([{ name: "Blad1", rows: [names, ...answers] }]));
  await fileField(user).setInputFiles({ name: "antwoorden.xlsx", mimeType: "", buffer });
  await user.page.getByLabel(importing.meetings.heldOn).fill(dayFromToday(-7));

  await user.press(button(user, importing.save.button(4000, 1)));
  await onPage(user, importing.done.title(4000, 1));
  expect(await textOf(user)).toContain(importing.done.toDashboard);
});

async function openImport(user: User): Promise<void> {
  const { scoring, importing } = user.messages;
  await makeCommunity(user, "Kas & Co 🌱");
  await goTo(user, "score");
  await user.press(link(user, scoring.newRound.importLink));
  await onPage(user, importing.title);
}

function fileField(user: User) {
  return user.page.getByLabel(user.messages.importing.file.label);
}
