import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { LimitsSection } from "#features/communities/profile/limits-section.tsx";
import { DashboardViewPage } from "#features/dashboard/whole/view-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { useCommunities } from "#storage/live/use-communities.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages, saying } from "#tests/support/words.ts";

const { attention, profile } = messages;

let database: Database;
let communityId: string;

beforeEach(async () => {
  const stored = await storedCommunity();
  ({ database } = stored);
  communityId = stored.community.id;
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
      <DashboardViewPage community={community} view="why" />
    </>
  );
}

it("A8 a limit of one's own decides, is named with the flag, and can be taken back", async () => {
  await renderPage(<Both />, database);
  await userEvent.click(await screen.findByText(profile.limits.open));
  const low = screen.getByRole("combobox", { name: profile.limits.lowLimit.name });
  expect(within(low).getByRole("option", { selected: true }).textContent).toContain(
    `(${profile.limits.standard})`,
  );

  const ownLimit = attention.details.lowLimit("", "3", true);
  const ownLimits = profile.limits.own(attention.names.low);
  await userEvent.selectOptions(low, "3");
  expect(await screen.findByText(saying(ownLimit))).toBeTruthy();
  expect(screen.getByText(saying(ownLimits))).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: profile.limits.reset }));
  await waitFor(() => expect(screen.queryByText(saying(ownLimit))).toBeNull());
  expect(screen.queryByText(saying(ownLimits))).toBeNull();
});
