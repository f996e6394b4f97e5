import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { loadSpeech } from "#i18n/load-speech.ts";
import { communityOf, goToPlace, openExample } from "#tests/support/every-page.ts";
import { readFixture } from "#tests/support/fixture.ts";
import { goTo } from "#tests/support/main-job.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { expectTrouble } from "#tests/support/trouble.ts";
import { button, link, onPage, userOf, visit } from "#tests/support/user.ts";
import { places } from "#ui/places.ts";

it("B6 does everything without a network: example, charts, other language, agenda, PDF and import", async () => {
  const user = await visit({ offline: true });
  const { dashboard, agenda, importing } = user.messages;
  await openExample(user);
  const communityId = communityOf(user);
  await goToPlace(
    user,
    places.dashboard(communityId),
    user.page.getByRole("region", { name: dashboard.dots.section }),
  );
  for (const view of ["radar", "trends", "answers"] as const) {
    await user.press(link(user, dashboard.views[view]));
    await user.page.getByRole("figure").waitFor();
  }

  await goTo(user, "agenda");
  await user.press(button(user, agenda.make.submit));
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(button(user, agenda.take.pdf)),
  ]);
  expect((await readPdf(readFileSync(await download.path()))).pages.length).toBeGreaterThan(0);
  await user.press(button(user, agenda.take.copy));
  await user.page.getByText(agenda.take.copied).waitFor();

  await goToPlace(user, places.importing(communityId), user.page.getByText(importing.lead));
  const sheet = Buffer.from(readFixture("answer-sheets/climate-part.csv"));
  const file = { name: "antwoorden.csv", mimeType: "text/csv", buffer: sheet };
  await user.page.getByLabel(importing.file.label).setInputFiles(file);
  await user.page.getByText(importing.check.heading).waitFor();

  await user.press(button(user, user.messages.app.language.switchTo));
  await onPage(await userOf(user.page, "en"), (await loadSpeech("en")).messages.importing.title);
  // There still is no network: what was never fetched does not come.
  await user.page.evaluate(() => fetch("./never-fetched").catch(() => undefined));
  await expectTrouble(/net::ERR_(FAILED|INTERNET_DISCONNECTED)/);
});
