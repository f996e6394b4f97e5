import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { loadMoreTips } from "#content/load-more-tips.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";

import { MoreTips } from "./more-tips.tsx";

let device: Database;

beforeEach(() => {
  device = new Database(newId());
});

afterEach(() => {
  cleanup();
  device.close();
});

it.each(LANGUAGES)(
  "G1: a factor shows the ideas from elsewhere that serve it, and whose they are, %s",
  async (language) => {
    await renderPage(<MoreTips factorId="shared-vision" />, device, language);
    const all = await loadMoreTips(language);

    const serving = all.filter(({ tip }) => tip.factors.includes("shared-vision"));
    await expect
      .poll(() => screen.queryAllByRole("listitem").map((item) => item.textContent))
      .toEqual(serving.map(({ text }) => text));
    expect(serving).toHaveLength(2);
    expect(screen.getByText(/Aldenzee/)).toBeVisible();
  },
);
