import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { dayAfter } from "#tests/support/make-history.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { messages, startingWith } from "#tests/support/words.ts";

import { DashboardPage } from "./dashboard-page.tsx";
import { DashboardViewPage } from "./view-page.tsx";

const { attention, charts, dashboard } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

const FINE: readonly Answer[] = [3, 3, 4, 4, 4, 4, 4, 5];
const LOW: readonly Answer[] = [2, 2, 2, 2, 3, 3, 3, 3];
const MINORITY: readonly Answer[] = [2, 2, 2, 3, 3, 3, 4, 4];

/** Eight forms; the first four factors are low, the next two for some people only. */
async function scored(heldOn: string, lows = 4): Promise<void> {
  const answersOf = (index: number) => (index < lows ? LOW : index < lows + 2 ? MINORITY : FINE);
  const ballots = FINE.map((_, form) =>
    Object.fromEntries(greenport12.factors.map(({ id }, index) => [id, answersOf(index)[form] ?? 3])),
  );
  await importAnswerSheets(database, { communityId: community.id, instrument: greenport12 }, [
    { heldOn, title: "", ballots },
  ]);
}

it("A9 the headline counts what picture, radar, dots and small trends mark, and no lesser remark", async () => {
  await scored(dayAfter(today(), -56), 5);
  await scored(today());
  const { container } = await renderPage(<DashboardPage community={community} />, database);
  expect(await screen.findByRole("heading", { level: 1, name: dashboard.headline.some(4) })).toBeVisible();
  expect(container.querySelectorAll(".dot-strip--attention")).toHaveLength(4);
  expect(screen.getByText(startingWith(dashboard.glance.title(4, 0)))).toBeVisible();

  for (const [view, mark] of [
    ["why", ".dot-strip--attention"],
    ["radar", ".score-radar .mark-attention"],
    ["trends", ".trend-multiple__attention"],
  ] as const) {
    cleanup();
    const shown = await renderPage(<DashboardViewPage community={community} view={view} />, database);
    await screen.findByRole("heading", { level: 1, name: dashboard.views[view] });
    await expect.poll(() => shown.container.querySelectorAll(mark)).toHaveLength(4);
    if (view === "why") expect(screen.getByText(dashboard.attention.more(3))).toBeVisible();
  }
});

it("U5 after one round there is no line, and a score of one person is called what it is", async () => {
  const round = await storedRound(database, community, today());
  for (const { id } of greenport12.factors) await saveAnswer(database, round, id, 4);
  await closeRound(database, round.id);
  const { container } = await renderPage(<DashboardPage community={community} />, database);
  await screen.findByRole("heading", { level: 1, name: dashboard.headline.first });

  expect(screen.queryByRole("link", { name: dashboard.views.trends })).toBeNull();
  expect(screen.queryByRole("link", { name: dashboard.views.answers })).toBeNull();
  expect(screen.getByText(charts.dots.key.score)).toBeVisible();
  expect(container.textContent).not.toContain(charts.dots.key.median);
  expect(container.textContent).not.toContain(charts.n(1));
});

it("A8 two rounds of one day are told apart beside the radar", async () => {
  await scored("2026-11-20", 0);
  await scored("2026-11-20", 4);
  const { container } = await renderPage(<DashboardViewPage community={community} view="radar" />, database);

  expect(
    await screen.findByRole("option", { name: dashboard.radar.earlierOn("20 november 2026") }),
  ).toBeTruthy();
  expect(container.querySelector(".chart-key")?.closest("main")?.textContent).toContain(
    dashboard.radar.earlierOn("20 nov 2026"),
  );
});

it("A5 a first round of the spring is one message, and flags no factor", async () => {
  await scored(dayAfter(today(), -26 * 7), 0);
  await renderPage(<DashboardPage community={community} />, database);

  expect(await screen.findByText(dashboard.pause(26))).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: dashboard.headline.first })).toBeVisible();
  expect(screen.queryByText(attention.names.stale)).toBeNull();
});
