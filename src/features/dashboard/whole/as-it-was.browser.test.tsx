import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { type Database } from "#storage/database/database.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorLabel, messages, startingWith } from "#tests/support/words.ts";
import { places } from "#ui/places.ts";

import { DashboardPage } from "./dashboard-page.tsx";
import { DashboardViewPage } from "./view-page.tsx";

const { charts, dashboard } = messages;
const LABEL = factorLabel("commitment");

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
  location.hash = "";
});

/** A round in which one factor got this score, and all others a 4. */
async function scored(heldOn: string, first: Point): Promise<string> {
  const round = await storedRound(database, community, heldOn);
  for (const { id } of greenport12.factors)
    await saveAnswer(database, round, id, id === "commitment" ? first : 4);
  await closeRound(database, round.id);
  return round.id;
}

it("A12 an older round leads to the round before it and to the one after it, which may be the last", async () => {
  const first = await scored("2026-03-02", 4);
  const second = await scored("2026-05-29", 2);
  await scored("2026-09-25", 5);
  const steps = async (roundId?: string) => {
    await renderPage(<DashboardPage community={community} roundId={roundId} />, database);
    const nav = await screen.findByRole("navigation", { name: dashboard.asItWas.steps });
    const links = within(nav).getAllByRole("link");
    const found = links.map((link) => [link.textContent, link.getAttribute("href")]);
    cleanup();
    return found;
  };
  const { before, after } = dashboard.asItWas;
  const at = (roundId: string) => `#${places.asItWas(community.id, roundId)}`;

  expect(await steps(first)).toEqual([[after("29 mei 2026"), at(second)]]);
  expect(await steps(second)).toEqual([
    [before("2 maart 2026"), at(first)],
    [after("25 september 2026"), `#${places.dashboard(community.id)}`],
  ]);
  expect(await steps()).toEqual([[before("29 mei 2026"), at(second)]]);

  // The view that one looks at stays.
  await renderPage(<DashboardViewPage community={community} roundId={first} view="why" />, database);
  expect(await screen.findByRole("link", { name: after("29 mei 2026") })).toHaveAttribute(
    "href",
    `#${places.asItWasView(community.id, second, "why")}`,
  );
});

it("A12 an older round stands at its address as it was, says so, and leads to the last one", async () => {
  await scored("2026-03-02", 4);
  const older = await scored("2026-05-29", 2);
  await scored("2026-09-25", 5);
  // What it says, without the step to the round after it.
  const page = () =>
    screen
      .getByRole("main")
      .textContent.replace(
        screen.queryByRole("navigation", { name: dashboard.asItWas.steps })?.textContent ?? "",
        "",
      );

  await renderPage(<DashboardPage community={community} roundId={older} />, database);
  await screen.findByRole("heading", { level: 1, name: dashboard.headline.some(1) });
  expect(screen.getByText(startingWith(dashboard.asItWas.text("29 mei 2026")))).toBeVisible();
  expect(screen.getByRole("link", { name: dashboard.asItWas.toNow })).toHaveAttribute(
    "href",
    `#${places.dashboard(community.id)}`,
  );
  expect(screen.getByText(dashboard.glance.says.falling.step(LABEL, "4", "2"))).toBeVisible();
  expect(page()).not.toContain("september");
  expect(page()).toContain(dashboard.headline.olderRound("29 mei 2026"));
  expect(page()).not.toContain(dashboard.headline.lastRound("29 mei 2026"));
  // Its only ways on are those of that time: nothing is put on an agenda, and no factor is opened as it is now.
  expect(screen.queryByRole("link", { name: dashboard.next.agenda })).toBeNull();
  expect(screen.queryByRole("link", { name: LABEL })).toBeNull();
  cleanup();

  await renderPage(<DashboardViewPage community={community} roundId={older} view="trends" />, database);
  await screen.findByText(startingWith(dashboard.asItWas.text("29 mei 2026")));
  await userEvent.click(screen.getByRole("button", { name: charts.figure.showTable }));
  expect(screen.getByRole("table").textContent).toContain("29 mei 2026");
  expect(page()).not.toContain("sep 2026");
  expect(page()).not.toContain(charts.notScored);
});

it("A12 the last round is the dashboard itself, and of a round that is open or gone there is nothing to see", async () => {
  await scored("2026-03-02", 4);
  const last = await scored("2026-05-29", 2);
  const { id: open } = await storedRound(database, community, "2026-09-25");
  for (const roundId of [last, open, "weg"]) {
    location.hash = places.asItWas(community.id, roundId);
    await renderPage(<DashboardPage community={community} roundId={roundId} />, database);
    await expect.poll(() => location.hash).toBe(`#${places.dashboard(community.id)}`);
    cleanup();
  }
});
