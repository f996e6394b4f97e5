import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type Community } from "#domain/community.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { CollectPage } from "#features/collecting/collect-page.tsx";
import { RoadPage } from "#features/collecting/road-page.tsx";
import { ScreenPage } from "#features/collecting/talk/screen-page.tsx";
import { TalkPage } from "#features/collecting/talk/talk-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { revealRound } from "#storage/pool/reveal-round.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { factorName, messages } from "#tests/support/words.ts";

const { again, collect, reveal } = messages.ceremony;
const [MOVED = "", STEADY = "", SAME = ""] = greenport12.factors.map(({ id }) => id);

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await aCollectingRound(database, community.id, { factors: [MOVED, STEADY, SAME] });
  await handIn(database, round, people([1, 2, 2, 5, 5], [3, 3, 3, 3, 3]));
  const counted = await revealRound(database, round, questionsOf(round, greenport12));
  if (!counted.ok) throw new Error(counted.error.type);
});

afterEach(async () => {
  cleanup();
  await endPools(database);
  database.close();
});

/** What each says of the factor that moves, and of the one that does not. */
function people(moved: readonly Answer[], steady: readonly Answer[]) {
  return moved.map((answer, person) => ({ answers: { [MOVED]: answer, [STEADY]: steady[person] ?? 1 } }));
}

const show = () => renderPage(<TalkPage community={community} roundId={round.id} />, database);
const about = async (id: string) => within(await screen.findByRole("region", { name: factorName(id) }));
const second = async () => {
  const row = await database.rounds.filter(({ againOf }) => againOf === round.id).first();
  if (row === undefined) throw new Error("no round");
  return row;
};

/** On the page of the talk: the factor that is talked about is chosen, and another. */
async function letScoreAgain(): Promise<Round> {
  await show();
  await userEvent.click(await screen.findByText(again.title));
  expect(screen.getByRole("checkbox", { name: factorName(MOVED) })).toBeChecked();
  await userEvent.click(screen.getByRole("checkbox", { name: factorName(STEADY) }));
  await userEvent.click(screen.getByRole("button", { name: again.open }));
  await expect.poll(() => window.location.hash).toMatch(/\/collect\//u);
  cleanup();
  return second();
}

it("R8 the group chooses what is scored again, reads first what before and after tell, and sees both beside each other", async () => {
  const row = await letScoreAgain();
  await renderPage(<CollectPage community={community} roundId={row.id} />, database);
  expect(await screen.findByRole("heading", { level: 1, name: again.title })).toBeVisible();
  expect(await screen.findByText(again.sameAs(5))).toBeVisible();
  for (const line of again.tells(5)) expect(screen.getByText(line)).toBeVisible();

  await handIn(database, row, people([3, 3, 3, 5, 5], [4, 3, 3, 3, 3]));
  cleanup();
  await renderPage(<CollectPage community={community} roundId={row.id} />, database);
  await userEvent.click(await screen.findByRole("button", { name: reveal.button }));
  await userEvent.click(screen.getByRole("button", { name: reveal.now }));
  await expect.poll(() => window.location.hash).toContain(`/talk/${round.id}`);
  cleanup();

  await show();
  const moved = await about(MOVED);
  expect(moved.getByText(again.middle("3", "2"))).toBeVisible();
  const row2 = await moved.findByRole("row", { name: new RegExp(again.after, "u"), hidden: true });
  expect(
    within(row2)
      .getAllByRole("cell", { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(["0", "0", "3", "0", "2", "0", "0", "5"]);
  await userEvent.click(screen.getByRole("button", { name: factorName(STEADY) }));
  expect((await about(STEADY)).getByText(again.steady)).toBeVisible();
  expect(screen.queryByText(again.title)).toBeNull();
});

it("R4, R8 while people score again the room sees how, and the talk says that it goes on", async () => {
  const row = await letScoreAgain();
  await renderPage(<RoadPage community={community} roundId={row.id} road="privacy" />, database);
  // Who takes part reads it too.
  for (const line of again.tells(5)) expect(await screen.findByText(line)).toBeVisible();
  cleanup();
  const { container } = await renderPage(<ScreenPage community={community} roundId={round.id} />, database);
  expect(await screen.findByText(collect.countIn(0))).toBeVisible();
  expect(await screen.findByRole("img", { name: messages.collecting.inviting.qr })).toBeVisible();
  expect(container).not.toHaveTextContent(factorName(MOVED));
  cleanup();

  await show();
  expect(await screen.findByRole("link", { name: again.goOn })).toHaveAttribute(
    "href",
    expect.stringContaining(`/collect/${row.id}`),
  );
});
