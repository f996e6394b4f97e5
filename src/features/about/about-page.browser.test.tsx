import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { creditsEn, creditsNl } from "#content/credits.ts";
import { WORK_FORMS } from "#content/work-forms/work-forms.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";

import { AboutPage } from "./about-page.tsx";

let device: Database;

beforeEach(() => {
  device = new Database(newId());
});

afterEach(() => {
  cleanup();
  device.close();
});

it.each(LANGUAGES)("names every source of the work forms, once, %s", async (language) => {
  await renderPage(<AboutPage />, device, language);
  const { factors } = (await loadSpeech(language)).messages.about;
  const part = within(screen.getByRole("region", { name: factors.title }));

  const credits = language === "nl" ? creditsNl : creditsEn;
  const used = new Set(WORK_FORMS.flatMap(({ sources }) => sources));
  await expect.poll(() => part.queryAllByRole("listitem").length).toBe(used.size);
  for (const source of used) expect(part.getByText(credits[source])).toBeVisible();
});
