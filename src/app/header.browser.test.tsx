import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { messages } from "#tests/support/words.ts";
import { places } from "#ui/places.ts";

import { Header } from "./header.tsx";

const { navigation, pages } = messages.app;

let database: Database;
let communityId: string;

beforeEach(async () => {
  const stored = await storedCommunity();
  ({ database } = stored);
  communityId = stored.community.id;
});

afterEach(() => {
  cleanup();
  database.close();
  window.location.hash = "";
});

/** The tabs that are lit. */
function lit(): readonly (string | null)[] {
  const bar = screen.queryByRole("navigation", { name: navigation });
  return bar === null
    ? []
    : within(bar)
        .getAllByRole("link")
        .filter((link) => link.matches('[aria-current="page"], [aria-current="true"]'))
        .map(({ textContent }) => textContent);
}

it("U2 one tab is lit on every page of a community", async () => {
  await renderPage(<Header />, database);
  const under = {
    [pages.community]: [places.community(communityId), places.profile(communityId)],
    [pages.score]: [
      places.newRound(communityId),
      places.score(communityId, "r"),
      places.collect(communityId, "r"),
      places.collectBy(communityId, "r", "here"),
      places.talk(communityId, "r"),
      places.questionnaire(communityId),
    ],
    [pages.dashboard]: [
      places.dashboard(communityId),
      places.asItWas(communityId, "r"),
      places.factor(communityId, "commitment"),
      places.takeHome(communityId),
    ],
    [pages.agenda]: [
      places.agendas(communityId),
      places.agenda(communityId, "a"),
      places.actions(communityId),
    ],
    [pages.meetings]: [
      places.meetings(communityId),
      places.round(communityId, "r"),
      places.importing(communityId),
    ],
  };
  for (const [tab, addresses] of Object.entries(under)) {
    for (const address of addresses) {
      window.location.hash = address;
      await waitFor(() => expect(lit(), address).toEqual([tab]));
    }
  }
});

it("U2 a page about the app keeps the way back to the community that one came from", async () => {
  await storedCommunity(database);
  window.location.hash = places.dashboard(communityId);
  await renderPage(<Header />, database);
  await waitFor(() => expect(lit()).toEqual([pages.dashboard]));
  for (const address of [places.myData(), places.about(), places.method()]) {
    window.location.hash = address;
    const back = await screen.findByRole("link", { name: pages.community });
    expect(back).toHaveAttribute("href", `#${places.community(communityId)}`);
    await waitFor(() => expect(lit()).toEqual([]));
  }
  window.location.hash = places.start();
  await waitFor(() => expect(screen.queryByRole("navigation", { name: navigation })).toBeNull());
});
