import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { dayAfter } from "#tests/support/make-history.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorLabel, factorName, format, messages } from "#tests/support/words.ts";

import { DonePage } from "./done-page.tsx";

const { after, headline } = messages.dashboard;
const FACTORS = greenport12.factors.map(({ id }) => id);
const [FELL = "", ROSE = "", STRONG = ""] = FACTORS;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

/** Every factor gets 3, but those that are named. */
async function scored(days: number, named: Readonly<Record<string, Point>> = {}): Promise<Round> {
  const round = await storedRound(database, community, dayAfter(today(), days), "agreed");
  for (const id of FACTORS) await saveAnswer(database, round, id, named[id] ?? 3);
  await closeRound(database, round.id);
  return round;
}

const show = ({ id }: Round) => renderPage(<DonePage community={community} roundId={id} />, database);
const titles = async () => {
  await screen.findByRole("heading", { level: 1 });
  return screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
};

it("A7 after a round comes first what goes well, then what moved, then what needs attention, and one step", async () => {
  await scored(-56, { [FELL]: 4, [ROSE]: 2, [STRONG]: 5 });
  await show(await scored(0, { [FELL]: 1, [ROSE]: 4, [STRONG]: 5 }));

  expect(await screen.findByRole("heading", { level: 1, name: after.title(2) })).toBeVisible();
  expect(await titles()).toEqual([after.good(2), after.moved, headline.some(1)]);
  const part = (name: string) => within(screen.getByRole("region", { name }));
  expect(part(after.good(2)).getByText(factorName(STRONG))).toBeVisible();
  expect(part(headline.some(1)).getByText(factorName(FELL))).toBeVisible();
  expect(part(after.moved).getByText(after.higher(factorLabel(ROSE)))).toBeVisible();
  expect(part(after.moved).getByText(after.lower(factorLabel(FELL)))).toBeVisible();
  expect(part(after.moved).getByText(after.same(10))).toBeVisible();
  expect(part(after.moved).getByText(after.against(format.day(dayAfter(today(), -56))))).toBeVisible();
  expect(screen.getByRole("link", { name: after.toAgenda })).toHaveClass("button--primary");
  expect(document.querySelectorAll(".button--primary")).toHaveLength(1);
});

it("A7 where all is quiet the one step is to look at it, not to score again", async () => {
  await show(await scored(0));
  expect(await titles()).toEqual([after.moved, headline.quiet]);
  expect(screen.getByText(after.first)).toBeVisible();
  expect(screen.queryByRole("link", { name: after.toAgenda })).toBeNull();
  expect(screen.getByRole("link", { name: after.toDashboard })).toHaveClass("button--primary");
  for (const link of screen.getAllByRole("link")) expect(link).not.toHaveAttribute("href", /score/u);
});

it("R4 of a round that is open it tells nothing", async () => {
  await scored(-56);
  const open = await storedRound(database, community, today(), "agreed");
  location.hash = `#/c/${community.id}/round/${open.id}/done`;
  await show(open);
  await expect.poll(() => location.hash).toBe(`#/c/${community.id}/dashboard`);
  location.hash = "";
});
