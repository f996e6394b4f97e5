import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { DashboardPage } from "#features/dashboard/whole/dashboard-page.tsx";
import { today } from "#platform/today.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";

const words = messages.documents.report;

it("D2 the dashboard gives a report, once, and says so", async () => {
  const names: string[] = [];
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const { database, community } = await storedCommunity();
  const answers = Object.fromEntries(greenport12.factors.map(({ id }) => [id, 3 as const]));
  await importAnswerSheets(database, { communityId: community.id, instrument: greenport12 }, [
    { heldOn: today(), title: "", ballots: Array.from({ length: 8 }, () => answers) },
  ]);
  await renderPage(<DashboardPage community={community} />, database);

  const make = await screen.findByRole("button", { name: words.make });
  await userEvent.dblClick(make);

  await expect.poll(() => screen.queryByText(words.made), { timeout: 15_000 }).toBeVisible();
  expect(names).toEqual([expect.stringMatching(new RegExp(`^${words.file}-${today()}-.*\\.pdf$`, "u"))]);
  expect(document.activeElement).toBe(make);
  clicked.mockRestore();
  cleanup();
  database.close();
});
