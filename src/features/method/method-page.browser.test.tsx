import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { en } from "#i18n/en.ts";
import { nl } from "#i18n/nl.ts";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { renderPage } from "#tests/support/render-page.tsx";

import { MethodPage } from "./method-page.tsx";

let database: Database;

beforeEach(() => {
  database = new Database(newId());
});

afterEach(() => {
  cleanup();
  database.close();
});

const LANGUAGES = [
  { language: "nl", messages: nl },
  { language: "en", messages: en },
] as const;

for (const { language, messages } of LANGUAGES) {
  it(`A8 A11: explains every flag and shows what was measured, accessibly, in ${language}`, async () => {
    await renderPage(<MethodPage />, database, language);
    await screen.findByText(messages.method.evidence.none);
    const flags = screen.getByRole("region", { name: messages.method.flags.caption });
    for (const name of Object.values(messages.attention.names)) {
      expect(within(flags).getByRole("rowheader", { name })).toBeVisible();
    }
    expect(screen.getByRole("region", { name: messages.method.measured.caption })).toBeVisible();
    const { violations } = await axe.run(document.querySelector("main") ?? document);
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
}

it("A8: saves the evidence of a community as CSV", async () => {
  const user = userEvent.setup();
  await createCommunity(database, "Proeftuin =1+1", greenport12.id);
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function take(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await renderPage(<MethodPage />, database);
  const button = await screen.findByRole("button", { name: nl.method.evidence.save });
  await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "false"));
  await user.click(button);
  expect(saved).toEqual(["onderbouwing-proeftuin-1-1.csv"]);
  click.mockRestore();
});
