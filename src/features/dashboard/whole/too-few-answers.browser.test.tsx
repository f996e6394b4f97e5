import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { FactorPage } from "#features/dashboard/factor/factor-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { factorLabel, factorName, messages, startingWith } from "#tests/support/words.ts";

import { DashboardPage } from "./dashboard-page.tsx";
import { DashboardViewPage } from "./view-page.tsx";

const { charts, dashboard } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

const FEW = "commitment";
/** In full and in short. */
const NAMES = [factorName(FEW), factorLabel(FEW)];

/** The dashboard in one look, and what stands behind it. */
const VIEWS = [undefined, "why", "radar", "trends", "answers"] as const;

async function show(view: (typeof VIEWS)[number]): Promise<void> {
  await renderPage(
    view === undefined ? (
      <DashboardPage community={community} />
    ) : (
      <DashboardViewPage community={community} view={view} />
    ),
    database,
  );
  await screen.findByText(startingWith(dashboard.headline.lastRound("20 november 2026")));
  // Tables come after their drawings; the small lines are read without.
  const count = view === "trends" ? 0 : 1;
  await expect.poll(() => screen.queryAllByRole("table").length).toBe(count);
}

/** What the other factors get, in turns. Two rounds of the same forms would be one round that was released twice. */
const NOW = [3, 4, 5, 4] as const;
const EARLIER = [2, 3, 3, 4] as const;

/** Nine forms; the first factor is left empty in all but these. */
async function nineForms(
  heldOn: string,
  few: readonly Answer[],
  scores: typeof NOW | typeof EARLIER = NOW,
): Promise<void> {
  const others = greenport12.factors.map(({ id }) => id).filter((id) => id !== FEW);
  const ballots = Array.from({ length: 9 }, (_, form) => ({
    ...Object.fromEntries(others.map((id, index) => [id, scores[(form + index) % 4] ?? 4])),
    ...(few[form] !== undefined && { [FEW]: few[form] }),
  }));
  const sheets = [{ heldOn, title: "", ballots }];
  const stored = await importAnswerSheets(
    database,
    { communityId: community.id, instrument: greenport12 },
    sheets,
  );
  expect(stored.ok).toBe(true);
}

/** The tables of all charts on the page, after switching to them. */
async function tables(): Promise<readonly string[]> {
  for (const button of await screen.findAllByRole("button", { name: charts.figure.showTable })) {
    await userEvent.click(button);
  }
  return screen
    .getAllByRole("row")
    .filter((row) => NAMES.some((name) => within(row).queryByText(name) !== null))
    .map((row) => row.textContent.replaceAll(/\s+/g, " "));
}

it("R5 on the dashboard a factor with too few answers says so, in every chart and table, and nothing else", async () => {
  await nineForms("2026-11-20", [1]);
  for (const view of VIEWS.filter((each) => each !== "trends")) {
    await show(view);
    const rows = await tables();
    expect(rows).toHaveLength(1);
    for (const row of rows) expect(row).toContain(charts.tooFew);
    for (const row of rows) expect(row).not.toMatch(/\d/);
    expect(screen.getByRole("main").textContent).not.toMatch(/n = 1\b|\b1 antwoord\b|enige score/);
    cleanup();
  }
});

it.each<[string, readonly Answer[], readonly Answer[]]>([
  ["which score it is", [1], [5]],
  ["how many they are", [1], [4, 4, 4, 4]],
  ["who did not know", [1, 2], [1, 2, "dont-know", "not-applicable"]],
])("R5 nothing on dashboard and factor page tells %s", async (_what, these, those) => {
  const told = async (few: readonly Answer[]) => {
    ({ database, community } = await storedCommunity());
    await nineForms("2026-09-25", [3, 3, 4, 4, 4, 5], EARLIER);
    await nineForms("2026-11-20", few);
    const whole: string[] = [];
    for (const view of VIEWS) {
      await show(view);
      whole.push(screen.getByRole("main").textContent, ...(await tables()));
      cleanup();
    }
    await renderPage(<FactorPage community={community} factorId={FEW} />, database);
    await screen.findByText(dashboard.factor.tooFew("20 november 2026"));
    await expect.poll(() => screen.queryAllByRole("table").length).toBe(2);
    await screen.findByRole("heading", { name: dashboard.factor.moreTips });
    const factor = screen.getByRole("main").textContent;
    cleanup();
    database.close();
    return [...whole, factor];
  };
  expect(await told(these)).toEqual(await told(those));
});
