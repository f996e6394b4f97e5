import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { JudgedHome } from "#features/communities/home/judged-home.tsx";
import { newId } from "#platform/new-id.ts";
import { Database } from "#storage/database/database.ts";
import { useCommunities } from "#storage/live/use-communities.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { renderPage } from "#tests/support/render-page.tsx";

import { LimitsSection } from "./limits-section.tsx";

let database: Database;
let communityId: string;

beforeEach(async () => {
  database = new Database(newId());
  const made = await createCommunity(database, "Proeftuin", greenport12.id);
  communityId = made.ok ? made.value : "";
  // Six people with 3 in the middle: not low by the default of 2.5.
  const ballots = ([2, 3, 3, 3, 4, 4] as const).map((commitment) => ({ commitment }));
  await importAnswerSheets(database, { communityId, instrument: greenport12 }, [
    { heldOn: "2026-01-05", title: "", ballots },
  ]);
});

afterEach(() => {
  cleanup();
  database.close();
});

function Both() {
  const community = useCommunities()?.find(({ id }) => id === communityId);
  if (community === undefined) return null;
  return (
    <>
      <LimitsSection community={community} />
      <JudgedHome community={community} />
    </>
  );
}

it("A8 a limit of one's own decides, is named with the flag, and can be taken back", async () => {
  await renderPage(<Both />, database);
  await userEvent.click(await screen.findByText("Grenzen bekijken of veranderen"));
  const low = screen.getByRole("combobox", { name: "Laag" });
  expect(within(low).getByRole("option", { selected: true }).textContent).toContain("(standaard)");

  await userEvent.selectOptions(low, "3");
  expect(await screen.findByText(/jullie eigen grens is 3 of lager/)).toBeTruthy();
  expect(screen.getByText(/Jullie gebruiken eigen grenzen voor: laag\./)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Terug naar de standaard" }));
  await waitFor(() => expect(screen.queryByText(/eigen grens is 3|eigen grenzen voor/)).toBeNull());
});
